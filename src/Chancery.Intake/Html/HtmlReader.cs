using System.Text;
using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>
/// Takes the article out of a page of a news site. Nothing is run and nothing is loaded.
/// Safe for many threads.
/// </summary>
public sealed class HtmlReader : IDocumentReader
{
    private const int Sample = 4_096;
    private const int MostControls = 20;

    private static readonly string[] Extensions = [".html", ".htm", ".xhtml"];

    private readonly PageParser _parser = new();
    private readonly PageDecoder _decoder;
    private readonly PageReading _reading;
    private readonly ArticleLayout _layout;

    /// <summary>A reader.</summary>
    /// <param name="layout">Lays articles out.</param>
    /// <param name="words">The words by which pages are read.</param>
    public HtmlReader(ArticleLayout layout, PageWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _layout = layout ?? throw new ArgumentNullException(nameof(layout));
        _decoder = new PageDecoder(words.Encodings);
        _reading = new PageReading(words, layout.LanguageOf);
    }

    /// <inheritdoc/>
    public bool CanRead(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.MediaType is { Length: > 0 } type
            ? type.Equals("text/html", StringComparison.OrdinalIgnoreCase) || type.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase)
            : Array.Exists(Extensions, e => document.Id.EndsWith(e, StringComparison.OrdinalIgnoreCase)) || BeginsAsPage(document.Bytes.Span);
    }

    /// <inheritdoc/>
    public IEnumerable<IntakeResult> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [ReadOne(document)];
    }

    private IntakeResult ReadOne(Document document)
    {
        if (document.Bytes.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            return Failed(document, IntakeCode.EmptyFile);
        }
        var decoded = _decoder.Decode(document.Bytes.Span, document.Charset);
        if (IsNoText(decoded.Text))
        {
            return Failed(document, IntakeCode.Binary);
        }
        var source = NestingGuard.Bounded(decoded.Text);
        using var parsed = _parser.Parse(source);
        var draft = _reading.Read(parsed, source, document);
        return draft.Blocks.Any(b => b.Kind is BlockKind.Lead or BlockKind.Paragraph)
            ? IntakeResult.Of(_layout.Lay(draft, document, DocumentKind.Html, decoded.Charset), document)
            : Failed(document, IntakeCode.NoArticle);
    }

    private static bool BeginsAsPage(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, 512)].TrimStart("\uFEFF \t\r\n"u8);
        return Ascii.EqualsIgnoreCase(start[..Math.Min(start.Length, 14)], "<!doctype html"u8) || Ascii.EqualsIgnoreCase(start[..Math.Min(start.Length, 5)], "<html"u8);
    }

    // What holds many control characters and no tag was never written as a page.
    private static bool IsNoText(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        var controls = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == '<' && i + 1 < sample.Length && (char.IsAsciiLetter(sample[i + 1]) || sample[i + 1] is '!' or '/' or '?'))
            {
                return false;
            }
            controls += sample[i] is < ' ' and not ('\t' or '\n' or '\r' or '\f') or '\u007F' or '\uFFFD' ? 1 : 0;
        }
        return controls > sample.Length / MostControls;
    }

    private static IntakeResult Failed(Document document, string code) => IntakeResult.Of(new IntakeFailure(code, document.Id));
}
