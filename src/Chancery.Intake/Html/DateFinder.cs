namespace Chancery.Intake.Html;

/// <summary>Finds when an article was published and changed: in linked data, then meta elements, time elements and printed lines. A date that cannot be is passed over.</summary>
/// <param name="latest">The last moment at which the page can have been published.</param>
/// <param name="zone">The zone of papers in the page's language, where it is one zone.</param>
/// <param name="stamps">Reads values.</param>
/// <param name="printed">The dates that the page prints.</param>
internal sealed class DateFinder(DateTimeOffset latest, TimeSpan? zone, StampReader stamps, PrintedDates printed)
{

    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "datePublished", "og:published_time", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
        "sailthru.date", "parsely-pub-date", "cXenseParse:recs:publishtime", "article.published", "published_time", "dcterms.created", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "date.created", "article:created", "date",
    ];

    private static readonly string[] ChangedNames = ["article:modified_time", "og:updated_time", "dateModified", "last-modified", "lastmod", "dcterms.modified", "dc.date.modified"];

    /// <summary>When it was published.</summary>
    public Stamp? Published(MetaTags meta, IReadOnlyList<LinkedArticle> linked) =>
        Of([.. linked.Select(a => a.Published)]) ?? Of([.. PublishedNames.Select(n => meta.First(n))])
        ?? Of(printed.Times.Select(n => n.Element.GetAttribute("datetime") ?? n.Element.GetAttribute("content"))) ?? Printed();

    /// <summary>When it was changed, not before it was published.</summary>
    public DateTimeOffset? Changed(MetaTags meta, IReadOnlyList<LinkedArticle> linked, Stamp? published)
    {
        var changed = (Of([.. linked.Select(a => a.Changed)]) ?? Of([.. ChangedNames.Select(n => meta.First(n))]) ?? First(d => d.IsChange))?.Moment;
        return changed < published?.Moment ? null : changed;
    }

    private Stamp? Of(IEnumerable<string?> values) => values.Select(v => Possible(stamps.Read(v))).FirstOrDefault(s => s is not null);

    // What is called the date of publication goes before a bare date, and that before the date of a change.
    private Stamp? Printed() => First(d => d is { IsLabelled: true, IsChange: false }) ?? First(d => !d.IsChange) ?? First(d => d.IsChange);

    private Stamp? First(Predicate<PrintedDate> wanted) => printed.Dates.Where(d => wanted(d)).Select(d => Possible(d.Stamp)).FirstOrDefault(s => s is not null);

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
