using System.Data.Common;
using Chancery.Register.Sql;

namespace Chancery.Register.Upkeep;

/// <summary>
/// Finds the reports of a register of which a part may be unreadable, by every way that there is: an index tells of a report
/// whose own row is lost, and a row of one that an index has lost.
/// </summary>
internal sealed class ReportFinder
{
    private readonly SqlSession _session;
    private readonly SortedDictionary<long, string?> _hashes = [];

    public ReportFinder(SqlSession session)
    {
        _session = session;
        // The hash stands in an index of its own, which the order by hash reads.
        Gather("SELECT a.id, a.hash FROM article a ORDER BY a.hash");
        Gather("SELECT a.id FROM article a ORDER BY a.id");
        Gather("SELECT c.article_id FROM coding c ORDER BY c.article_id");
        Gather("SELECT s.article_id FROM source s ORDER BY s.article_id");
    }

    /// <summary>The numbers of the reports, in order.</summary>
    public IReadOnlyCollection<long> Numbers => _hashes.Keys;

    /// <summary>What can be told of a report.</summary>
    public DamagedReport Name(long number) => new(
        _hashes.GetValueOrDefault(number),
        Text("SELECT s.name FROM source s WHERE s.article_id = $1 ORDER BY s.id LIMIT 1", number),
        Text("SELECT a.title FROM article a WHERE a.id = $1", number));

    // What was read before a damaged page is kept.
    private void Gather(string sql)
    {
        try
        {
            foreach (var row in new SqlQuery().Add(sql).Rows(_session))
            {
                var number = row.GetInt64(0);
                if (row.FieldCount > 1)
                {
                    _hashes[number] = row.GetString(1);
                }
                else
                {
                    _hashes.TryAdd(number, null);
                }
            }
        }
        catch (RegisterException e) when (e.Fault is RegisterFault.Corrupted or RegisterFault.Failed)
        {
            // The check names the table; another way may tell of the rest.
        }
    }

    private string? Text(string sql, long number)
    {
        try
        {
            return _session.Statements.Of(sql, 1).List(r => r.Text(0), number).FirstOrDefault();
        }
        catch (DbException)
        {
            return null;
        }
    }
}
