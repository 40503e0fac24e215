using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Register.Events;
using Chancery.Register.Sql;

namespace Chancery.Register.Bodies;

/// <summary>Reads what a register knows of a state or body by its code.</summary>
internal sealed class StateReader(SqlSession session, BodyNames names)
{
    // Of a state that is in every second report, more would take longer than anybody waits.
    private const int MostEntries = 5_000;
    private const int MostForPartners = 300;

    private const int MostRecent = 10;
    private const int MostPeople = 10;

    private readonly SqlStatements _statements = session.Statements;

    /// <summary>The page of a code, under the name by which it was asked for.</summary>
    public BodyPage Read(string code, string asked)
    {
        var key = NameWords.Exact(asked);
        var known = names.Names(code).OrderBy(n => NameWords.Exact(n) != key).ToList();
        var (rows, events) = _statements.Of("SELECT count(*), count(DISTINCT x.event_id) FROM (SELECT d.event_id FROM side d WHERE d.country = $1 LIMIT $2) x", 2)
            .List(r => (Rows: r.GetInt64(0), Events: (int)r.GetInt64(1)), code, MostEntries).Single();
        var latest = Latest(code);
        return new BodyPage(
            BodyKind.Body,
            known[0],
            code,
            [.. known.Select(n => new BodyName(n, BodyNameReason.Gazetteer, null))],
            events,
            0,
            rows == MostEntries,
            Day(code, "ASC"),
            Day(code, "DESC"),
            Partners(code, latest),
            Recent(latest),
            People(code));
    }

    // Those known to the day, the last one first.
    private List<ToldEvent> Latest(string code)
    {
        var entries = _statements.Of($"SELECT d.event_id FROM side d WHERE d.country = $1 AND d.extent = {EventExtent.Day} ORDER BY d.first_day DESC, d.event_id LIMIT $2", 2)
            .List(r => r.GetInt64(0), code, MostForPartners).Distinct().ToList();
        var told = new ToldEventReader(session).Entries(entries).ToDictionary(t => t.Entry);
        return entries.ConvertAll(e => told[e]);
    }

    private DateOnly? Day(string code, string order) =>
        _statements.Of($"SELECT d.first_day FROM side d WHERE d.country = $1 AND d.extent = {EventExtent.Day} ORDER BY d.first_day {order} LIMIT 1", 1).List(r => r.Day(0), code).FirstOrDefault();

    // What several reports tell of one day and way is one contact.
    private static List<BodyPartner> Partners(string code, List<ToldEvent> latest) =>
        [.. latest
            .Where(t => t.Event is { Type: EventType.Consult, Status: EventStatus.Held })
            .SelectMany(t => t.Event.Actors.Concat(t.Event.Recipients).Select(s => s.Country).OfType<string>().Where(c => c != code).Distinct(StringComparer.Ordinal).Select(c => (Country: c, t.Day, t.Block)))
            .Distinct()
            .GroupBy(c => c.Country, StringComparer.Ordinal)
            .Select(g => new BodyPartner(g.Key, g.Count(), g.Max(c => c.Day)))
            .OrderByDescending(p => p.Contacts)
            .ThenBy(p => p.Country, StringComparer.Ordinal)
            .Take(MostRecent)];

    private List<MergedEvent> Recent(List<ToldEvent> latest) =>
        [.. new MergedEventReader(session).Of(latest).Take(MostRecent).OrderByDescending(m => m.Event.Date ?? default).ThenBy(m => m.Id, StringComparer.Ordinal)];

    private List<OfficeHolder> People(string code) =>
        [.. new ActorReader(session).People(new PeopleFilter(Country: code, Limit: MostPeople))
            .Select(p => new OfficeHolder(p.Name, p.Country, [.. p.Offices.Take(1).Select(o => new OfficeTerm(o, "", null, null, p.Reports, null, []))], []))];
}
