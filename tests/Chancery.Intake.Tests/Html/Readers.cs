using System.Text;
using Chancery.Data;
using Chancery.Intake.Html;
using Chancery.Model;

namespace Chancery.Intake.Tests.Html;

/// <summary>The reader of pages with the project's own words.</summary>
internal static class Readers
{
    private static readonly string Folder = Path.Combine(Places.Repository, "data", "intake");

    public static PageWords Words { get; } = new(
        PageNameLoader.Load(Path.Combine(Folder, "page-names.tsv")),
        PageLabelLoader.Load(Path.Combine(Folder, "page-labels.tsv")),
        PrintedDateWordLoader.Load(Path.Combine(Folder, "date-words.tsv")),
        Layouts.Words,
        LegacyEncodingLoader.Load(Path.Combine(Folder, "legacy-encodings.tsv")));

    public static HtmlReader Reader { get; } = new(Layouts.Layout, Words);

    public static IntakeResult Read(string html) => Read(Encoding.UTF8.GetBytes(html));

    public static IntakeResult Read(byte[] bytes, string? charset = null) => Assert.Single(Reader.Read(new Document("trang.html", bytes) { Charset = charset }));

    public static Article Article(string html)
    {
        var result = Read(html);
        Assert.True(result.IsArticle, result.Failure?.Code);
        Layouts.AssertSound(result.Article);
        return result.Article;
    }

    /// <summary>The texts of an article's blocks of a kind.</summary>
    public static string[] Texts(Article article, BlockKind kind) => [.. article.Blocks.Where(b => b.Kind == kind).Select(b => b.Span.Of(article.Text))];
}
