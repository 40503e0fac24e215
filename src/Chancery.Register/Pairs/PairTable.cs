using Chancery.Register.Sql;

namespace Chancery.Register.Pairs;

/// <summary>Writes the pairs of a report's entries.</summary>
internal sealed class PairTable(SqlStatements statements)
{
    private string _hashStart = "";
    private string? _reported;
    private long _article;

    /// <summary>At the beginning of a report.</summary>
    /// <param name="article">Its number.</param>
    /// <param name="hashStart">The beginning of its hash.</param>
    /// <param name="published">Its day of publication; without one the day counts on which it was first read.</param>
    public void Begin(long article, string hashStart, DateOnly? published) => (_article, _hashStart, _reported) = (article, hashStart, SqlRow.Written(published));

    /// <summary>Adds the pairs of an entry.</summary>
    public void Add(long entry, IEnumerable<PairRow> pairs)
    {
        foreach (var pair in pairs)
        {
            _reported ??= Reported();
            statements.Insert(
                "pair",
                "side, other, kind, status, day, hash_start, entry_id, reported, ranked",
                pair.Side, pair.Other, pair.Kind, pair.Status, pair.Day ?? _reported, _hashStart, entry, _reported, pair.IsRanked ? 1 : 0);
        }
    }

    private string Reported() =>
        statements.Of($"SELECT {PairBook.Reported} FROM article a WHERE a.id = $1", 1).List(r => r.GetString(0), _article).Single();
}
