using System.Text.Json;

namespace Chancery.Cli.Tests;

/// <summary>A page whose text was changed between two readings.</summary>
public sealed class VersionsTests : CommandLine
{
    private const string Before =
        "Nhật Bản và Hàn Quốc nối lại đối thoại\n\nThứ trưởng Ngoại giao hai nước gặp nhau tại Seoul ngày 6/7/2021 để bàn về hợp tác kinh tế.\n\nHai bên không nêu ngày gặp lại.\n";

    private static readonly string After = Before.Replace("ngày 6/7/2021", "ngày 7/7/2021", StringComparison.Ordinal) + "\nCuộc gặp trước diễn ra tại Tokyo hồi tháng 4.\n";

    [Fact]
    public void Reading_it_again_says_that_it_was_changed()
    {
        Run("read", Write("a.txt", Before));
        Assert.Equal(
            $"Read 1, unchanged 0, failed 0.\nLater texts of pages that were there already: 1. See `chancery versions REPORT`.\nRegister: {Register}\n",
            Run("read", Write("a.txt", After)).Output);
        Assert.Contains("Later texts of a page: 1", Run("register", "stats").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void What_was_changed_is_shown_word_by_word(string language)
    {
        ReadBoth();
        Snapshot.Matches($"versions.{language}", Run("versions", "a.txt", "--lang", language).Output.Replace(Folder, "FOLDER", StringComparison.Ordinal));
    }

    [Fact]
    public void Programs_get_the_paragraphs_as_they_were_and_are()
    {
        ReadBoth();
        using var document = JsonDocument.Parse(Run("versions", "a.txt", "--format", "json").Output);
        var versions = document.RootElement.GetProperty("versions");
        Assert.Equal(2, versions.GetArrayLength());
        Assert.Equal(0, versions[0].GetProperty("changes").GetArrayLength());
        var changes = versions[1].GetProperty("changes");
        Assert.Contains("ngày 6/7/2021", changes[0].GetProperty("before").GetString(), StringComparison.Ordinal);
        Assert.Contains("ngày 7/7/2021", changes[0].GetProperty("after").GetString(), StringComparison.Ordinal);
        Assert.Equal((null, "Cuộc gặp trước diễn ra tại Tokyo hồi tháng 4."), (changes[1].GetProperty("before").GetString(), changes[1].GetProperty("after").GetString()));
        Assert.Equal(3, Run("versions", "a.txt", "--format", "csv").Output.TrimEnd().Split('\n').Count(l => l.StartsWith('1') || l.StartsWith('2')));
    }

    [Fact]
    public void The_name_of_a_page_means_what_it_says_now()
    {
        ReadBoth();
        Assert.Contains("Tokyo hồi tháng 4", Run("show", "a.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_one_text_has_one_version()
    {
        Run("read", Write("a.txt", Before));
        Assert.Contains("No other text of this page is known.", Run("versions", "a.txt").Output, StringComparison.Ordinal);
        Assert.Equal(1, Run("versions", "b.txt").Exit);
    }

    [Fact]
    public void Of_a_report_given_as_text_no_document_is_kept()
    {
        Run("read", Write("a.txt", Before));
        var outcome = Run("show", "a.txt", "--original");
        Assert.Equal((1, ""), (outcome.Exit, outcome.Output));
        Assert.Contains("CH3041", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_known_again_by_its_link_and_given_back_as_it_came()
    {
        var page = Page("ngày 6/7/2021");
        Run("read", Write("a.html", page));
        Run("read", Write("sub/b.html", Page("ngày 7/7/2021")));

        Assert.Equal(page, Run("show", "a.html", "--original").Output);
        using var document = JsonDocument.Parse(Run("versions", "b.html", "--format", "json").Output);
        Assert.Equal(["a.html", "b.html"], document.RootElement.GetProperty("versions").EnumerateArray().Select(v => Path.GetFileName(v.GetProperty("report").GetProperty("source").GetString())));
    }

    private static string Page(string day) =>
        $$"""
        <!DOCTYPE html>
        <html lang="vi"><head><meta charset="utf-8"><title>Nhật Bản và Hàn Quốc nối lại đối thoại</title>
        <link rel="canonical" href="https://www.example.org/doi-thoai.html"></head>
        <body><article><h1>Nhật Bản và Hàn Quốc nối lại đối thoại</h1>
        <p>Thứ trưởng Ngoại giao hai nước gặp nhau tại Seoul {{day}} để bàn về hợp tác kinh tế, về an ninh khu vực và về các vụ kiện còn tồn đọng.</p>
        <p>Hai bên không nêu ngày gặp lại, nhưng cho biết các cơ quan kinh tế sẽ giữ liên lạc với nhau trong những tháng tới.</p></article></body></html>
        """;

    private void ReadBoth()
    {
        Run("read", Write("a.txt", Before));
        Run("read", Write("a.txt", After));
    }
}
