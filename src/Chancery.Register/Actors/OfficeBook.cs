using System.Data.Common;
using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>Answers who held an office on a day.</summary>
internal sealed class OfficeBook(SqlSession session)
{
    private const int MostEvidence = 4;
    private const int MostOffices = 200;

    private readonly SqlStatements _statements = session.Statements;

    /// <summary>The holders of the office whose wording comes nearest to the asked one and that somebody held on the day.</summary>
    public IReadOnlyList<OfficeHolder> Who(OfficeKey office, DateOnly day)
    {
        var on = SqlRow.Written((DateOnly?)day)!;
        foreach (var offices in Offices(office).GroupBy(o => o.Tokens).OrderBy(g => g.Key))
        {
            var found = offices.SelectMany(o => Holding(o.Id, on)).ToList();
            if (found.Count > 0)
            {
                return [.. found.GroupBy(f => f.Actor).Select(g => Holder(g.Key, [.. g], [.. offices.Select(o => o.Id)], on))
                    .OrderByDescending(h => h.Terms.Any(t => t.Source is not null))
                    .ThenByDescending(h => h.Terms.Sum(t => t.Reports))
                    .ThenBy(h => h.Name, StringComparer.Ordinal)];
            }
        }
        return [];
    }

    /// <summary>Those who hold or held an office in an organ: its wording has all words of the organ's. Those whom most sources tell first.</summary>
    public IReadOnlyList<OfficeHolder> Within(OfficeKey organ, int most) =>
        [.. Offices(new OfficeKey([.. organ.Tokens.Where(t => t[0] != '^')])).Take(MostOffices).SelectMany(o => Held(o.Id))
            .GroupBy(f => f.Actor)
            .OrderByDescending(g => g.Sum(f => f.Term.Reports))
            .ThenByDescending(g => g.Max(f => f.Term.From), StringComparer.Ordinal)
            .ThenBy(g => g.Key)
            .Take(most)
            .Select(g => new OfficeHolder(Named(g.Key).Name, Named(g.Key).Country, [.. g.Select(f => f.Term)], []))];

    private List<Found> Held(long office) =>
        _statements.Of(
            $"""
            SELECT f.actor, t.wording, '', t.start, t.until, 0, t.source, NULL
            FROM known_tenure t JOIN name_form f ON f.known = t.known AND f.is_main = 1 WHERE t.office_id = $1
            UNION ALL
            SELECT f.actor, s.wording, s.said, s.first_day, s.last_day, s.reports, NULL, s.id
            FROM office_seen s JOIN name_form f ON f.id = s.form_id WHERE s.office_id = $1 AND s.said IN ({OfficeAct.Holding}, {OfficeAct.Entering})
            ORDER BY 4, 2, 8
            """,
            1).List(Read, office);

    /// <summary>Name and state of an actor.</summary>
    public (string Name, string? Country) Named(long actor)
    {
        var (name, country) = _statements.Of("SELECT COALESCE(c.name, f.name), f.country FROM name_form f LEFT JOIN actor c ON c.id = f.id WHERE f.id = $1", 1).List(r => (r.GetString(0), r.GetString(1)), actor).Single();
        return (name, country.Length == 0 ? null : country);
    }

    /// <summary>Offices that have all the asked words, head word included: a deputy's office has another head.</summary>
    public List<(long Id, int Tokens)> Offices(OfficeKey office)
    {
        var hashes = office.Tokens.Select(KeyHash.Of).Distinct().ToList();
        if (hashes.Count == 0)
        {
            return [];
        }
        var query = new SqlQuery().Add("SELECT o.id, o.words FROM office o WHERE 1 = 1");
        foreach (var hash in hashes)
        {
            query.AddIf(hash, "AND o.id IN (SELECT k.office_id FROM office_key k WHERE k.hash = {0})");
        }
        return [.. query.Rows(session).Select(r => (r.GetInt64(0), r.GetString(1).Split(' ').Length)).OrderBy(o => o.Item1)];
    }

