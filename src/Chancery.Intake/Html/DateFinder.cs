namespace Chancery.Intake.Html;

/// <summary>Finds when an article was published and changed: in linked data, then meta elements, time elements and printed lines. A date that cannot be is passed over.</summary>
/// <param name="latest">The last moment at which the page can have been published.</param>
/// <param name="zone">The zone of papers in the page's language, where it is one zone.</param>
/// <param name="dayFirst">True where the page's language writes the day before the month.</param>
internal sealed class DateFinder(DateTimeOffset latest, TimeSpan? zone, bool dayFirst)
{
    private const int LongestLine = 110;
    private const int Above = 8;
    private const int Below = 12;

    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "datePublished", "og:published_time", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
        "sailthru.date", "parsely-pub-date", "cXenseParse:recs:publishtime", "article.published", "published_time", "dcterms.created", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "date.created", "article:created", "date",
    ];

    private static readonly string[] ChangedNames = ["article:modified_time", "og:updated_time", "dateModified", "last-modified", "lastmod", "dcterms.modified", "dc.date.modified"];

    /// <summary>When it was published.</summary>
    public Stamp? Published(MetaTags meta, IReadOnlyList<LinkedArticle> linked, PageTree page, PagePlaces places) =>
        Of([.. linked.Select(a => a.Published)]) ?? Of([.. PublishedNames.Select(n => meta.First(n))]) ?? OfTimes(page, places) ?? OfLines(page, places);

    /// <summary>When it was changed, not before it was published.</summary>
    public DateTimeOffset? Changed(MetaTags meta, IReadOnlyList<LinkedArticle> linked, Stamp? published)
    {
        var changed = (Of([.. linked.Select(a => a.Changed)]) ?? Of([.. ChangedNames.Select(n => meta.First(n))]))?.Moment;
        return changed < published?.Moment ? null : changed;
    }

    private Stamp? Of(IEnumerable<string?> values) => values.Select(v => Possible(StampReader.Read(v, dayFirst))).FirstOrDefault(s => s is not null);

    // The time element of the article, not those of its teasers.
    private Stamp? OfTimes(PageTree page, PagePlaces places)
    {
        var times = page.Nodes.Where(n => n.Tag == "time" || n.Element.GetAttribute("itemprop") == "datePublished").ToList();
        var near = times.Where(n => n.FirstBlock >= places.Title - Above && n.FirstBlock <= places.Body + Below);
        return Of(near.Select(n => n.Element.GetAttribute("datetime") ?? n.Element.GetAttribute("content")));
    }

    private Stamp? OfLines(PageTree page, PagePlaces places)
    {
        var from = Math.Max(0, places.Title - Above);
        var to = Math.Min(page.Blocks.Count, Math.Max(places.Title, places.Body) + Below);
        // Below the headline first, then above it, then below the article.
        var order = Enumerable.Range(places.Title, Math.Max(0, to - places.Title)).Concat(Enumerable.Range(from, places.Title - from).Reverse()).Concat(Enumerable.Range(places.End, Math.Max(0, Math.Min(Below, page.Blocks.Count - places.End))));
        return order.Where(i => page.Blocks[i].Text.Length <= LongestLine)
            .Select(i => Possible(StampReader.Printed(page.Blocks[i].Text, dayFirst)))
            .FirstOrDefault(s => s is not null);
    }

    private Stamp? Possible(Stamp? stamp)
    {
        if (stamp is not { } stated)
        {
            return null;
        }
        var here = zone is { } z ? stated.In(z) : stated;
        // A day may have begun elsewhere before it has begun here.
        return here.Day.ToDateTime(here.Time ?? TimeOnly.MinValue) - (here.Zone ?? TimeSpan.Zero) <= latest.UtcDateTime.AddDays(1) ? here : null;
    }
}
