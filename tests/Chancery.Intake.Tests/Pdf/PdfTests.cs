using Chancery.Intake.Pdf;
using Chancery.Model;

namespace Chancery.Intake.Tests.Pdf;

public sealed class PdfTests
{
    public PdfTests(Poppler poppler) => poppler.Ensure();

    [Fact]
    public void Lines_become_paragraphs_with_their_pages()
    {
        var article = One(PdfFile.Make(
            [
                "Hội đàm tại Viên",
                "",
                "Ngoại trưởng hai nước đã hội đàm tại thủ đô Viên của Áo trong hai ngày để bàn",
                "về thương mại.",
                "Hai bên hài lòng với kết quả của cuộc gặp và nhất trí gặp lại vào tháng sau tại",
            ],
            ["một nước thứ ba.", "", "Theo kế hoạch, vòng sau sẽ bàn về an ninh khu vực."])).Article!;
        Assert.Equal(
            "Hội đàm tại Viên\n"
            + "Ngoại trưởng hai nước đã hội đàm tại thủ đô Viên của Áo trong hai ngày để bàn về thương mại.\n"
            + "Hai bên hài lòng với kết quả của cuộc gặp và nhất trí gặp lại vào tháng sau tại một nước thứ ba.\n"
            + "Theo kế hoạch, vòng sau sẽ bàn về an ninh khu vực.",
            article.Text);
        Assert.Equal(DocumentKind.Pdf, article.Source!.Kind);
        Assert.Equal([1, 1, 1, 2], article.Source.Passages.Select(p => p.Page ?? 0));
        Assert.Equal(("Hội đàm tại Viên", BlockKind.Lead), (article.Title, article.Blocks[1].Kind));
    }

    [Fact]
    public void Running_heads_and_page_numbers_are_furniture()
    {
        var pages = Enumerable.Range(1, 5).Select(n => (string[])["BẢN TIN NGOẠI GIAO số 12", "", $"Vòng đàm phán thứ {n}", .. Enumerable.Range(0, n + 2).Select(_ => "Bộ trưởng hội đàm tại Viên về thương mại và an ninh khu vực."), new string('a', n), "", $"Trang {n}/5"]).ToArray();
        var article = One(PdfFile.Make(pages)).Article!;
        Assert.DoesNotContain("BẢN TIN", article.Body(), StringComparison.Ordinal);
        Assert.DoesNotContain("Trang", article.Body(), StringComparison.Ordinal);
        Assert.Equal(25, article.Body().Split("hội đàm").Length - 1);
        Assert.Contains("BẢN TIN NGOẠI GIAO số 12", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hyphen_of_a_name_stays_and_that_of_a_parted_word_goes()
    {
        var name = One(PdfFile.Make(["Bà phát biểu sau khi nhà lãnh đạo Triều Tiên là ông Kim Jong-", "un có bài diễn văn quan trọng."])).Article!;
        Assert.Contains("Kim Jong-un có", name.Text, StringComparison.Ordinal);
        var word = One(PdfFile.Make(["The ministers met in Vienna for two days of long and hard nego-", "tiations on trade and security."])).Article!;
        Assert.Contains("negotiations", word.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scan_is_said_to_be_one() => Assert.Equal((IntakeCode.ScannedPdf, "3"), Sources.Said(One(PdfFile.Make([], [], []))));

    [Fact]
    public void What_cannot_be_read_is_named()
    {
        Assert.Equal(IntakeCode.BrokenPdf, One("nothing"u8.ToArray()).Failure!.Code);
        Assert.Equal(IntakeCode.BrokenPdf, One("%PDF-1.4\nnothing"u8.ToArray()).Failure!.Code);
        Assert.Equal(IntakeCode.Encrypted, One(PdfFile.Encrypted()).Failure!.Code);
    }

    [Fact]
    public void Without_the_program_the_failure_says_so()
    {
        using var folder = new TestFolder();
        foreach (var folders in (string[])["", folder.Path, ".", "bin:."])
        {
            var reader = new PdfReader(Layouts.Layout, folders);
            Assert.Equal(IntakeCode.NoPdfProgram, Assert.Single(reader.Read(new Document("a.pdf", PdfFile.Make(["x"])))).Failure!.Code);
        }
    }

    [Fact]
    public void A_program_that_takes_too_long_is_stopped()
    {
        using var folder = new TestFolder();
        WriteProgram(folder, "cat >/dev/null\nexec sleep 600\n");
        var reader = new PdfReader(Layouts.Layout, folder.Path, TimeSpan.FromSeconds(1));
        Assert.Equal((IntakeCode.PdfTookTooLong, "1"), Sources.Said(Assert.Single(reader.Read(new Document("a.pdf", PdfFile.Make(["x"]))))));
    }

    [Fact]
    public void A_program_that_writes_without_end_is_bounded()
    {
        using var folder = new TestFolder();
        WriteProgram(folder, "head -c 80000000 /dev/zero\n");
        var reader = new PdfReader(Layouts.Layout, folder.Path);
        Assert.Equal(IntakeCode.UnpacksTooFar, Assert.Single(reader.Read(new Document("a.pdf", PdfFile.Make(["x"])))).Failure!.Code);
    }

    [Fact]
    public void It_is_read_wherever_it_lies()
    {
        using var folder = new TestFolder();
        var pdf = PdfFile.Make(["Ngoại trưởng hai nước hội đàm tại Viên."]);
        Assert.Equal(folder.Path + "/a.zip!b.pdf", Assert.Single(Sources.Read(folder.Write("a.zip", Pack.Zip(("b.pdf", pdf))))).Article!.Id);
        Assert.True(Assert.Single(Sources.Read(folder.Write("không có đuôi", pdf))).IsArticle);
    }

    private static void WriteProgram(TestFolder folder, string script)
    {
        var program = folder.Write("pdftotext", "#!/bin/sh\n" + script);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    private static IntakeResult One(byte[] pdf) => Assert.Single(Sources.Read(new Document("a.pdf", pdf)));
}