    private IEnumerable<Found> Holding(long office, string on) =>
        _statements.Of(
            """
            SELECT f.actor, t.wording, '', t.start, t.until, 0, t.source, NULL
            FROM known_tenure t JOIN name_form f ON f.known = t.known AND f.is_main = 1
            WHERE t.office_id = $1 AND t.first_day <= $2 AND t.last_day >= $2
            ORDER BY t.first_day, t.source
            """,
            2).List(Read, office, on)
        .Concat(_statements.Of(
            $"""
            SELECT f.actor, s.wording, s.said, s.first_day, s.last_day, s.reports, NULL, s.id
            FROM office_seen s JOIN name_form f ON f.id = s.form_id
            WHERE s.office_id = $1 AND s.said IN ({OfficeAct.Holding}) AND s.first_day <= $2 AND s.last_day >= $2
            UNION ALL
            SELECT f.actor, s.wording, s.said, s.first_day, NULL, s.reports, NULL, s.id
            FROM office_seen s JOIN name_form f ON f.id = s.form_id
            WHERE s.office_id = $1 AND s.said IN ({OfficeAct.Entering}) AND s.last_day <= $2
                AND NOT EXISTS (
                    SELECT 1 FROM office_seen x JOIN name_form g ON g.id = x.form_id
                    WHERE x.office_id = $1 AND x.last_day <= $2
                        AND ((g.actor = f.actor AND x.said IN ({OfficeAct.Leaving}) AND x.first_day >= s.first_day)
                            OR (g.actor <> f.actor AND x.said IN ({OfficeAct.Entering}) AND x.first_day > s.last_day)))
            ORDER BY 4, 2, 8
            """,
            2).List(Read, office, on));

    private OfficeHolder Holder(long actor, List<Found> found, long[] offices, string on)
    {
        var (name, country) = Named(actor);
        // First what puts the holder there on the day, then all else that reports say of the two.
        var evidence = found.Select(f => f.Seen).OfType<long>().Concat(offices.SelectMany(o => Seen(actor, o))).Distinct().SelectMany(s => Nearest(s, on))
            .DistinctBy(e => (e.Report.Hash, e.Evidence.Span.Start))
            .Take(MostEvidence);
        return new OfficeHolder(name, country, [.. found.Select(f => f.Term)], [.. evidence]);
    }

    private List<long> Seen(long actor, long office) =>
        _statements.Of(
            $"""
            SELECT s.id FROM name_form f JOIN office_seen s ON s.form_id = f.id
            WHERE f.actor = $1 AND s.office_id = $2 AND s.said IN ({OfficeAct.Holding}, {OfficeAct.Entering}) ORDER BY s.said, s.wording, f.name_exact
            """,
            2).List(r => r.GetInt64(0), actor, office);

    private IEnumerable<OfficeEvidence> Nearest(long seen, string on) =>
        Said("s.first_day <= $2 ORDER BY s.first_day DESC, s.report, s.kind, s.ordinal", seen, on)
            .Concat(Said("s.first_day > $2 ORDER BY s.first_day, s.report, s.kind, s.ordinal", seen, on))
            .Concat(Said("s.first_day IS NULL AND $2 <> '' ORDER BY s.report, s.kind, s.ordinal", seen, on));

    private List<OfficeEvidence> Said(string condition, long seen, string on) =>
        _statements.Of(
            $"""
            SELECT {SqlRow.ReportColumns}, p.first_day, n.first, n.past, n.wording, n.rule
            FROM (SELECT s.article_id, s.kind, s.ordinal, s.first_day FROM office_said s WHERE s.seen_id = $1 AND {condition} LIMIT 1) p
            JOIN article a ON a.id = p.article_id
            JOIN entry n ON n.article_id = p.article_id AND n.kind = p.kind AND n.ordinal = p.ordinal
            """,
            2).List(r => new OfficeEvidence(r.Report(0), r.Day(4), r.Evidence(5)), seen, on);

    private static Found Read(DbDataReader row) => new(
        row.GetInt64(0),
        new OfficeTerm(row.GetString(1), row.GetString(2), row.Text(3), row.Text(4), row.GetInt32(5), row.Text(6), []),
        row.IsDBNull(7) ? null : row.GetInt64(7));

    private sealed record Found(long Actor, OfficeTerm Term, long? Seen);
}
