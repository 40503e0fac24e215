using Chancery.Data;
using Chancery.Intake;
using Chancery.Model;

namespace Chancery.Coding.Tests;

/// <summary>The coder with the repository's own data set.</summary>
internal static class Coder
{
    private static readonly Lazy<DataSet> Data = new(() => DataSet.Load(Checkout.Data));

    private static readonly Lazy<ArticleLayout> LazyLayout = new(() => new ArticleLayout(Data.Value.Furniture, Data.Value.Languages));

    private static readonly Lazy<ReportCoder> LazyCoder = new(Fresh);

    public static ArticleLayout Layout => LazyLayout.Value;

    /// <summary>A coder that shares nothing with the others but the data set.</summary>
    public static ReportCoder Fresh() => new(Data.Value);

    public static Article Lay(string text, DateOnly? published = null) => Layout.Lay("report", null, text, published);

    public static CodedReport Code(Article article) => LazyCoder.Value.Code(article);

    public static CodedReport Code(string text, DateOnly? published = null) => Code(Lay(text, published));
}
