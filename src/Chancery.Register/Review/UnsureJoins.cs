using Chancery.Register.Actors;
using Chancery.Register.Sql;

namespace Chancery.Register.Review;

/// <summary>Finds the names of a report that are taken for others' without being sure; each name once, with the first report that is asked about.</summary>
internal sealed class UnsureJoins(SqlStatements statements)
{
    /// <summary>Joins of this score and above are sure enough: both names are whole.</summary>
    public const double Sure = 0.9;

    private readonly HashSet<long> _seen = [];

    /// <summary>The joins, each with the report's entry of the person.</summary>
    public IEnumerable<(ReportEntry Entry, UnsureJoin Join)> Of(RegisteredReport report, IReadOnlyList<ReportEntry> entries)
    {
        var people = entries.Where(e => e is { Kind: EntryKind.Person, IsRejected: false }).ToLookup(e => NameWords.Exact(report.Coded.People[e.Ordinal].Name), StringComparer.Ordinal);
        foreach (var (form, key, join) in Read(report.Article.Hash))
        {
            var entry = people[key].OrderBy(e => report.Coded.People[e.Ordinal].Country != join.Name.Country).FirstOrDefault();
            if (entry is not null && _seen.Add(form))
            {
                yield return (entry, join);
            }
        }
    }

    // A person's merge of the name with the actor makes it sure.
    private List<(long Form, string Key, UnsureJoin Join)> Read(string hash) =>
        statements.Of(
            """
            SELECT f.id, f.name_exact, x.name, f.country, p.name, f.reason, f.score
            FROM article a JOIN appearance x ON x.article_id = a.id JOIN name_form f ON f.id = x.form_id JOIN name_form p ON p.id = f.parent
            WHERE a.hash = $1 AND f.score < $2
            AND NOT EXISTS (
                SELECT 1 FROM actor_decision d JOIN name_form g ON g.name_exact = d.other_exact AND g.country = d.other_country AND g.bearer = d.other_bearer
                WHERE d.act = 'merge' AND d.undone_at IS NULL AND d.one_exact = f.name_exact AND d.one_country = f.country AND d.one_bearer = f.bearer AND g.actor = f.actor)
            AND NOT EXISTS (
                SELECT 1 FROM actor_decision d JOIN name_form g ON g.name_exact = d.one_exact AND g.country = d.one_country AND g.bearer = d.one_bearer
                WHERE d.act = 'merge' AND d.undone_at IS NULL AND d.other_exact = f.name_exact AND d.other_country = f.country AND d.other_bearer = f.bearer AND g.actor = f.actor)
            ORDER BY f.score, f.name_exact, f.country
            """,
            2).List(
                r => (r.GetInt64(0), r.GetString(1), new UnsureJoin(new ActorName(r.GetString(2), r.GetString(3), null), r.GetString(4), ReasonText.Parse(r.GetString(5)), r.GetDouble(6))),
                hash, Sure);
}
