using Chancery.Register.Events;

namespace Chancery.Register.Sql;

/// <summary>
/// Keeps which reports are copies of one another: those that share a band, and those joined by others. A group is named
/// after any one of its reports, so that which came first decides nothing but that name.
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
