namespace Chancery.Intake.Html;

/// <summary>
/// Finds the element that holds an article by where its sentences stand: a paragraph counts for the elements around it, the less
/// the farther, and links count against them. The method is that of Arc90's Readability (2009), as Mozilla carries it on.
/// </summary>
internal sealed class ReadabilityRoot(PageTree tree, Zones zones, RootChoice makes)
{
    private const int Reach = 5;
    private const double LeastGain = 1.1;

    // What stands above the headline asks for consent or heads other articles.
    private const double AboveTitle = 0.2;

    private readonly Dictionary<PageNode, double> _scores = [];

    /// <summary>The element, or null on a page without sentences.</summary>
    /// <param name="title">The block that prints the title, when one does.</param>
    public PageNode? Find(PageBlock? title)
    {
        var worth = title is null ? 1 : AboveTitle;
        foreach (var block in tree.Blocks)
        {
            worth = ReferenceEquals(block, title) ? 1 : worth;
            if (block.IsProse && zones.Of(block.Owner) is Zone.Own or Zone.Lead or Zone.Subtitle)
            {
                Credit(block, worth);
            }
        }
        PageNode? best = null;
        var most = 0.0;
        foreach (var (node, score) in _scores)
        {
            var weighed = score * (1 - tree.Weights.LinkShare(node));
            if (weighed > most || weighed == most && node.Index < best!.Index)
            {
                (best, most) = (node, weighed);
            }
        }
        return best is null ? null : Widen(best);
    }

    private void Credit(PageBlock block, double worth)
    {
        var score = worth * (1 + Math.Min(block.Weight / 100.0, 3) + block.Text.AsSpan().Count(','));
        var node = block.Owner.Tag is "p" or "li" or "blockquote" or "pre" or "td" ? block.Owner.Parent : block.Owner;
        for (var level = 0; node is not null && level < Reach; level++, node = node.Parent)
        {
            var share = level switch { 0 => 1, 1 => 0.5, _ => 1.0 / (level * 3) };
            _scores[node] = _scores.GetValueOrDefault(node) + score * share;
        }
    }

    // What parts a body, a wrapper about an advertisement, leaves half of it in the sibling: the element around both is the body.
    private PageNode Widen(PageNode best)
    {
        var widest = best;
        for (var node = best.Parent; node is not null && node.Tag is not ("body" or "html"); node = node.Parent)
        {
            var gain = Own(node) / Math.Max(1.0, Own(widest));
            if (gain >= LeastGain && (makes.IsAlike(widest, node, LeastGain) || gain > 1.4 && tree.Weights.LinkShare(node) < 0.3))
            {
                widest = node;
            }
        }
        return widest;
    }

    private double Own(PageNode node) =>
        tree.BlocksOf(node).Where(b => b.IsProse && zones.Of(b.Owner) is Zone.Own or Zone.Lead or Zone.Subtitle).Sum(b => (double)b.Weight);
}
