using System.Text.Json;

namespace Chancery.Cli.Tests;

public sealed class ExtractTests : CommandLine
{
    private const string Page = """
        <html lang="vi"><head><title>Hai nước nối lại đàm phán - Báo Đối ngoại</title><meta property="og:site_name" content="Báo Đối ngoại"></head><body>
        <h1>Hai nước nối lại đàm phán</h1><p class="date">Thứ sáu, 20/12/2019, 14:05 (GMT+7)</p>
        <div class="sapo">Đoàn đàm phán của hai nước gặp nhau tại Geneva sáng nay, lần đầu sau nhiều tháng gián đoạn.</div>
        <div class="article-body"><p>Các bên hẹn gặp lại vào tuần tới để bàn tiếp về danh sách hàng hóa được giảm thuế, theo thông báo chung.</p>
        <figure><img src="a.jpg"><figcaption>Trụ sở của Liên Hợp Quốc tại Geneva</figcaption></figure>
        <p>Lần gặp trước diễn ra hồi mùa xuân và kết thúc mà không có văn bản nào, vì hai bên còn cách xa nhau về nông sản.</p>
        <p><strong>Vũ Anh</strong></p></div></body></html>
        """;

    [Fact]
    public void A_page_is_one_line_of_its_article()
    {
        var path = Write("trang.html", Page);

        var outcome = Run(new Around(), "extract", path);

        Assert.Equal(0, outcome.Exit);
        var line = JsonDocument.Parse(Assert.Single(outcome.Lines)).RootElement;
        Assert.Equal(["report", "title", "published", "byline", "language", "body", "furniture"], line.EnumerateObject().Select(p => p.Name));
        Assert.Equal(path, line.GetProperty("report").GetString());
        Assert.Equal("Hai nước nối lại đàm phán", line.GetProperty("title").GetString());
        Assert.Equal("2019-12-20T14:05:00+07:00", line.GetProperty("published").GetString());
        Assert.Equal("Vũ Anh", line.GetProperty("byline").GetString());
        Assert.Equal("vi", line.GetProperty("language").GetString());
        Assert.Equal(3, line.GetProperty("body").GetString()!.Split('\n').Length);
        Assert.Equal(
            [("caption", "Trụ sở của Liên Hợp Quốc tại Geneva"), ("signature", "Vũ Anh")],
            line.GetProperty("furniture").EnumerateArray().Select(f => (f.GetProperty("kind").GetString()!, f.GetProperty("text").GetString()!)));
    }

    [Fact]
    public void A_page_without_an_article_is_said_and_the_rest_goes_on()
    {
        var empty = Write("a.html", "<html><body><nav><a href=\"/\">Trang chủ</a></nav></body></html>");

        var outcome = Run(new Around(), "extract", empty, Write("b.html", Page));

        Assert.Equal(1, outcome.Exit);
        Assert.Single(outcome.Lines);
        Assert.Equal(["CH1035"], outcome.Codes);
    }
}
