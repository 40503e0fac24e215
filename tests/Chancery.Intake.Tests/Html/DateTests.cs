using System.Globalization;
using Chancery.Model;

namespace Chancery.Intake.Tests.Html;

/// <summary>Dates that stand on the page only in print.</summary>
public sealed class DateTests
{
    private const string Title = "Thủ tướng Singapore thăm Trung Quốc";
    private const string Lead = "Thủ tướng Singapore tới Bắc Kinh chiều nay, bắt đầu chuyến thăm bốn ngày theo lời mời của nước chủ nhà.";
    private const string Story = "Hai bên dự kiến ký một số văn bản về thương mại điện tử, bảo vệ môi trường và trao đổi sinh viên trong chuyến thăm này.";
    private const string End = "Sau Bắc Kinh, đoàn sẽ đi Thượng Hải gặp các nhà đầu tư, rồi về nước vào cuối tuần.";

    [Theory]
    [InlineData("Thứ Sáu, 20/12/2019 - 14:05", true)]
    [InlineData("20/12/2019 lúc 14:05 (GMT+7)", true)]
    [InlineData("Cập nhật: 14:05 ngày 20/12/2019", true)]
    [InlineData("Ngày đăng: 20-12-2019", false)]
    [InlineData("T6, 20/12/2019 02:05 CH", true)]
    [InlineData("20/12/2019 02:05:00 CH", true)]
    [InlineData("2019-12-20 14:05", true)]
    [InlineData("Thứ sáu, 20 Tháng 12 2019 14:05", true)]
    [InlineData("14 giờ 05, ngày 20 tháng Mười Hai năm 2019", true)]
    [InlineData("14 giờ 05 phút ngày 20/12/2019", true)]
    [InlineData("20/12/19 14:05", true)]
    [InlineData("20 Thg12 2019", false)]
    [InlineData("20 tháng 12, 2019", false)]
    [InlineData("Hà Nội, Thứ sáu 20/12/2019", false)]
    [InlineData("Lê Bình - Thứ sáu, ngày 20/12/2019 14:05 PM (GMT+7)", true)]
    [InlineData("14:05 20/12/2019 GMT+0700", true)]
    public void A_line_of_nothing_else_tells_the_date(string line, bool hasTime)
    {
        var article = Article($"<h1>{Title}</h1><div>{line}</div><p>{Lead}</p><p>{Story}</p>");

        Assert.Equal(new DateOnly(2019, 12, 20), article.Published);
        Assert.Equal(hasTime ? "2019-12-20T14:05:00+07:00" : null, Stated(article.PublishedAt));
        Assert.Equal($"{Title}\n{Lead}\n{Story}", article.Body());
    }

    [Theory]
    [InlineData("Ngày 5/2/2018, hai nước ra tuyên bố chung.")]
    [InlineData("Ngày 5/2/2018, Singapore và Trung Quốc lập đường dây nóng.")]
    [InlineData("Chuyến thăm trước diễn ra ngày 5/2/2018.")]
    public void A_sentence_with_a_date_is_the_text_and_not_the_date(string sentence)
    {
        var article = Article($"<h1>{Title}</h1><p class=sapo>{Lead}</p><div><p>{sentence}</p><p>{Story}</p><p>{End}</p></div>");

        Assert.Null(article.Published);
        Assert.Equal($"{Title}\n{Lead}\n{sentence}\n{Story}\n{End}", article.Body());
    }

    [Theory]
    [InlineData("<div>Cập nhật: 22/12/2019 09:00</div><div>Xuất bản: 20/12/2019 14:05</div>")]
    [InlineData("<div>Xuất bản: 20/12/2019 14:05 | Cập nhật: 22/12/2019 09:00</div>")]
    [InlineData("<div>20/12/2019 14:05 (Cập nhật: 22/12/2019 09:00)</div>")]
    public void The_date_of_a_change_is_told_from_that_of_publication(string lines)
    {
        var article = Article($"<h1>{Title}</h1>{lines}<p>{Lead}</p><p>{Story}</p>");

        Assert.Equal("2019-12-20T14:05:00+07:00", Stated(article.PublishedAt));
        Assert.Equal("2019-12-22T09:00:00+07:00", Stated(article.ChangedAt));
    }

    [Fact]
    public void The_clock_in_the_head_of_the_site_is_not_the_date()
    {
        var article = Readers.Article($"<html><body><div class=today>Chủ nhật, 28/12/2025 14:00</div><article><h1>{Title}</h1><p>{Lead}</p><p>{Story}</p></article></body></html>");

        Assert.Null(article.Published);
    }

    private static Article Article(string inner) => Readers.Article($"<html><body><article>{inner}</article></body></html>");

    private static string? Stated(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
