using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chancery.Documents.Word;

/// <summary>Makes paragraphs.</summary>
internal sealed class WordText(WordStyles styles, WordFootnotes footnotes)
{
    /// <summary>A paragraph or an item.</summary>
    public Paragraph Block(DocumentBlock block) => Paragraph(block.IsItem ? styles.ListBullet : null, block.Runs);

    /// <summary>A paragraph of a style; of the usual one where none is given.</summary>
    public Paragraph Paragraph(string? style, IReadOnlyList<TextRun> runs)
    {
        var paragraph = new Paragraph();
        if (style is not null)
        {
            paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        }
        foreach (var run in runs)
        {
            paragraph.Append(Of(run));
            foreach (var (i, note) in run.Notes.Index())
            {
                if (i > 0)
                {
                    paragraph.Append(Mark(new Text(",")));
                }
                paragraph.Append(Mark(new FootnoteReference { Id = footnotes.Add(note) }));
            }
        }
        return paragraph;
    }

    /// <summary>A run of text.</summary>
    public static Run Of(TextRun text)
    {
        var properties = new RunProperties();
        if (text.IsStrong)
        {
            properties.Bold = new Bold();
        }
        if (text.Language is { } language)
        {
            properties.Languages = new Languages { Val = language };
        }
        var words = new Text(PlainText.Of(text.Text)) { Space = SpaceProcessingModeValues.Preserve };
        return properties.HasChildren ? new Run(properties, words) : new Run(words);
    }

    private Run Mark(OpenXmlElement mark) => new(new RunProperties(new RunStyle { Val = styles.FootnoteReference }), mark);
}
