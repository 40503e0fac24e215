using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chancery.Documents.Word;

/// <summary>
/// The styles of a document, found in a template by the names that Word itself has for them, whatever its language and their ids; what it lacks
/// is added.
/// </summary>
internal sealed class WordStyles
{
    private readonly Styles _styles;

    public WordStyles(MainDocumentPart main, string language)
    {
        var part = WordParts.Of(main, main.StyleDefinitionsPart);
        _styles = part.Styles ??= new Styles();
        if (!_styles.HasChildren)
        {
            _styles.Append(WordStyleSheet.Defaults(language), WordStyleSheet.Normal());
        }
        Title = Of("Title", WordStyleSheet.Title);
        Heading1 = Of("heading 1", WordStyleSheet.Heading1);
        Heading2 = Of("heading 2", WordStyleSheet.Heading2);
        ListBullet = Of("List Bullet", based => WordStyleSheet.ListBullet(based, WordNumbering.AddBullet(main)));
        FootnoteText = Of("footnote text", WordStyleSheet.FootnoteText);
        FootnoteReference = Of("footnote reference", _ => WordStyleSheet.FootnoteReference());
    }

    public string Title { get; }

    public string Heading1 { get; }

    public string Heading2 { get; }

    public string ListBullet { get; }

    public string FootnoteText { get; }

    public string FootnoteReference { get; }

    private string Of(string name, Func<string?, Style> make)
    {
        if (Named(name) is { StyleId.Value: { } id })
        {
            return id;
        }
        var style = make(Named("Normal")?.StyleId?.Value);
        // The template may use the id for something else.
        while (_styles.Elements<Style>().Any(s => s.StyleId?.Value == style.StyleId))
        {
            style.StyleId = style.StyleId + "0";
        }
        _styles.Append(style);
        return style.StyleId!;
    }

    private Style? Named(string name) => _styles.Elements<Style>().FirstOrDefault(s => string.Equals(s.StyleName?.Val?.Value, name, StringComparison.OrdinalIgnoreCase));
}
