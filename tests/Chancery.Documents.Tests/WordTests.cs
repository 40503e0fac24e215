using Chancery.Documents.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chancery.Documents.Tests;

public sealed class WordTests
{
    [Fact]
    public void A_document_has_Words_own_styles_and_real_footnotes()
    {
        using var package = Open(Written(Sample.Short));
        var main = package.MainDocumentPart!;
        var paragraphs = main.Document.Body!.Elements<Paragraph>().ToList();
        Assert.Equal(["Title", "-", "heading 1", "heading 2", "List Bullet", "List Bullet", "heading 1", "-"], paragraphs.Select(p => StyleName(main, p)));
        Assert.Equal([1, 2, 3], main.Document.Descendants<FootnoteReference>().Select(r => (int)r.Id!.Value));
        var notes = main.FootnotesPart!.Footnotes.Elements<Footnote>().Where(f => f.Type is null).ToList();
        Assert.Equal([" Hai nhà lãnh đạo gặp nhau.", " Cuộc gặp kéo dài.", " Hai bên ký tuyên bố."], notes.Select(n => n.InnerText));
        Assert.All(notes, n => Assert.Equal("footnote text", StyleName(main, n.Elements<Paragraph>().Single())));
        Assert.All(notes, n => Assert.Single(n.Descendants<FootnoteReferenceMark>()));
        Assert.Equal("Phi hạt nhân hóa bán đảo Triều Tiên", package.PackageProperties.Title);
        Assert.Equal("vi-VN", package.PackageProperties.Language);
    }

    [Theory]
    [MemberData(nameof(Sample.Hostile), MemberType = typeof(Sample))]
    public void What_is_written_is_valid(string text)
    {
        Assert.Empty(Faults(Written(Sample.Short)));
        Assert.Empty(Faults(Written(Sample.Saying(text))));
    }

    [Fact]
    public void The_validator_finds_what_is_wrong()
    {
        using var bytes = new MemoryStream();
        bytes.Write(Written(Sample.Short));
        using (var package = WordprocessingDocument.Open(bytes, isEditable: true))
        {
            package.MainDocumentPart!.Document.Body!.AppendChild(new Run(new Text("loose")));
        }
        Assert.NotEmpty(Faults(bytes.ToArray()));
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        Assert.Equal(Written(Sample.Short), Written(Sample.Short));
        var template = Template();
        Assert.Equal(Written(Sample.Short, template), Written(Sample.Short, template));
    }

    [Fact]
    public void A_templates_styles_header_and_page_are_kept_and_its_text_is_not()
    {
        var written = Written(Sample.Short, Template());
        Assert.Empty(Faults(written));
        using var package = Open(written);
        var main = package.MainDocumentPart!;
        Assert.Equal("Bộ phận lưu trữ", main.HeaderParts.Single().Header.InnerText);
        var page = main.Document.Body!.Elements<SectionProperties>().Single();
        Assert.Equal(15840u, page.Elements<PageSize>().Single().Width!.Value);
        Assert.Single(page.Elements<HeaderReference>());
        Assert.Equal("berschrift1", main.Document.Body.Elements<Paragraph>().First(p => StyleName(main, p) == "heading 1").ParagraphProperties!.ParagraphStyleId!.Val!.Value);
        Assert.Equal("336699", main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId == "berschrift1").Descendants<Color>().Single().Val!.Value);
        Assert.DoesNotContain("Chữ cũ", main.Document.InnerText, StringComparison.Ordinal);
        Assert.Equal(3, main.FootnotesPart!.Footnotes.Elements<Footnote>().Count(f => f.Type is null));
    }

    [Fact]
    public void What_is_no_template_is_refused()
    {
        Assert.Throws<WordTemplateException>(() => Written(Sample.Short, "plain text"u8.ToArray()));
        using var other = new MemoryStream();
        using (var sheet = SpreadsheetDocument.Create(other, SpreadsheetDocumentType.Workbook))
        {
            sheet.AddWorkbookPart().Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook();
        }
        Assert.Throws<WordTemplateException>(() => Written(Sample.Short, other.ToArray()));
    }

    private static byte[] Written(Document document, byte[]? template = null)
    {
        using var bytes = new MemoryStream();
        using var given = template is null ? null : new MemoryStream(template);
        WordWriter.Write(document, bytes, given);
        return bytes.ToArray();
    }

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static List<string> Faults(byte[] bytes)
    {
        using var package = Open(bytes);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(f => $"{f.Part?.Uri} {f.Path?.XPath}: {f.Description}")];
    }

    private static string StyleName(MainDocumentPart main, Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id
        ? main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId == id).StyleName!.Val!.Value!
        : "-";

    // A page in landscape with a header, a heading of its own under an id of another language, and some text.
    private static byte[] Template()
    {
        using var bytes = new MemoryStream();
        using (var package = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Template))
        {
            var main = package.AddMainDocumentPart();
            main.AddNewPart<HeaderPart>("rId7").Header = new Header(new Paragraph(new Run(new Text("Bộ phận lưu trữ"))));
            main.AddNewPart<StyleDefinitionsPart>("rId8").Styles = new Styles(
                new Style(new StyleName { Val = "heading 1" }, new StyleRunProperties(new Color { Val = "336699" })) { Type = StyleValues.Paragraph, StyleId = "berschrift1" });
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(
                new Paragraph(new Run(new Text("Chữ cũ"))),
                new SectionProperties(new HeaderReference { Type = HeaderFooterValues.Default, Id = "rId7" }, new PageSize { Width = 15840, Height = 12240 })));
        }
        return bytes.ToArray();
    }
}
