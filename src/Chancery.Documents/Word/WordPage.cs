using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chancery.Documents.Word;

/// <summary>The page of a document without a template: A4 with the margins of Vietnamese official papers (Decree 30/2020, annex I), numbered at its foot.</summary>
internal static class WordPage
{
    // Twentieths of a point.
    private const int A4Width = 11906;
    private const int A4Height = 16838;
    private const int Upper = 1134;
    private const int Left = 1701;
    private const int Right = 1134;
    private const int ToFooter = 567;

    /// <summary>The properties of the page.</summary>
    public static SectionProperties Make(MainDocumentPart main)
    {
        const string Id = "rIdFooter";
        main.AddNewPart<FooterPart>(Id).Footer = new Footer(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" }));
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = Id },
            new PageSize { Width = A4Width, Height = A4Height },
            new PageMargin { Top = Upper, Bottom = Upper, Left = Left, Right = Right, Header = ToFooter, Footer = ToFooter, Gutter = 0 });
    }
}
