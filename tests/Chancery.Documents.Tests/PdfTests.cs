using System.Diagnostics;
using System.Globalization;
using System.Text;
using Chancery.Documents.Pdf;

namespace Chancery.Documents.Tests;

/// <summary>PDF as poppler reads it back; tests/poppler and tests/fonts see to it that both are there.</summary>
public sealed class PdfTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-pdf-");

    public PdfTests(Machine machine) => machine.Ensure();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_text_comes_out_in_order_and_composed()
    {
        var text = Read(Sample.Short);
        Assert.True(text.IsNormalized(NormalizationForm.FormC));
        string[] inOrder =
        [
            "Phi hạt nhân hóa bán đảo Triều Tiên", "Bản tóm tắt cho giai đoạn từ 1/6/2018 đến 30/6/2018", "Tình hình", "Tiếp xúc gần nhất", "PRK – USA gặp tại Singapore.",
            "KOR – PRK gặp tại Bàn Môn Điếm.", "Diễn biến", "Không bài nào nêu.", "Hai nhà lãnh đạo gặp nhau.", "Cuộc gặp kéo dài.", "Hai bên ký tuyên bố.",
        ];
        var at = 0;
        foreach (var words in inOrder)
        {
            var found = text.IndexOf(words, at, StringComparison.Ordinal);
            Assert.True(found >= at, words);
            at = found + words.Length;
        }
    }

    [Fact]
    public void Every_letter_of_Vietnamese_comes_out_as_it_went_in()
    {
        var letters = string.Concat(VietnameseLetters.All.Select(l => l.ToString()));
        Assert.Equal(178, VietnameseLetters.All.Count);
        var decomposed = Sample.Saying(letters.Normalize(NormalizationForm.FormD));
        Assert.Contains(letters, Read(decomposed).ReplaceLineEndings("").Replace("\f", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() => Assert.Equal(Written(Sample.Long(40, 30)), Written(Sample.Long(40, 30)));

    [Fact]
    public void A_note_begins_on_the_page_of_its_line_and_no_word_is_lost()
    {
        var pages = Read(Sample.Long(60, 60)).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(pages.Length > 3);
        var whole = string.Concat(pages);
        for (var i = 1; i <= 60; i++)
        {
            var page = Assert.Single(pages, p => Words(p).Contains(FormattableString.Invariant($"Việc{i}")));
            Assert.Contains(FormattableString.Invariant($"Chú{i}"), Words(page));
            Assert.Contains(FormattableString.Invariant($"hết{i}"), Words(whole));
        }
        Assert.Equal(60 * 60, Words(whole).Count(w => w == "thích"));
        Assert.All(pages.Index(), p => Assert.EndsWith((p.Index + 1).ToString(CultureInfo.InvariantCulture), p.Item.TrimEnd(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_longer_than_a_page_goes_on_at_the_foot_of_the_next()
    {
        var pages = Read(Sample.Long(3, 3000)).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(pages.Length > 3);
        Assert.Equal(3 * 3000, Words(string.Concat(pages)).Count(w => w == "thích"));
    }

    [Fact]
    public void It_says_its_title_language_and_sections()
    {
        var file = Encoding.Latin1.GetString(Written(Sample.Short));
        Assert.StartsWith("%PDF-1.7", file, StringComparison.Ordinal);
        Assert.Contains($"/Lang {PdfFile.Text("vi-VN")}", file, StringComparison.Ordinal);
        Assert.Contains($"/Title {PdfFile.Text(Sample.Short.Title)} /Creator", file, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", file, StringComparison.Ordinal);
        foreach (var section in Sample.Short.Sections)
        {
            Assert.Contains($"<< /Title {PdfFile.Text(section.Heading)} /Parent", file, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("CreationDate", file, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Sample.Hostile), MemberType = typeof(Sample))]
    public void Hostile_text_is_text(string text)
    {
        var read = Words(Read(Sample.Saying(text)));
        Assert.All(PlainText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.All(char.IsAscii)), w => Assert.Contains(w, read.Select(r => r.TrimEnd('1'))
            .Concat(read)));
    }

    [Fact]
    public void A_character_without_a_glyph_is_told()
    {
        using var bytes = new MemoryStream();
        Assert.Equal([new Rune(0x10FFFD)], PdfWriter.Write(Sample.Saying("a\U0010FFFDb"), Fonts(), bytes));
    }

    [Fact]
    public void Without_a_font_there_is_none() => Assert.Null(PdfFonts.Find([_folder.FullName, Path.Combine(_folder.FullName, "nowhere")]));

    [Fact]
    public void What_is_no_font_is_passed_over()
    {
        File.WriteAllBytes(Path.Combine(_folder.FullName, "DejaVuSans.ttf"), [0, 1, 0, 0, 0, 40, 1, 2, 3, 4, 5, 6, 7, 8]);
        File.WriteAllText(Path.Combine(_folder.FullName, "a.ttf"), "text");
        Assert.Null(PdfFonts.Find([_folder.FullName]));
    }

    private static PdfFonts Fonts() => PdfFonts.Find(SystemFonts.Folders) ?? throw new InvalidOperationException("No font with all Vietnamese letters is here: see tests/fonts.");

    private static byte[] Written(Document document)
    {
        using var bytes = new MemoryStream();
        PdfWriter.Write(document, Fonts(), bytes);
        return bytes.ToArray();
    }

    private static string[] Words(string text) => text.Split([' ', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries);

    private string Read(Document document)
    {
        var file = Path.Combine(_folder.FullName, "a.pdf");
        File.WriteAllBytes(file, Written(document));
        var start = new ProcessStartInfo("pdftotext", ["-enc", "UTF-8", file, "-"]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((0, ""), (process.ExitCode, process.StandardError.ReadToEnd()));
        return text;
    }
}
