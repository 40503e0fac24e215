using Chancery.Register.Sql;

namespace Chancery.Register.Upkeep;

/// <summary>Counts what a register holds. It reads the register through, so that it takes the longer the larger that is.</summary>
internal sealed class StatsReader(SqlSession session)
{
    // A report's first source, without the text.
    private const string Places = "SELECT a.url, (SELECT s.name FROM source s WHERE s.article_id = a.id ORDER BY s.id LIMIT 1) FROM article a";

    /// <summary>The numbers.</summary>
    /// <param name="schema">Version of the schema.</param>
    /// <param name="bytes">Size on disk.</param>
    public RegisterStats Read(int schema, long bytes)
    {
        var (first, last, days) = new SqlQuery().Add("SELECT min(published), max(published), count(DISTINCT published) FROM article")
            .Rows(session).Select(r => (r.Day(0), r.Day(1), r.GetInt64(2))).Single();
        var (standing, undone) = new SqlQuery().Add("SELECT count(*) - count(undone_at), count(undone_at) FROM (SELECT undone_at FROM actor_decision UNION ALL SELECT undone_at FROM entry_decision) d")
            .Rows(session).Select(r => (r.GetInt64(0), r.GetInt64(1))).Single();
        return new RegisterStats
        {
            Schema = schema,
            Bytes = bytes,
            Reports = Number("SELECT count(*) FROM article"),
            Sources = [.. Sources().OrderByDescending(t => t.Count).ThenBy(t => t.Name, StringComparer.Ordinal)],
            Months = Tallies("SELECT coalesce(substr(published, 1, 7), '') AS month, count(*) FROM article GROUP BY month ORDER BY month"),
            Languages = Tallies("SELECT coalesce(language, '') AS tag, count(*) FROM article GROUP BY tag ORDER BY count(*) DESC, tag"),
            Documents = Number("SELECT count(*) FROM document"),
            LaterVersions = Number("SELECT count(page) - count(DISTINCT page) FROM article"),
            Entries = Tallies("SELECT kind, count(*) FROM entry GROUP BY kind ORDER BY kind"),
            Events = Tallies("SELECT type, count(*) FROM event GROUP BY type ORDER BY type"),
            People = Number("SELECT count(*) FROM actor"),
            Decisions = standing,
            DecisionsUndone = undone,
            Versions = [.. new SqlQuery().Add("SELECT coder_version, data_version, count(*) FROM coding GROUP BY coder_version, data_version ORDER BY coder_version, data_version")
                .Rows(session).Select(r => new VersionTally(r.GetString(0), r.GetString(1), r.GetInt64(2)))],
            FirstPublished = first,
            LastPublished = last,
            Days = days,
        };
    }

    private IEnumerable<Tally> Sources() =>
        new SqlQuery().Add(Places).Rows(session).Select(r => Place(r.Text(0), r.Text(1) ?? "")).CountBy(p => p, StringComparer.Ordinal).Select(p => new Tally(p.Key, p.Value));

    private static string Place(string? url, string source)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0)
        {
            return address.Host;
        }
        var folder = source.AsSpan().LastIndexOfAny('/', '\\');
        return folder > 0 ? source[..folder] : "";
    }

    private List<Tally> Tallies(string sql) => [.. new SqlQuery().Add(sql).Rows(session).Select(r => new Tally(r.GetString(0), r.GetInt64(1)))];

    private long Number(string sql) => new SqlQuery().Add(sql).Rows(session).Select(r => r.GetInt64(0)).Single();
}
