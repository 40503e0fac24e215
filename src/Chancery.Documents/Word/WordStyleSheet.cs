using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chancery.Documents.Word;

/// <summary>Word's styles as a document without a template has them: the face and sizes of Vietnamese official papers (Decree 30/2020, annex I).</summary>
internal static class WordStyleSheet
{
    private const string Face = "Times New Roman";

    // Half points.
    private const int TextSize = 26;
    private const int NoteSize = 20;

    /// <summary>What holds where no style says otherwise.</summary>
    public static DocDefaults Defaults(string language) => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = Face, HighAnsi = Face, EastAsia = Face, ComplexScript = Face },
            new FontSize { Val = $"{TextSize}" },
            new FontSizeComplexScript { Val = $"{TextSize}" },
            new Languages { Val = language })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto })));

    /// <summary>The style of a paragraph that has none.</summary>
    public static Style Normal()
    {
        var style = Paragraph("Normal", "Normal", null, null, null);
        style.Default = true;
        return style;
    }

    /// <summary>The document's title.</summary>
    public static Style Title(string? based) => Paragraph(
        "Title",
        "Title",
        based,
        new(new KeepNext(), new SpacingBetweenLines { After = "240" }, new Justification { Val = JustificationValues.Center }),
        new(new Bold(), new FontSize { Val = "34" }));

    /// <summary>The heading of a section.</summary>
    public static Style Heading1(string? based) => Heading("Heading1", "heading 1", based, 0, "360", new(new Bold(), new FontSize { Val = "30" }));

    /// <summary>The heading of a part of a section.</summary>
    public static Style Heading2(string? based) => Heading("Heading2", "heading 2", based, 1, "200", new(new Bold(), new Italic(), new FontSize { Val = $"{TextSize}" }));

    /// <summary>An item of a list.</summary>
    public static Style ListBullet(string? based, int number) => Paragraph(
        "ListBullet",
        "List Bullet",
        based,
        new(new NumberingProperties(new NumberingId { Val = number }), new SpacingBetweenLines { After = "80" }),
        null);

    /// <summary>A note.</summary>
    public static Style FootnoteText(string? based) => Paragraph(
        "FootnoteText",
        "footnote text",
        based,
        new(new SpacingBetweenLines { After = "40", Line = "240", LineRule = LineSpacingRuleValues.Auto }),
        new(new FontSize { Val = $"{NoteSize}" }, new FontSizeComplexScript { Val = $"{NoteSize}" }));

    /// <summary>The number that leads to a note.</summary>
    public static Style FootnoteReference() => new(
        new StyleName { Val = "footnote reference" },
        new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }))
    {
        Type = StyleValues.Character,
        StyleId = "FootnoteReference",
    };

    private static Style Heading(string id, string name, string? based, int level, string before, StyleRunProperties run) => Paragraph(
        id,
        name,
        based,
        new(new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = before, After = "120" }, new OutlineLevel { Val = level }),
        run);

    private static Style Paragraph(string id, string name, string? based, StyleParagraphProperties? paragraph, StyleRunProperties? run)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (based is not null)
        {
            style.Append(new BasedOn { Val = based });
        }
        style.Append(new PrimaryStyle());
        style.Append(((OpenXmlElement?[])[paragraph, run]).OfType<OpenXmlElement>());
        return style;
    }
}
