using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Positions;

/// <summary>Fills the table of positions in a register that was kept without it.</summary>
internal static class PositionsFill
{
    public static void Run(SqlSession session)
    {
        var table = new PositionTable(session.Statements);
        var articles = new SqlQuery().Add("SELECT a.id, a.hash, a.published FROM article a ORDER BY a.id").Rows(session).Select(r => (Id: r.GetInt64(0), Hash: r.GetString(1), Published: r.Day(2))).ToList();
        foreach (var (article, hash, published) in articles)
        {
            table.Begin(article, EntryWriter.StartOf(hash), published);
            var said = session.Statements.Of("SELECT n.id, n.detail FROM entry n WHERE n.article_id = $1 AND n.kind = $2 ORDER BY n.ordinal", 2)
                .List(r => (Entry: r.GetInt64(0), Detail: r.GetString(1)), article, EntryKind.Statement);
            foreach (var (entry, detail) in said)
            {
                table.Add(entry, SqlRow.Written(session, () => WrittenEntry.Statement(detail)));
            }
        }
    }
}
