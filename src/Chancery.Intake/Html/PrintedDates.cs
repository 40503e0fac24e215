namespace Chancery.Intake.Html;

/// <summary>The dates that a page prints about its article: below the headline, above it within the article's own element, and below the text. The site's clock is none of them.</summary>
internal sealed class PrintedDates
{
    private const int Above = 8;
    private const int Below = 12;
    private const int MostProse = 3;

    private readonly PageTree _page;
    private readonly Zones _zones;
    private readonly PrintedDateReader _reader;
    private readonly PagePlaces _places;

    /// <summary>Finds them.</summary>
    public PrintedDates(PageTree page, PagePlaces places, PrintedDateReader reader)
    {
        (_page, _places, _reader) = (page, places, reader);
        _zones = new Zones(page.Weights, page.Nodes[0]);
        var above = AboveTitle();
        Dates = [.. BelowTitle().SelectMany(b => Read(b, false)), .. above.SelectMany(b => Read(b, false)), .. BelowText().SelectMany(b => Read(b, true))];
        Times = [.. page.Nodes.Where(n => n.Tag == "time" || n.Element.GetAttribute("itemprop") == "datePublished").Where(n => IsNear(n, above.Count))];
    }

    /// <summary>The printed dates, the likeliest first.</summary>
    public IReadOnlyList<PrintedDate> Dates { get; }

    /// <summary>The time elements of the article, not those of its teasers.</summary>
    public IReadOnlyList<PageNode> Times { get; }

    private IEnumerable<PrintedDate> Read(PageBlock block, bool needsLabel)
    {
        var isMarked = _zones.Of(block.Owner) == Zone.Date;
        return _reader.Read(block.Text, isMarked).Where(d => !needsLabel || d.IsLabelled || isMarked);
    }

    private bool IsNear(PageNode node, int above) => node.FirstBlock >= _places.Title - above && node.FirstBlock <= _places.Body + Below;

    private IEnumerable<PageBlock> BelowTitle()
    {
        var end = Math.Min(_page.Blocks.Count, Math.Max(_places.Title, _places.Body) + Below);
        for (var (i, prose) = (_places.Title, 0); i < end && prose < MostProse; i++)
        {
            yield return _page.Blocks[i];
            prose += i >= _places.Body && _page.Blocks[i].IsProse ? 1 : 0;
        }
    }

    // Above the headline a date is the article's only inside what holds headline and text and no more of the page.
    private List<PageBlock> AboveTitle()
    {
        var around = _page.Blocks.Count == 0 ? null : _page.Blocks[_places.Title].Owner;
        while (around is not null && around.EndBlock <= _places.Body)
        {
            around = around.Parent;
        }
        var first = around is null or { Tag: "body" or "html" } ? _places.Title : Math.Max(around.FirstBlock, _places.Title - Above);
        return [.. Enumerable.Range(first, _places.Title - first).Reverse().Select(i => _page.Blocks[i]).Where(b => _zones.Of(b.Owner) != Zone.Site)];
    }

    private IEnumerable<PageBlock> BelowText() =>
        Enumerable.Range(_places.End, Math.Max(0, Math.Min(Below, _page.Blocks.Count - _places.End))).Select(i => _page.Blocks[i]);
}
