using System.Globalization;
using Chancery.Register.Sql;

namespace Chancery.Register.Recoding;

/// <summary>
/// Keeps since when entries have been there. A report's first coding writes nothing here; a later one keeps the versions that it
/// takes the place of, what is gone, and of each entry that it brings its own number.
/// </summary>
internal sealed class HistoryTable(SqlSession session)
{
    private readonly SqlStatements _statements = session.Statements;

    /// <summary>Puts what is there of a report away, before a new coding takes its place.</summary>
    /// <param name="article">The report's number.</param>
    /// <param name="comparison">What is there and what will be.</param>
    /// <param name="at">The moment of the new coding.</param>
    /// <param name="known">Since when the coder's entries have been there; null where they are those that are written.</param>
    /// <returns>The entries of the new coding that did not come with the first one, and since when they have been there.</returns>
    public List<(ComparedEntry Entry, int Since)> PutAway(long article, CodingComparison comparison, DateTimeOffset at, IReadOnlyDictionary<(string Kind, int Ordinal), int>? known = null)
    {
        var (number, latest) = Latest(article);
        var since = known ?? Since(article);
        _statements.Of(
            """
            INSERT INTO coding_past (article_id, number, coder_version, data_version, coded_at)
            SELECT c.article_id, c.number, c.coder_version, c.data_version, coalesce(c.coded_at, a.first_read)
            FROM coding c JOIN article a ON a.id = c.article_id WHERE c.article_id = $1
            """,
            1).Run(article);
        _statements.Of("UPDATE coding SET number = $2, coded_at = $3 WHERE article_id = $1", 3)
            .Run(article, number + 1, SqlRow.Written(at > latest ? at : latest));
        // What comes back that was gone is as old as it was.
        var found = comparison.Kept.Select(k => (k.After, Since: since.GetValueOrDefault((k.Before.Kind, k.Before.Ordinal)))).ToList();
        found.AddRange(comparison.Added.Select(e => (e, ComeBack(article, e) ?? number + 1)));
        foreach (var entry in comparison.Gone)
        {
            _statements.Insert("entry_past", "article_id, kind, entry, since, until", article, entry.Kind, entry.Text, since.GetValueOrDefault((entry.Kind, entry.Ordinal)), number);
        }
        return [.. found.Where(e => e.Since > 0)];
    }

    /// <summary>Marks entries, which are written, with the number of the coding that gave them first.</summary>
    public void Mark(long article, IEnumerable<(string Kind, int Ordinal, int Since)> entries)
    {
        foreach (var (kind, ordinal, since) in entries)
        {
            _statements.Of("UPDATE entry SET since = $4 WHERE article_id = $1 AND kind = $2 AND ordinal = $3", 4).Run(article, kind, ordinal, since);
        }
    }

    /// <summary>How a report was coded over time.</summary>
    /// <param name="article">The report's number.</param>
    /// <param name="number">That of its present coding.</param>
    /// <param name="present">Its present coding.</param>
    public CodingHistory Read(long article, int number, CodingRun present)
    {
        if (number == 0)
        {
            return CodingHistory.Of(present);
        }
        var past = _statements.Of("SELECT coder_version, data_version, coded_at FROM coding_past WHERE article_id = $1 ORDER BY number", 1)
            .List(r => new CodingRun(r.GetString(0), r.GetString(1), Moment(r.GetString(2))), article);
        var gone = _statements.Of("SELECT kind, entry, since, until FROM entry_past WHERE article_id = $1 ORDER BY until, id", 1)
            .List(r => new PastEntry(r.GetString(0), r.GetString(1), r.GetInt32(2), r.GetInt32(3)), article);
        return new CodingHistory([.. past, present], Since(article), gone);
    }

    /// <summary>Since when entries, as they are written, have been there: those that did not come with the first coding.</summary>
    public Dictionary<(string Kind, int Ordinal), int> Since(long article) =>
        _statements.Of("SELECT kind, ordinal, since FROM entry WHERE article_id = $1 AND since IS NOT NULL", 1)
            .List(r => (Key: (r.GetString(0), r.GetInt32(1)), Since: r.GetInt32(2)), article)
            .ToDictionary(e => e.Key, e => e.Since);

    private int? ComeBack(long article, ComparedEntry entry)
    {
        var known = _statements.Of("SELECT id, since FROM entry_past WHERE article_id = $1 AND kind = $2 AND entry = $3 ORDER BY id LIMIT 1", 3)
            .List(r => (Id: r.GetInt64(0), Since: r.GetInt32(1)), article, entry.Kind, entry.Text);
        if (known.Count == 0)
        {
            return null;
        }
        _statements.Of("DELETE FROM entry_past WHERE id = $1", 1).Run(known[0].Id);
        return known[0].Since;
    }

    private (int Number, DateTimeOffset At) Latest(long article) =>
        _statements.Of("SELECT c.number, coalesce(c.coded_at, a.first_read) FROM coding c JOIN article a ON a.id = c.article_id WHERE c.article_id = $1", 1)
            .List(r => (r.GetInt32(0), Moment(r.GetString(1))), article).Single();

    private static DateTimeOffset Moment(string written) => DateTimeOffset.Parse(written, CultureInfo.InvariantCulture);
}
