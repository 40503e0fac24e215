using Chancery.Model;

namespace Chancery.Intake.Tests.Files;

public sealed class DocxTests
{
    private const string First = "Ngoại trưởng hai nước hội đàm tại Viên.";
    private const string Second = "Hai bên nhất trí gặp lại vào tháng sau.";

    [Fact]
    public void Styles_tell_title_and_captions_whatever_their_ids()
    {
        var article = One(DocxFile.Make(
            DocxFile.Paragraph("Mục lục", "MucLuc1") + DocxFile.Paragraph("Hội đàm tại Viên", "TiuCon") + DocxFile.Paragraph(First) + DocxFile.Paragraph("Toàn cảnh cuộc gặp", "ChuThich") + DocxFile.Paragraph(Second),
            ("word/styles.xml", DocxFile.Styles))).Article!;
        Assert.Equal("Hội đàm tại Viên", article.Title);
        Assert.Equal([BlockKind.Label, BlockKind.Title, BlockKind.Lead, BlockKind.Caption, BlockKind.Paragraph], article.Blocks.Select(b => b.Kind));
        Assert.Equal(DocumentKind.Docx, article.Source!.Kind);
    }

    [Fact]
    public void Properties_give_sender_language_and_date()
    {
        var article = One(DocxFile.Make(DocxFile.Paragraph("Thông cáo") + DocxFile.Paragraph(First) + DocxFile.Paragraph(Second), ("docProps/core.xml", DocxFile.Core))).Article!;
        Assert.Equal(("Thông cáo", "Vụ Báo chí", "vi", new DateOnly(2021, 7, 6)), (article.Title, article.Byline, article.Language, article.Published!.Value));
        Assert.Equal(new DateTimeOffset(2021, 7, 7, 2, 0, 0, TimeSpan.Zero), article.ChangedAt);
    }

    [Fact]
    public void A_day_that_the_text_states_goes_before_that_of_the_file()
    {
        var article = One(DocxFile.Make(DocxFile.Paragraph("Hội đàm tại Viên", "Title") + DocxFile.Paragraph("Thứ Sáu, 1/3/2019") + DocxFile.Paragraph(First), ("docProps/core.xml", DocxFile.Core))).Article!;
        Assert.Equal(new DateOnly(2019, 3, 1), article.Published);
    }

    [Fact]
    public void Tables_text_boxes_and_notes_are_read_and_deletions_are_not()
    {
        var box = $"<mc:AlternateContent><mc:Choice><w:txbxContent>{DocxFile.Paragraph("Trong khung.")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{DocxFile.Paragraph("Trong khung.")}</w:txbxContent></mc:Fallback></mc:AlternateContent>";
        var body = DocxFile.Paragraph("Hội đàm tại Viên", "Title")
            + $"<w:p>{DocxFile.Run("Hai bên ")}<w:del><w:r><w:delText>không </w:delText><w:t>không </w:t></w:r></w:del><w:ins>{DocxFile.Run("đã ")}</w:ins><w:r><w:t>gặp</w:t><w:tab/><w:t>nhau.</w:t></w:r>{"<w:r>" + box + "</w:r>"}{DocxFile.Run(" Hết.")}</w:p>"
            + $"<w:tbl><w:tr><w:tc>{DocxFile.Paragraph("Nước chủ nhà")}</w:tc><w:tc>{DocxFile.Paragraph("Áo")}</w:tc></w:tr></w:tbl>";
        var notes = DocxFile.Part("footnotes", $"""<w:footnote w:type="separator">{DocxFile.Paragraph("vạch")}</w:footnote><w:footnote w:id="2">{DocxFile.Paragraph("Theo thông cáo chung.")}</w:footnote>""");
        Assert.Equal("Hội đàm tại Viên\nHai bên đã gặp nhau. Hết.\nTrong khung.\nNước chủ nhà\nÁo\nTheo thông cáo chung.", One(DocxFile.Make(body, ("word/footnotes.xml", notes))).Article!.Text);
    }

    [Fact]
    public void The_main_part_is_the_one_that_the_package_names()
    {
        var document = Pack.Zip(("_rels/.rels", """<Relationships><Relationship Type="http://x/officeDocument" Target="/word/chinh.xml"/></Relationships>"""), ("word/chinh.xml", DocxFile.Part("document", DocxFile.Paragraph(First))));
        Assert.Contains(First, One(document).Article!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_document_is_named()
    {
        Assert.Equal(IntakeCode.BrokenOfficeFile, One("nothing"u8.ToArray()).Failure!.Code);
        Assert.Equal(IntakeCode.BrokenOfficeFile, One(Pack.Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<x/>"))).Failure!.Code);
        Assert.Equal(IntakeCode.BrokenOfficeFile, One(DocxFile.Make("<w:p>")).Failure!.Code);
        Assert.Equal(IntakeCode.NoSentence, One(DocxFile.Make("")).Failure!.Code);
        Assert.Equal(IntakeCode.Encrypted, One([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]).Failure!.Code);
    }

    [Fact]
    public void Entities_are_refused_unread()
    {
        const string bomb = """<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>""";
        Assert.Equal(IntakeCode.BrokenOfficeFile, One(Pack.Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", bomb))).Failure!.Code);
    }

    [Fact]
    public void A_part_that_unpacks_too_far_is_named() =>
        Assert.Equal(IntakeCode.UnpacksTooFar, One(DocxFile.Make(new string(' ', 30 << 20))).Failure!.Code);

    [Fact]
    public void Nesting_without_end_is_no_harm()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 100_000)) + DocxFile.Paragraph(First) + string.Concat(Enumerable.Repeat("</w:sdt>", 100_000));
        var limits = IntakeLimits.Default with { UnpackedRatio = 100_000 };
        Assert.Contains(First, Assert.Single(new ReportSource(Layouts.Layout, limits).Read(new Document("a.docx", DocxFile.Make(deep)))).Article!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_an_ending_is_known_by_its_first_bytes()
    {
        using var folder = new TestFolder();
        Assert.True(Assert.Single(Sources.Read(folder.Write("a", DocxFile.Make(DocxFile.Paragraph(First))))).IsArticle);
    }

    private static IntakeResult One(byte[] document) => Assert.Single(Sources.Read(new Document("a.docx", document)));
}
