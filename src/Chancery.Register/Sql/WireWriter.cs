using Chancery.Model;
using Chancery.Register.Events;

namespace Chancery.Register.Sql;

/// <summary>
/// Keeps which reports are copies of one another: those that share a band, those that are versions of one page, and those joined by
/// others. A group is named after any one of its reports, so that which came first decides nothing but that name.
/// </summary>
internal sealed class WireWriter(SqlStatements statements)
{
    /// <summary>Files a new report's text.</summary>
    public void Add(long article, string body)
    {
        var root = article;
        foreach (var band in WireBands.Of(body))
        {
            var added = statements.Of("INSERT INTO wire_band (band, article_id) VALUES ($1, $2) ON CONFLICT (band) DO NOTHING", 2).Run(band, article);
            if (added == 0)
            {
                root = Join(root, Holder(band), article);
            }
        }
    }

    /// <summary>Joins two reports, whatever their texts share.</summary>
    /// <param name="article">The one.</param>
    /// <param name="other">The other.</param>
    public void Join(long article, long other) => Join(Root(article), Root(other), article);

    /// <summary>Joins a report with the other versions of its page, as far as they are filed.</summary>
    private void JoinPage(long article)
    {
        foreach (var other in statements.Of("SELECT o.id FROM article a JOIN article o ON o.page = a.page WHERE a.id = $1 AND o.id <> a.id ORDER BY o.id", 1).List(r => r.GetInt64(0), article))
        {
            Join(article, other);
        }
    }

    /// <summary>Joins the versions of every page.</summary>
    public void JoinPages()
    {
        foreach (var article in statements.Of("SELECT a.id FROM article a WHERE a.page IS NOT NULL ORDER BY a.id", 0).List(r => r.GetInt64(0)))
        {
            JoinPage(article);
        }
    }

    /// <summary>Files anew a report whose text is laid out otherwise, and with it all that were its copies.</summary>
    /// <param name="article">The report, whose blocks are stored by now.</param>
    /// <param name="before">Its body as it was.</param>
    public void Replace(long article, string before)
    {
        var members = statements.Of("SELECT c.article_id FROM wire_copy c WHERE c.root_id = (SELECT o.root_id FROM wire_copy o WHERE o.article_id = $1) ORDER BY c.article_id", 1).List(r => r.GetInt64(0), article);
        var bodies = (members.Count == 0 ? [article] : members).ConvertAll(m => (Id: m, Body: Body(m)));
        foreach (var (id, body) in bodies)
        {
            foreach (var band in WireBands.Of(id == article ? before : body))
            {
                statements.Of("DELETE FROM wire_band WHERE band = $1 AND article_id = $2", 2).Run(band, id);
            }
            statements.Of("DELETE FROM wire_copy WHERE article_id = $1", 1).Run(id);
        }
        foreach (var (id, body) in bodies)
        {
            Add(id, body);
            JoinPage(id);
        }
    }

    /// <summary>The body of a report as it is stored.</summary>
    public string Body(long article) =>
        statements.Of("SELECT a.text, a.blocks, a.hash FROM article a WHERE a.id = $1", 1)
            .List(r => new Article { Id = "", Text = r.GetString(0), Blocks = BlockList.Read(r.GetString(1)), Hash = r.GetString(2) }.Body(), article)
            .Single();

    private long Root(long article) =>
        statements.Of("SELECT root_id FROM wire_copy WHERE article_id = $1", 1).Number(article) ?? article;

    private long Holder(long band) =>
        statements.Of(
            """
            SELECT coalesce(c.root_id, b.article_id) FROM wire_band b LEFT JOIN wire_copy c ON c.article_id = b.article_id
            WHERE b.band = $1
            """,
            1).Number(band)!.Value;

    // The smaller number names the whole: a new report joins its elders without any of them being touched.
    private long Join(long root, long other, long article)
    {
        var (name, joining) = root < other ? (root, other) : (other, root);
        if (name == joining)
        {
            return name;
        }
        statements.Of("UPDATE wire_copy SET root_id = $1 WHERE root_id = $2", 2).Run(name, joining);
        foreach (var member in (long[])[name, joining, article])
        {
            statements.Of("INSERT INTO wire_copy (article_id, root_id) VALUES ($1, $2) ON CONFLICT (article_id) DO NOTHING", 2).Run(member, name);
        }
        return name;
    }
}
