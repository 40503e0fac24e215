namespace Chancery.Intake.Html;

/// <summary>Where on a page its article stands, as indices of blocks.</summary>
/// <param name="Title">The block of the title, or the first of the body.</param>
/// <param name="Body">The first block of the body.</param>
/// <param name="End">Just past its last block.</param>
internal readonly record struct PagePlaces(int Title, int Body, int End)
{
    private const int Above = 6;
    private const int Below = 10;

    public static PagePlaces Of(PageTree page, PageBlock? title, IReadOnlyList<PagePart> parts)
    {
        var (first, last) = (parts.FirstOrDefault(p => p.IsOwn)?.Block, parts.Count > 0 ? parts[^1].Block : null);
        var (at, body, end) = (-1, 0, page.Blocks.Count);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            at = ReferenceEquals(page.Blocks[i], title) ? i : at;
            body = ReferenceEquals(page.Blocks[i], first) ? i : body;
            end = ReferenceEquals(page.Blocks[i], last) ? i + 1 : end;
        }
        return new PagePlaces(at >= 0 ? at : body, body, end);
    }

    /// <summary>The blocks where a page says who wrote an article and when: about its title, and about its end.</summary>
    public IEnumerable<PageBlock> Near(PageTree page)
    {
        var (title, body, end) = this;
        return page.Blocks.Where((_, i) => i >= Math.Min(title, body) - Above && i <= Math.Max(title, body) + Below || i >= end - Above && i <= end + Below);
    }
}
