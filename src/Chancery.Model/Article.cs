using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Chancery.Model;

/// <summary>
/// One report as it is stored: its text in NFC and what each stretch of it is. Immutable.
/// Every span of the program is an offset into <see cref="Text"/>.
/// </summary>
public sealed record Article
{
    /// <summary>The id under which the report came: a path, or the id of its record.</summary>
    public required string Id { get; init; }

    /// <summary>The whole stored text in NFC, furniture included. A title given apart stands before it as its first line.</summary>
    public required string Text { get; init; }

    /// <summary>What the stretches of <see cref="Text"/> are, in order, without overlap. White space between them belongs to none.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the UTF-8 bytes of <see cref="Text"/>, and of the publication date when one is known.</summary>
    public required string Hash { get; init; }

    /// <summary>Day of publication, when the report's record or its own text states it.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where the report was published, when known.</summary>
    public string? Url { get; init; }

    /// <summary>Who signs the report, as the page names them, several parted by commas; null when nobody is named apart from the text.</summary>
    public string? Byline { get; init; }

    /// <summary>The paper, agency or site that published the report, as it names itself, when known.</summary>
    public string? Outlet { get; init; }

    /// <summary>The section of the paper in which the report stands, when known.</summary>
    public string? Section { get; init; }

    /// <summary>The language of the body as a BCP 47 tag: "vi", "vi-x-plain" for Vietnamese without diacritics, "en"; null when it was not determined.</summary>
    public string? Language { get; init; }

    /// <summary>When the report was published, in the paper's own zone, when more than the day is known.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When the paper says that it last changed the report.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>The document that the article was taken from; null for an article that was given as text.</summary>
    public ArticleSource? Source { get; init; }

    /// <summary>The title's words, or null when the report has none that can be told.</summary>
    public string? Title => Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title) is { Span.IsEmpty: false } b ? b.Span.Of(Text) : null;

    /// <summary>The hash of a text and its day of publication, as <see cref="Hash"/> has it.</summary>
    public static string HashOf(string text, DateOnly? published)
    {
        var keyed = published is { } day ? text + "\n" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : text;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(keyed)));
    }

    /// <summary>Title, lead and paragraphs, a line each, without furniture.</summary>
    /// <param name="withTitle">False to leave the title out.</param>
    public string Body(bool withTitle = true)
    {
        var body = new StringBuilder(Text.Length);
        var end = -1;
        foreach (var block in Blocks)
        {
            if (!block.Kind.IsBody() || !withTitle && block.Kind == BlockKind.Title)
            {
                continue;
            }
            if (body.Length > 0)
            {
                // Two pieces of one line were parted by furniture inside it: they stay one paragraph.
                body.Append(Text.AsSpan(end, block.Span.Start - end).Contains('\n') ? '\n' : ' ');
            }
            body.Append(block.Span.Of(Text.AsSpan()));
            end = block.Span.End;
        }
        return body.ToString();
    }
}
