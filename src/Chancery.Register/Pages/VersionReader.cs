using Chancery.Register.Sql;

namespace Chancery.Register.Pages;

/// <summary>Lists the texts that a page had, and the reports that print one text.</summary>
internal sealed class VersionReader(SqlSession session)
{
    /// <summary>The other reports of a group of copies, by their hashes.</summary>
    public IReadOnlyList<ReportKey> Copies(string hash) =>
        [.. new SqlQuery()
            .AddIf(hash, $"SELECT {SqlRow.ReportColumns} FROM article a JOIN wire_copy c ON c.article_id = a.id JOIN wire_copy o ON o.root_id = c.root_id JOIN article x ON x.id = o.article_id WHERE x.hash = {{0}}")
            .AddIf(hash, "AND a.hash <> {0} ORDER BY a.hash")
            .Rows(session)
            .Select(r => r.Report(0))];

    /// <summary>All versions of the page of a report, the earliest first: by when the paper changed them, where it says, else by when they were read; of one moment, in the order of reading.</summary>
    public IReadOnlyList<ReportVersion> Read(string hash) =>
        [.. new SqlQuery()
            .AddIf(hash, $"SELECT {SqlRow.ReportColumns}, coalesce(a.changed_at, a.published_at), a.first_read FROM article a WHERE a.page = (SELECT x.page FROM article x WHERE x.hash = {{0}}) ORDER BY a.id")
            .Rows(session)
            .Select(r => new ReportVersion(r.Report(0), r.Moment(4), r.Moment(5)!.Value))
            .OrderBy(v => v.ChangedAt ?? v.FirstRead)
            .ThenBy(v => v.FirstRead)];
}
