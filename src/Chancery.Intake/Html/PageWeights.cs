namespace Chancery.Intake.Html;

/// <summary>How much sentences and how much else stands inside the elements of a page, by sums from its beginning.</summary>
internal sealed class PageWeights
{
    private readonly long[] _prose;
    private readonly long[] _all;
    private readonly long[] _links;

    public PageWeights(IReadOnlyList<PageBlock> blocks)
    {
        _prose = new long[blocks.Count + 1];
        _all = new long[blocks.Count + 1];
        _links = new long[blocks.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            _prose[i + 1] = _prose[i] + (block.IsProse ? block.Weight : 0);
            _all[i + 1] = _all[i] + block.Weight;
            _links[i + 1] = _links[i] + (long)(block.Weight * block.LinkShare);
        }
    }

    /// <summary>The weight of the sentences inside an element.</summary>
    public long Prose(PageNode node) => _prose[node.EndBlock] - _prose[node.FirstBlock];

    /// <summary>The weight of all text inside an element.</summary>
    public long All(PageNode node) => _all[node.EndBlock] - _all[node.FirstBlock];

    /// <summary>The share of links in the text inside an element.</summary>
    public double LinkShare(PageNode node) => All(node) is var all and > 0 ? (double)(_links[node.EndBlock] - _links[node.FirstBlock]) / all : 0;
}
