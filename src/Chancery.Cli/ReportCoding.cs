using Chancery.Coding;
using Chancery.Data;
using Chancery.Intake;
using Chancery.Model;

namespace Chancery.Cli;

/// <summary>What turns a report's text into entries, made ready from one data set.</summary>
/// <param name="Layout">Lays texts out.</param>
/// <param name="CoderVersion">Version of the coder.</param>
/// <param name="DataVersion">Version of the data set.</param>
/// <param name="Code">Codes one article. Safe for use by several threads.</param>
internal sealed record ReportCoding(ArticleLayout Layout, string CoderVersion, string DataVersion, Func<Article, CodedReport> Code)
{
    /// <summary>Loads a data set.</summary>
    /// <exception cref="DataException">It cannot be used.</exception>
    public static ReportCoding Load(string dataFolder)
    {
        var data = DataSet.Load(dataFolder);
        return new ReportCoding(new ArticleLayout(data.Furniture), Coding.CoderVersion.Current, data.Version, new ReportCoder(data).Code);
    }
}
