using System.Security.Cryptography;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Intake;

/// <summary>
/// Lays a report's text out: what is its title, lead and paragraphs, and what is furniture that a site put around them.
/// Furniture is known by its look and by the words of the lexicon, never by one report's wording. Immutable, safe for many threads.
/// </summary>
public sealed class ArticleLayout
{
    private const string Vietnamese = "vi";

    private readonly HeadMarker _head;
    private readonly LineMarker _lines;
    private readonly RelatedMarker _related;
    private readonly TailMarker _tail;
    private readonly InlineMarker _inline;
    private readonly LanguageTable _languages;

    /// <summary>A layout that knows furniture by these words.</summary>
    /// <param name="words">The words of furniture.</param>
    /// <param name="languages">By what a text's language is told.</param>
    public ArticleLayout(FurnitureWords words, LanguageTable languages)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(languages);
        _languages = languages;
        var credits = new CreditFinder(words);
        var pictures = new PictureMarks(words, credits);
        var captions = new CaptionReader(words);
        var signatures = new SignatureReader(words);
        _head = new HeadMarker(words);
        _lines = new LineMarker(words, pictures, credits, captions, signatures);
        _related = new RelatedMarker(words);
        _tail = new TailMarker(words, captions, signatures);
        _inline = new InlineMarker(words, pictures, credits, captions, signatures);
    }

    /// <summary>The article of a report. Text and title may be in any normal form; the article's text is NFC.</summary>
    /// <param name="id">Id of the report.</param>
    /// <param name="title">Its title, when given apart. It becomes the first line unless the text begins with it.</param>
    /// <param name="text">The report's text.</param>
    /// <param name="published">Its day of publication, when known; else the one that its own first lines state is taken.</param>
    /// <param name="url">Where it was published, when known.</param>
    public Article Lay(string id, string? title, string text, DateOnly? published = null, string? url = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        var heading = Heading(title);
        var stored = Stored(heading, NfcText.From(text).Value);
        var language = _languages.Of(stored);
        var page = new Page(stored, hasTitle: heading.Length > 0) { MayHaveBareCaptions = language == LanguageTable.Vietnamese };
        Mark(page);
        published ??= page.StatedDay;
        return new Article
        {
            Id = id,
            Text = page.Text,
            Blocks = BlockBuilder.Build(page),
            Hash = Article.HashOf(page.Text, published),
            Published = published,
            Url = url,
            Language = language,
        };
    }

    /// <summary>The article of a report whose document told its parts. What the markup says is furniture stays furniture; in the paragraphs furniture is found by look and words, as in plain text.</summary>
    /// <param name="draft">The parts.</param>
    /// <param name="document">The document that they were taken from.</param>
    /// <param name="kind">What the document is.</param>
    /// <param name="charset">The character set by which it was decoded; null where it is not text.</param>
    public Article Lay(ArticleDraft draft, Document document, DocumentKind kind, string? charset)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(document);
        var drafted = DraftedText.Of(draft);
        var page = drafted.ToPage();
        var language = _languages.Of(page.Text) ?? draft.Language;
        // The words and shapes of furniture are those of Vietnamese papers; a page's markup has told what else there is.
        if (kind != DocumentKind.Html || language?.StartsWith(Vietnamese, StringComparison.OrdinalIgnoreCase) == true)
        {
            Mark(page);
        }
        var published = draft.Published ?? page.StatedDay;
        return new Article
        {
            Id = draft.Id,
            Text = page.Text,
            Blocks = BlockBuilder.Build(page),
            Hash = Article.HashOf(page.Text, published),
            Published = published,
            PublishedAt = draft.PublishedAt,
            ChangedAt = draft.ChangedAt,
            Url = draft.Url,
            Byline = draft.Byline,
            Outlet = draft.Outlet,
            Section = draft.Section,
            Language = language,
            Source = new ArticleSource
            {
                Kind = kind,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(document.Bytes.Span)),
                Charset = charset,
                Fetched = document.Fetched,
                PayloadDigest = document.PayloadDigest,
                Passages = drafted.Passages,
            },
        };
    }

    /// <summary>The language of a stored text as a BCP 47 tag; null when it cannot be told.</summary>
    public string? LanguageOf(string text) => _languages.Of(text);

    private void Mark(Page page)
    {
        _head.Mark(page);
        _lines.Mark(page);
        _related.Mark(page);
        _inline.Mark(page);
        _tail.Mark(page);
    }

    private static string Heading(string? title) =>
        string.IsNullOrWhiteSpace(title)
            ? ""
            : string.Join(' ', NfcText.From(title).Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Stored(string heading, string text) =>
        heading.Length == 0 || BeginsWithLine(text.AsSpan().TrimStart(), heading) ? text : heading + "\n\n" + text;

    private static bool BeginsWithLine(ReadOnlySpan<char> text, string heading)
    {
        if (!text.StartsWith(heading, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        var rest = text[heading.Length..].TrimStart(' ');
        return rest.IsEmpty || rest[0] is '\n' or '\r';
    }
}
