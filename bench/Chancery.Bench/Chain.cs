using Chancery.Coding;
using Chancery.Data;
using Chancery.Intake;
using Chancery.Model;

namespace Chancery.Bench;

/// <summary>The way of a report through the program: laid out, then coded.</summary>
internal sealed class Chain
{
    private readonly ArticleLayout _layout;
    private readonly ReportCoder _coder;

    /// <summary>The chain over the checkout's data set.</summary>
    public Chain()
    {
        var data = DataSet.Load(Checkout.Data);
        _layout = new ArticleLayout(data.Furniture, data.Languages);
        _coder = new ReportCoder(data);
    }

    /// <summary>The report's article.</summary>
    public Article Lay(Report report) => _layout.Lay(report.Id, report.Title, report.Text, report.Published);

    /// <summary>What the article yields.</summary>
    public CodedReport Code(Article article) => _coder.Code(article);

    /// <summary>What the report yields.</summary>
    public CodedReport Code(Report report) => Code(Lay(report));
}
