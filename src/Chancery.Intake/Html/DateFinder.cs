namespace Chancery.Intake.Html;

/// <summary>Finds when an article was published and changed: in linked data, then meta elements, time elements and printed lines. A date that cannot be is passed over.</summary>
/// <param name="latest">The moment at which the page was fetched, when known: it cannot have been published later.</param>
/// <param name="zone">The zone of papers in the page's language, where it is one zone.</param>
/// <param name="stamps">Reads values.</param>
/// <param name="printed">The dates that the page prints.</param>
internal sealed class DateFinder(DateTimeOffset? latest, TimeSpan? zone, StampReader stamps, PrintedDates printed)
{

    // The same bytes give the same article whenever they are read: no clock is asked.
    private static readonly DateTime End = new(2100, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "datePublished", "og:published_time", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
        "sailthru.date", "parsely-pub-date", "cXenseParse:recs:publishtime", "article.published", "published_time", "dcterms.created", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "date.created", "article:created", "date",
    ];

    private static readonly string[] ChangedNames = ["article:modified_time", "og:updated_time", "dateModified", "last-modified", "lastmod", "dcterms.modified", "dc.date.modified"];

    /// <summary>When it was published.</summary>
    public Stamp? Published(MetaTags meta, IReadOnlyList<LinkedArticle> linked)
    {
        string?[] said = [.. linked.Select(a => a.Published), .. PublishedNames.Select(n => meta.First(n))];
        return said.Select(v => stamps.Read(v)).FirstOrDefault(s => Possible(s) is not null) is { } stated ? Possible(AsPrinted(stated)) : OfPage();
    }

    /// <summary>When it was changed, not before it was published.</summary>
    public DateTimeOffset? Changed(MetaTags meta, IReadOnlyList<LinkedArticle> linked, Stamp? published)
    {
        var changed = (Of([.. linked.Select(a => a.Changed)]) ?? Of([.. ChangedNames.Select(n => meta.First(n))]) ?? First(d => d.IsChange))?.Moment;
        return changed < published?.Moment ? null : changed;
    }

    private Stamp? OfPage() => Of(printed.Times.Select(n => n.Element.GetAttribute("datetime") ?? n.Element.GetAttribute("content"))) ?? Printed();

    // Templates write "Z" behind the local time at times: the line that readers see shows it.
    private Stamp AsPrinted(Stamp stated)
    {
        var seen = printed.Dates.Select(d => d.Stamp).FirstOrDefault(s =>
            s.Day == stated.Day && s.Time is { } time && (time.Hour, time.Minute) == (stated.Time?.Hour, stated.Time?.Minute) && (s.Zone ?? zone) is { } there && there != TimeSpan.Zero);
        return stated.Moment?.Offset == TimeSpan.Zero && seen.Time is not null ? stated with { Zone = seen.Zone ?? zone } : stated;
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
        return here.Day.ToDateTime(here.Time ?? TimeOnly.MinValue) - (here.Zone ?? TimeSpan.Zero) <= (latest?.UtcDateTime.AddDays(1) ?? End) ? here : null;
    }
}
