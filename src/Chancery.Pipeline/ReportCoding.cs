using Chancery.Coding;
using Chancery.Data;
using Chancery.Intake;
using Chancery.Model;
using Chancery.Output;

namespace Chancery.Pipeline;

/// <summary>What turns a report's text into entries, made ready from one data set.</summary>
/// <param name="Layout">Lays texts out.</param>
/// <param name="CoderVersion">Version of the coder.</param>
/// <param name="DataVersion">Version of the data set.</param>
/// <param name="Coder">Codes one article. Safe for use by several threads.</param>
/// <param name="Pages">The words by which pages are read.</param>
public sealed record ReportCoding(ArticleLayout Layout, string CoderVersion, string DataVersion, Func<Article, CodedReport> Coder, PageWords Pages)
{
    /// <summary>What comes of one report. A fault of the coder is that report's failure and does not keep the others from being read.</summary>
    public CodedResult Code(IntakeResult report) =>
        report.IsArticle ? Guard(report.Article.Id, () => Coder(report.Article)) : new CodedResult(null, report.Failure);

    /// <summary>What coding a report gives, or its failure.</summary>
    public static CodedResult Guard(string report, Func<CodedReport> code)
    {
        try
        {
            return new CodedResult(code(), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new CodedResult(null, new IntakeFailure(FaultCode.CodingFailed, report) { Arguments = [e.GetType().Name + ": " + e.Message] });
        }
    }

    /// <summary>Loads a data set.</summary>
    /// <exception cref="DataException">It cannot be used.</exception>
    public static ReportCoding Load(string dataFolder)
    {
        var data = DataSet.Load(dataFolder);
        return new ReportCoding(new ArticleLayout(data.Furniture, data.Languages), Coding.CoderVersion.Current, data.Version, new ReportCoder(data).Code, data.Pages);
    }
}
