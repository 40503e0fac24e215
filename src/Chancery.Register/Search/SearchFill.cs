using Chancery.Register.Sql;

namespace Chancery.Register;

/// <summary>Makes the search over a register that was filed before there was one.</summary>
internal static class SearchFill
{
    // So many reports lie in memory at once.
    private const int Batch = 500;

    /// <summary>Files the documents of every report.</summary>
    public static void Run(SqlSession session)
    {
        var index = new SearchIndex(session.Statements, session.Dialect.Search);
        var reports = new ReportReader(session);
        foreach (var batch in new SqlQuery().Add("SELECT id, hash FROM article ORDER BY id").Rows(session).Select(r => (Id: r.GetInt64(0), Hash: r.GetString(1))).ToList().Chunk(Batch))
        {
            foreach (var (id, hash) in batch)
            {
                if (reports.Read(hash) is { } kept)
                {
                    index.Add(id, kept.Article, kept.Coded, kept.Sources);
                }
            }
            index.Flush();
        }
    }
}
