using Chancery.Data;
using Chancery.Model;

namespace Chancery.Intake.Tests;

/// <summary>The layout with the project's own words, and an article as lines to compare.</summary>
internal static class Layouts
{
    public static FurnitureWords Words { get; } = FurnitureLoader.Load(Places.Furniture);

    public static ArticleLayout Layout { get; } = new(Words, LanguageLoader.Load(Places.Languages));

    public static Article Lay(string text, string? title = null) => Layout.Lay("report", title, text);

    /// <summary>A line a block: its kind and its characters.</summary>
    public static string[] Dump(string text, string? title = null)
    {
        var article = Lay(text, title);
        AssertSound(article);
        return [.. article.Blocks.Select(b => $"{b.Kind}: {b.Span.Of(article.Text)}")];
    }

    /// <summary>Blocks are in order, do not overlap, are not empty, and hold every character that is no white space.</summary>
    public static void AssertSound(Article article)
    {
        var at = 0;
        foreach (var block in article.Blocks)
        {
            Assert.False(block.Span.IsEmpty);
            Assert.True(block.Span.Start >= at, $"{block} overlaps the block before it");
            Assert.True(string.IsNullOrWhiteSpace(article.Text[at..block.Span.Start]), $"'{article.Text[at..block.Span.Start]}' is in no block");
            Assert.Equal(block.Span.Of(article.Text).Trim(), block.Span.Of(article.Text));
            at = block.Span.End;
        }
        Assert.True(string.IsNullOrWhiteSpace(article.Text[at..]), $"'{article.Text[at..]}' is in no block");
    }
}
