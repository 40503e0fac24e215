using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Pages;

/// <summary>
/// Knows a page again whose text was changed: the same link, or the same source, with a text that goes on from the earlier one. Its
/// versions are one witness. One link or source with quite another text is another report, as where a file's name is used again.
/// </summary>
internal sealed class PageWriter(SqlStatements statements)
{
    // A correction leaves nearly all; a story that is written on keeps the beginning; another story in the same place shares names.
    private const double LeastLikeness = 0.3;

    private const string Columns = "SELECT a.id, a.hash, a.text, a.page FROM article a JOIN source s ON s.article_id = a.id";

    /// <summary>Files a report that came under a new source among the versions of its page.</summary>
    /// <param name="id">The number of the report.</param>
    /// <param name="article">The report.</param>
    /// <param name="link">Its link in the form by which it is known again.</param>
    /// <returns>True when there was an earlier version.</returns>
    public bool Add(long id, Article article, string? link)
    {
        if (Earlier(id, article, link) is not { } earlier)
        {
            return false;
        }
        var page = earlier.Page ?? earlier.Hash;
        statements.Of("UPDATE article SET page = $2 WHERE page = (SELECT x.page FROM article x WHERE x.id = $1)", 2).Run(id, page);
        statements.Of("UPDATE article SET page = $2 WHERE id IN ($1, $3)", 3).Run(id, page, earlier.Id);
        new WireWriter(statements).Join(id, earlier.Id);
        return true;
    }

    private Row? Earlier(long id, Article article, string? link)
    {
        var byLink = link is null ? [] : Rows($"{Columns} WHERE s.link = $1 AND a.id <> $2 ORDER BY a.id DESC LIMIT 1", link, id);
        var found = byLink.Count > 0 ? byLink : Rows($"{Columns} WHERE s.name = $1 AND a.id <> $2 ORDER BY a.id DESC LIMIT 1", article.Id, id);
        return found is [var row] && TextLikeness.Of(row.Text, article.Text) >= LeastLikeness ? row : null;
    }

    private List<Row> Rows(string sql, string key, long id) =>
        statements.Of(sql, 2).List(r => new Row(r.GetInt64(0), r.GetString(1), r.GetString(2), r.Text(3)), key, id);

    private sealed record Row(long Id, string Hash, string Text, string? Page);
}
