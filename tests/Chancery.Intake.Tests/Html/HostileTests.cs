using System.Diagnostics;
using System.Text;

namespace Chancery.Intake.Tests.Html;

/// <summary>Pages that nobody wrote to be read: each ends, soon, in an article or a failure.</summary>
public sealed class HostileTests
{
    private const string Story = "<article><h1>Hai nước nối lại đàm phán</h1><p>Đoàn đàm phán của hai nước gặp nhau tại Geneva sáng nay, lần đầu sau nhiều tháng gián đoạn vì bất đồng.</p><p>Các bên hẹn gặp lại vào tuần tới để bàn tiếp về danh sách hàng hóa được giảm thuế, theo thông báo chung.</p></article>";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly Dictionary<string, string> Pages = new(StringComparer.Ordinal)
    {
        ["nested elements"] = Times("<div>", 100_000) + Story,
        ["nested lists"] = Times("<ul><li>", 50_000) + Story,
        ["nested formatting"] = Times("<b><i><font>", 30_000) + Story,
        ["nested tables"] = Times("<table><tr><td>", 30_000) + Story,
        ["nested inline elements with names"] = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<span class=\"a{i}\">x")) + Story,
        ["one endless tag"] = "<div " + Times("a=\"b\" ", 200_000) + ">" + Story,
        ["tags that do not end"] = Times("<a<a<a<a ", 200_000) + Story,
        ["attributes that do not end"] = Times("<a b=\" >", 100_000) + Story,
        ["ends without beginnings"] = Times("</p></div></td>", 100_000) + Story,
        ["entities"] = Story + "<p>" + Times("&amp;lt;&#x1F600;&#0;&nosuch;&notin", 50_000) + "</p>",
        ["signs of less"] = Times("< ", 500_000) + Story,
        ["comments that do not end"] = Times("<!--", 200_000) + Story,
        ["scripts that do not end"] = Story + Times("<script>", 50_000),
        ["buttons that do not end"] = Times("<button>", 50_000) + Story,
        ["selects and svg"] = Times("<select><svg><math>", 20_000) + Story,
        ["zeros"] = Story + new string('\0', 1_000_000),
        ["breaks"] = Story + Times("<br>", 500_000),
        ["one long line"] = "<p>" + Times("a", 5_000_000) + "</p>" + Story,
        ["many paragraphs"] = Story + Times("<p>Hai bên gặp nhau, bàn về thương mại và an ninh, rồi hẹn gặp lại vào tuần tới tại Geneva.</p>", 30_000),
        ["many classes"] = Story + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<p class=\"related{i} comment-{i}\">x</p>")),
        ["deep linked data"] = "<script type=\"application/ld+json\">" + Times("{\"@graph\":[", 50_000) + "</script>" + Story,
        ["half a letter"] = Story + "<p>\ud800</p>",
        ["marks"] = Story + "<p>a" + Times("\u0301", 300_000) + "</p>",
    };

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_page_ends_in_time(string what)
    {
        var page = Encoding.UTF8.GetBytes(Pages[what]);
        var clock = Stopwatch.StartNew();

        var result = Readers.Read(page);

        Assert.True(result.IsArticle || result.Failure.Code.Length > 0, what);
        Assert.True(clock.Elapsed < Patience, $"{what}: {clock.Elapsed}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    public void An_empty_page_is_a_failure(string page) => Assert.Equal(IntakeCode.EmptyFile, Readers.Read(page).Failure?.Code);

    [Theory]
    [InlineData("<html><body><nav><a href=\"/\">Trang chủ</a></nav></body></html>")]
    [InlineData("<html><body><script>var a = 1;</script></body></html>")]
    public void A_page_without_an_article_is_a_failure(string page) => Assert.Equal(IntakeCode.NoArticle, Readers.Read(page).Failure?.Code);

    private static string Times(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
}
