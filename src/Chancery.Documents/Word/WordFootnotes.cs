using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chancery.Documents.Word;

/// <summary>The footnotes of a document. Of a template's the lines that part notes from text stay, the notes themselves go with its text.</summary>
internal sealed class WordFootnotes
{
    private readonly Footnotes _footnotes;
    private readonly WordStyles _styles;
    private long _last;

    public WordFootnotes(MainDocumentPart main, WordStyles styles)
    {
        _styles = styles;
        var part = WordParts.Of(main, main.FootnotesPart);
        _footnotes = part.Footnotes ??= new Footnotes();
        foreach (var note in _footnotes.Elements<Footnote>().Where(n => n.Type is null || n.Type.Value == FootnoteEndnoteValues.Normal).ToList())
        {
            note.Remove();
        }
        if (!_footnotes.HasChildren)
        {
            AddSeparators(main);
        }
        _last = Math.Max(0, _footnotes.Elements<Footnote>().Max(n => n.Id?.Value ?? 0));
    }

    /// <summary>Adds a note.</summary>
    /// <returns>Its id.</returns>
    public long Add(IReadOnlyList<TextRun> text)
    {
        var mark = new Run(new RunProperties(new RunStyle { Val = _styles.FootnoteReference }), new FootnoteReferenceMark());
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = _styles.FootnoteText }), mark, WordText.Of(new TextRun(" ")));
        paragraph.Append(text.Select(WordText.Of));
        _footnotes.Append(new Footnote(paragraph) { Id = ++_last });
        return _last;
    }

    private void AddSeparators(MainDocumentPart main)
    {
        _footnotes.Append(Separator(FootnoteEndnoteValues.Separator, -1, new SeparatorMark()));
        _footnotes.Append(Separator(FootnoteEndnoteValues.ContinuationSeparator, 0, new ContinuationSeparatorMark()));
        var part = WordParts.Of(main, main.DocumentSettingsPart);
        var settings = part.Settings ??= new Settings();
        settings.RemoveAllChildren<FootnoteDocumentWideProperties>();
        // The schema wants the settings in its own order.
        settings.AddChild(new FootnoteDocumentWideProperties(new FootnoteSpecialReference { Id = -1 }, new FootnoteSpecialReference { Id = 0 }));
    }

    private static Footnote Separator(FootnoteEndnoteValues type, int id, OpenXmlElement mark) => new(
        new Paragraph(
            new ParagraphProperties(new SpacingBetweenLines { After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }),
            new Run(mark)))
    {
        Type = type,
        Id = id,
    };
}
