using Chancery.Model;
using Chancery.Register.Events;

namespace Chancery.Register.Sql;

/// <summary>Fills what merged events are found by, from the entries and texts of a register that was kept without it.</summary>
internal static class MergedEventsFill
{
    private const int Batch = 500;

    public static void Run(SqlSession session)
    {
        foreach (var (article, body) in Batches(session, ReadBodies))
        {
            new WireWriter(session.Statements).Add(article, body);
        }
        foreach (var (entry, block) in Batches(session, ReadBlocks))
        {
            session.Statements.Of("UPDATE event SET block = $1 WHERE entry_id = $2", 2).Run(block, entry);
        }
    }

    // A batch is read to its end before anything is written: a connection does one thing at a time.
    private static IEnumerable<(long Id, T Value)> Batches<T>(SqlSession session, Func<SqlSession, long, List<(long Id, T Value)>> read)
    {
        for (var last = long.MinValue; ;)
        {
            var batch = read(session, last);
            foreach (var item in batch)
            {
                yield return item;
            }
            if (batch.Count == 0)
            {
                yield break;
            }
            last = batch[^1].Id;
        }
    }

    private static List<(long Id, string Body)> ReadBodies(SqlSession session, long after) =>
        [.. new SqlQuery()
            .AddIf(after, "SELECT a.id, a.text, a.blocks, a.hash FROM article a WHERE a.id > {0}")
            .AddIf(Batch, "ORDER BY a.id LIMIT {0}")
            .Rows(session)
            .Select(r => (r.GetInt64(0), new Article { Id = "", Text = r.GetString(1), Blocks = BlockList.Read(r.GetString(2)), Hash = r.GetString(3) }.Body()))];

    private static List<(long Id, long? Block)> ReadBlocks(SqlSession session, long after)
    {
        var sides = new SqlQuery()
            .AddIf(after, "SELECT e.entry_id, d.role, d.country, d.name, d.office, e.type, e.mode FROM (SELECT * FROM event WHERE entry_id > {0}")
            .AddIf(Batch, "ORDER BY entry_id LIMIT {0}) e LEFT JOIN side d ON d.event_id = e.entry_id ORDER BY e.entry_id, d.role, d.ordinal")
            .Rows(session)
            .Select(r => (Entry: r.GetInt64(0), Role: r.Text(1), Side: r.Side(2), Type: r.GetString(5), Mode: r.Text(6)))
            .ToList();
        return [.. sides
            .GroupBy(s => (s.Entry, s.Type, s.Mode))
            .Select(g => (g.Key.Entry, EventBlock.KeyOf(SqlRow.Act(g.Key.Type, g.Key.Mode) with
            {
                Actors = [.. g.Where(s => s.Role == "actor").Select(s => s.Side)],
                Recipients = [.. g.Where(s => s.Role == "recipient").Select(s => s.Side)],
            })))];
    }
}
