using Chancery.Coding;
using Chancery.Data;
using Chancery.Intake;
using Chancery.Model;

namespace Chancery.Specs;

/// <summary>The coder with the repository's own data set.</summary>
internal static class Coder
{
    private static readonly Lazy<(ArticleLayout Layout, ReportCoder Coder)> Loaded = new(Load);

    /// <summary>Codes the report of an example.</summary>
    public static CodedReport Code(SpecExample example) =>
        Loaded.Value.Coder.Code(Loaded.Value.Layout.Lay(example.Heading, null, example.Report, example.Published));

    private static (ArticleLayout, ReportCoder) Load()
    {
        var data = DataSet.Load(Path.Combine(Checkout.Root, "data"));
        return (new ArticleLayout(data.Furniture, data.Languages), new ReportCoder(data));
    }
}
