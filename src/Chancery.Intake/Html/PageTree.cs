namespace Chancery.Intake.Html;

/// <summary>A page as a list of its elements and a list of its runs of text, both in the order of the page.</summary>
/// <param name="Nodes">The elements; the first is the root.</param>
/// <param name="Blocks">The runs of text that are shown.</param>
internal sealed record PageTree(IReadOnlyList<PageNode> Nodes, IReadOnlyList<PageBlock> Blocks)
{
    /// <summary>How much text stands where.</summary>
    public PageWeights Weights { get; } = new(Blocks);

    /// <summary>A block's place among the blocks, or -1.</summary>
    public int IndexOf(PageBlock? block)
    {
        for (var i = 0; i < Blocks.Count && block is not null; i++)
        {
            if (ReferenceEquals(Blocks[i], block))
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>The blocks inside an element.</summary>
    public IEnumerable<PageBlock> BlocksOf(PageNode node)
    {
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
        {
            yield return Blocks[i];
        }
    }
}
