using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Register.Pages;

/// <summary>The written form of where an article's text came from: "0-34@120-180 36-210@200-460#2", a stretch of the text, one of the document, a page.</summary>
internal static class PassageList
{
    public static string Write(ImmutableArray<SourcePassage> passages)
    {
        var text = new StringBuilder();
        foreach (var (span, source, page) in passages)
        {
            text.Append(text.Length > 0 ? " " : "").Append(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}");
            if (source is { } characters)
            {
                text.Append(CultureInfo.InvariantCulture, $"@{characters.Start}-{characters.End}");
            }
            if (page is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"#{page}");
            }
        }
        return text.ToString();
    }

    /// <exception cref="FormatException">It is no such list.</exception>
    public static ImmutableArray<SourcePassage> Read(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadOne)];

    private static SourcePassage ReadOne(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        int? page = hash < 0 ? null : Number(text.AsSpan(hash + 1));
        var spans = hash < 0 ? text.AsSpan() : text.AsSpan(0, hash);
        var at = spans.IndexOf('@');
        return at < 0 ? new SourcePassage(Span(spans), null, page) : new SourcePassage(Span(spans[..at]), Span(spans[(at + 1)..]), page);
    }

    private static TextSpan Span(ReadOnlySpan<char> text)
    {
        var dash = text.IndexOf('-');
        return dash < 0 ? throw new FormatException($"{text} is no span") : new TextSpan(Number(text[..dash]), Number(text[(dash + 1)..]));
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
