using System.Data.Common;
using Chancery.Register.Pairs;
using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>Answers who holds an office on a day by what was known on that day.</summary>
internal sealed class ReportedOffices(SqlSession session, OfficeBook offices)
{
    private readonly SqlStatements _statements = session.Statements;

    /// <summary>The holders of the office whose wording comes nearest to the asked one and of which anything is known.</summary>
    public IReadOnlyList<ReportedHolder> Who(OfficeKey office, DateOnly day)
    {
        var on = SqlRow.Written((DateOnly?)day)!;
        foreach (var alike in offices.Offices(office).GroupBy(o => o.Tokens).OrderBy(g => g.Key))
        {
            var said = alike.SelectMany(o => Said(o.Id, on)).ToList();
            var known = alike.SelectMany(o => Known(o.Id, on)).DistinctBy(k => k.Actor).ToList();
            var last = Last(said);
            var holders = known.Count > 0
                ? known.Select(k => Holder(k.Actor, k.Wording, k.Source, said.Where(s => s.Actor == k.Actor).MaxBy(s => s.Day, StringComparer.Ordinal), on))
                : last.Select(s => Holder(s.Actor, s.Wording, null, s, on));
            if (holders.ToList() is { Count: > 0 } found)
            {
                return [.. found.OrderBy(h => h.Name, StringComparer.Ordinal)];
            }
        }
        return [];
    }

    // Those who were last given the office, unless they left it then or later.
    private static IEnumerable<Told> Last(List<Told> said)
    {
        var held = said.Where(s => !s.IsLeaving && !said.Exists(l => l.IsLeaving && l.Actor == s.Actor && string.CompareOrdinal(l.Day, s.Day) >= 0)).ToList();
        var day = held.Max(h => h.Day);
        return held.Where(h => h.Day == day).GroupBy(h => h.Actor).Select(g => g.First());
    }

    private ReportedHolder Holder(long actor, string wording, string? source, Told? told, string on)
    {
        var (name, country) = offices.Named(actor);
        return new ReportedHolder(name, country, wording, source, told is null ? null : Evidence(told, on));
    }

    private List<(long Actor, string Wording, string Source)> Known(long office, string on) =>
        _statements.Of(
            """
            SELECT f.actor, t.wording, t.source
            FROM known_tenure t JOIN name_form f ON f.known = t.known AND f.is_main = 1
            WHERE t.office_id = $1 AND t.first_day <= $2 AND t.last_day >= $2
            ORDER BY t.first_day, t.source
            """,
            2).List(r => (r.GetInt64(0), r.GetString(1), r.GetString(2)), office, on);

    // Of each way in which reports give the office to somebody, the last by that day.
    private IEnumerable<Told> Said(long office, string on)
    {
        var ways = _statements.Of(
            $"""
            SELECT s.id, f.actor, s.wording, CASE WHEN s.said IN ({OfficeAct.Leaving}) THEN 1 ELSE 0 END
            FROM office_seen s JOIN name_form f ON f.id = s.form_id
            WHERE s.office_id = $1 AND s.first_day <= $2 AND s.said IN ({OfficeAct.Holding}, {OfficeAct.Entering}, {OfficeAct.Leaving})
            ORDER BY s.said DESC, s.wording, f.name_exact
            """,
            2).List(r => (Seen: r.GetInt64(0), Actor: r.GetInt64(1), Wording: r.GetString(2), IsLeaving: r.GetInt32(3) != 0), office, on);
        foreach (var (seen, actor, wording, isLeaving) in ways)
        {
            if (LastDay(seen, on) is { } day)
            {
                yield return new Told(seen, actor, wording, isLeaving, day);
            }
        }
    }

    private string? LastDay(long seen, string on) =>
        _statements.Of(
            $"""
            SELECT p.first_day FROM office_said p JOIN article a ON a.id = p.article_id
            WHERE p.seen_id = $1 AND p.first_day <= $2 AND {ReportedDay.Sql} <= $2 ORDER BY p.first_day DESC LIMIT 1
            """,
            2).List(r => r.GetString(0), seen, on).SingleOrDefault();

    private OfficeEvidence Evidence(Told told, string on) =>
        _statements.Of(
            $"""
            SELECT {SqlRow.ReportColumns}, p.first_day, n.first, n.past, n.wording, n.rule
            FROM office_said p JOIN article a ON a.id = p.article_id
            JOIN entry n ON n.article_id = p.article_id AND n.kind = p.kind AND n.ordinal = p.ordinal
            WHERE p.seen_id = $1 AND p.first_day = $2 AND {ReportedDay.Sql} <= $3 ORDER BY p.kind DESC, p.report, p.ordinal LIMIT 1
            """,
            3).List(Read, told.Seen, told.Day, on).Single();

    private static OfficeEvidence Read(DbDataReader row) => new(row.Report(0), row.Day(4), row.Evidence(5));

    private sealed record Told(long Seen, long Actor, string Wording, bool IsLeaving, string Day);
}
