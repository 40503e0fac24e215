using System.Data.Common;
using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Pages;

/// <summary>The documents that reports were taken from.</summary>
internal sealed class DocumentTable(SqlSession session)
{
    private const string Columns = "SELECT d.name, d.kind, d.sha256, d.charset, d.fetched, d.passages, d.size";
    private const string From = "FROM document d JOIN article a ON a.id = d.article_id WHERE a.hash = {0}";

    // One of several is the same whatever the order in which they were read.
    private const string Order = "ORDER BY d.sha256";

    /// <summary>Keeps a document of a report, unless it is there.</summary>
    public void Add(long article, ReportDocument document)
    {
        var source = document.Source;
        session.Statements.Of(
            """
            INSERT INTO document (article_id, sha256, name, kind, charset, fetched, passages, size, bytes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (article_id, sha256) DO NOTHING
            """,
            9).Run(
                article,
                source.Sha256,
                document.Name,
                source.Kind.ToString(),
                source.Charset,
                source.Fetched is { } fetched ? SqlRow.Written(fetched) : null,
                PassageList.Write(source.Passages),
                document.Size,
                document.Packed);
    }

    /// <summary>The documents of a report without their bytes.</summary>
    public IReadOnlyList<KeptDocument> Of(string hash) =>
        [.. new SqlQuery().AddIf(hash, $"{Columns} {From}").Add(Order).Rows(session).Select(Read)];

    /// <summary>One of the documents of a report with its bytes; null where none is kept.</summary>
    /// <param name="hash">The report.</param>
    public ReportDocument? Read(string hash) =>
        new SqlQuery().AddIf(hash, $"{Columns}, d.bytes {From}").Add($"{Order} LIMIT 1").Rows(session)
            .Select(r => Read(r) is var kept ? new ReportDocument(kept.Name, kept.Source, kept.Size, (byte[])r.GetValue(7)) : null)
            .SingleOrDefault();

    private static KeptDocument Read(DbDataReader row) => new(
        row.GetString(0),
        new ArticleSource
        {
            Kind = Enum.Parse<DocumentKind>(row.GetString(1)),
            Sha256 = row.GetString(2),
            Charset = row.Text(3),
            Fetched = row.Moment(4),
            Passages = PassageList.Read(row.GetString(5)),
        },
        row.GetInt64(6));
}
