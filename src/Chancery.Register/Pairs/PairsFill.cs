using Chancery.Register.Sql;

namespace Chancery.Register.Pairs;

/// <summary>Fills the table of pairs, and the days on which it rests, in a register that was kept without them.</summary>
internal static class PairsFill
{
    public static void Run(SqlSession session)
    {
        var table = new PairTable(session.Statements);
        var reports = new ReportReader(session);
        var articles = new SqlQuery().Add("SELECT a.id, a.hash FROM article a ORDER BY a.id").Rows(session).Select(r => (Id: r.GetInt64(0), Hash: r.GetString(1))).ToList();
        foreach (var (article, hash) in articles)
        {
            if (reports.Read(hash)?.Coded is { } coded)
            {
                ReportedDay.Keep(session.Statements, article, coded);
                table.Begin(article, EntryWriter.StartOf(hash), coded.Published);
                Add(session, table, article, EntryKind.Event, coded.Events, PairRow.Of);
                Add(session, table, article, EntryKind.Condition, coded.Conditions, PairRow.Of);
                Add(session, table, article, EntryKind.Measure, coded.Measures, PairRow.Of);
            }
        }
    }

    private static void Add<T>(SqlSession session, PairTable table, long article, string kind, IReadOnlyList<T> entries, Func<T, IEnumerable<PairRow>> pairs)
    {
        if (entries.Count == 0)
        {
            return;
        }
        var numbers = session.Statements.Of("SELECT n.id FROM entry n WHERE n.article_id = $1 AND n.kind = $2 ORDER BY n.ordinal", 2).List(r => r.GetInt64(0), article, kind);
        for (var i = 0; i < entries.Count; i++)
        {
            table.Add(numbers[i], pairs(entries[i]));
        }
    }
}
