using Chancery.Register.Sql;

namespace Chancery.Register.Pairs;

/// <summary>Writes the pairs of a report's entries.</summary>
internal sealed class PairTable(SqlStatements statements)
{
    private readonly ReportedDay _reported = new(statements);
    private string _hashStart = "";

    /// <summary>At the beginning of a report.</summary>
    /// <param name="article">Its number.</param>
    /// <param name="hashStart">The beginning of its hash.</param>
    /// <param name="published">Its day of publication; without one the day counts on which it was first read.</param>
    public void Begin(long article, string hashStart, DateOnly? published)
    {
        _hashStart = hashStart;
        _reported.Begin(article, published);
    }

    /// <summary>Adds the pairs of an entry.</summary>
    public void Add(long entry, IEnumerable<PairRow> pairs)
    {
        foreach (var pair in pairs)
        {
            statements.Insert(
                "pair",
                "side, other, kind, status, day, hash_start, entry_id, reported, ranked",
                pair.Side, pair.Other, pair.Kind, pair.Status, pair.Day ?? _reported.Value, _hashStart, entry, _reported.Value, pair.IsRanked ? 1 : 0);
        }
    }
}
