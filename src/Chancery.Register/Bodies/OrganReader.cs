using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Register.Events;
using Chancery.Register.Sql;

namespace Chancery.Register.Bodies;

/// <summary>Reads what a register knows of organs, which entries name by their words and the code of the state.</summary>
internal sealed class OrganReader(SqlSession session, BodyNames names)
{
    // Reports, the newest of those that name it.
    private const int MostReports = 300;

    private const int MostRecent = 10;

    /// <summary>The organs of a name, those that reports name most often first.</summary>
    public IReadOnlyList<BodyPage> Find(string name)
    {
        var words = names.Words(name);
        if (words.Length == 0 || IsPerson(name))
        {
            return [];
        }
        var country = names.CountryOf(name);
        var query = SearchQuery.Parse($"\"{words}\"");
        var reports = new SearchReports(session, query, new SearchFilter { Country = country, Person = words });
        // The index proposes reports, whose events and quotes then tell by themselves.
        var ofEvents = reports.Read(exact: false, SearchField.Events).Take(MostReports).ToList();
        var ofQuotes = reports.Read(exact: false, SearchField.Quotes).Take(MostReports).ToList();
        var told = ofEvents.SelectMany(r => reports.Events(r).Select(e => e.Event).SelectMany(e => Sides(e).Where(s => IsOrgan(words, s.Name, s.Country)).Select(s => new Named(s.Country, s.Name!, r.Report, e)))).ToList();
        var said = ofQuotes.SelectMany(r => reports.Quotes(r).Select(q => q.Quote).Where(q => IsOrgan(words, q.Speaker, q.Country)).Select(q => new Named(q.Country, q.Speaker, r.Report, null))).ToList();
        return [.. told.Concat(said).Where(t => country is null || t.Country == country).GroupBy(t => t.Country, StringComparer.Ordinal)
            .Select(g => Page(name, g.Key, [.. g], ofEvents.Count == MostReports || ofQuotes.Count == MostReports))
            .OrderByDescending(p => p.Events + p.Quotes)
            .ThenBy(p => p.Country, StringComparer.Ordinal)];
    }

    private static IEnumerable<Side> Sides(CodedEvent coded) => coded.Actors.Concat(coded.Recipients);

    // The same words, whether the state stands behind them or not.
    private bool IsOrgan(string words, string? name, string? country) =>
        name is not null && string.Equals(names.Organ(words, country).Text, names.Organ(name, country).Text, StringComparison.Ordinal);

    // A name that is somebody's is no organ's.
    private bool IsPerson(string name) => session.Statements.Of("SELECT 1 FROM name_form f WHERE f.name_exact = $1 LIMIT 1", 1).Number(NameWords.Exact(name)) is not null;

    private BodyPage Page(string asked, string? country, List<Named> named, bool isCut)
    {
        var key = NameWords.Exact(asked);
        var variants = named
            .GroupBy(t => t.Name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new BodyName(g.Key, NameWords.Exact(g.Key) == key ? BodyNameReason.Asked : BodyNameReason.Words, g.Count()))
            .ToList();
        var events = named.Where(n => n.Event is not null).Select(n => (n.Report, Event: n.Event!)).Distinct().ToList();
        var days = events.Select(e => e.Event.Date).OfType<EdtfDate>().Where(d => d.Precision == EdtfPrecision.Day && d.First is not null).Select(d => d.First!.Value).ToList();
        return new BodyPage(
            BodyKind.Organ,
            variants[0].Name,
            country,
            variants,
            events.Count,
            named.Count(n => n.Event is null),
            isCut,
            days.Count == 0 ? null : days.Min(),
            days.Count == 0 ? null : days.Max(),
            Partners(country, events.ConvertAll(e => e.Event)),
            Recent(events),
            new OfficeBook(session).Within(names.Organ(names.Words(asked), country), MostRecent));
    }

    private static List<BodyPartner> Partners(string? country, List<CodedEvent> events) =>
        [.. events
            .Where(e => e is { Type: EventType.Consult, Status: EventStatus.Held })
            .SelectMany(e => Sides(e).Select(s => s.Country).OfType<string>().Where(c => c != country).Distinct(StringComparer.Ordinal).Select(c => (Country: c, Day: e.Date?.First, Block: EventBlock.Of(e))))
            .Distinct()
            .GroupBy(c => c.Country, StringComparer.Ordinal)
            .Select(g => new BodyPartner(g.Key, g.Count(), g.Max(c => c.Day)))
            .OrderByDescending(p => p.Contacts)
            .ThenBy(p => p.Country, StringComparer.Ordinal)
            .Take(MostRecent)];

    private List<MergedEvent> Recent(List<(ReportKey Report, CodedEvent Event)> events)
    {
        var reader = new ToldEventReader(session);
        var latest = events.OrderByDescending(e => e.Event.Date?.First ?? e.Report.Published ?? DateOnly.MinValue).Take(MostRecent).ToList();
        var told = latest.SelectMany(e => reader.Reports(e.Report.Hash).Where(t => t.Event.Type == e.Event.Type && Start(t.Event) == Start(e.Event))).ToList();
        return [.. new MergedEventReader(session).Of(told).Take(MostRecent).OrderByDescending(m => m.Event.Date ?? default).ThenBy(m => m.Id, StringComparer.Ordinal)];
    }

    private static int? Start(CodedEvent coded) => coded.Evidence.Count > 0 ? coded.Evidence[0].Span.Start : null;

    /// <summary>A name of an organ where it stands: as a side of an event, or as the speaker of a quote.</summary>
    private sealed record Named(string? Country, string Name, ReportKey Report, CodedEvent? Event);
}
