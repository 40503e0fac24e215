using System.Globalization;
using Chancery.Model;
using Chancery.Register.Archives;
using Chancery.Register.Pages;

namespace Chancery.Register.Sql;

/// <summary>
/// Writes a register out, report by report in the order of their hashes: a line of its own facts, then its coded report as a JSON line; behind them
/// a line for each page of an archive that was seen again.
/// </summary>
internal sealed class DumpWriter(SqlSession session)
{
    public void Write(TextWriter output)
    {
        var reports = new ReportReader(session);
        var hashes = new SqlQuery().Add("SELECT hash FROM article ORDER BY hash").Rows(session).Select(r => r.GetString(0)).ToList();
        foreach (var report in hashes.Select(reports.Read).OfType<RegisteredReport>())
        {
            // The source that came first depends on the order of reading; the list of all does not.
            var coded = report.Coded with { Report = report.Sources[0] };
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{coded.ArticleHash}\t{report.FirstRead:O}\t{string.Join(' ', report.Links)}\t{BlockList.Write(report.Article.Blocks)}\t{string.Join('\t', report.Sources)}\t{Page(report)}\n"));
            output.Write(CodedReportJson.ToLine(coded));
            output.Write('\n');
        }
        foreach (var sighting in new SightingTable(session.Statements).All())
        {
            output.Write(FormattableString.Invariant($"{sighting.Archive}\t{sighting.Offset}\t{sighting.RecordId}\t{sighting.Url}\t{sighting.Fetched:O}\t{sighting.RefersTo}\t{sighting.PayloadDigest}\n"));
        }
    }

    private string Page(RegisteredReport report)
    {
        var article = report.Article;
        var facts = (string?[])[article.Language, article.Byline, article.Outlet, article.Section, SqlRow.Zoned(article.PublishedAt), SqlRow.Zoned(article.ChangedAt)];
        var documents = report.Documents.Select(d => FormattableString.Invariant($"{d.Source.Sha256}:{d.Source.Kind}:{d.Source.Charset}:{d.Size}"));
        var versions = new VersionReader(session).Read(article.Hash).Select(v => v.Report.Hash).Order(StringComparer.Ordinal);
        return string.Join('\t', facts.Concat(documents).Concat(versions));
    }
}
