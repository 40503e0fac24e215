using System.Globalization;

namespace Chancery.Intake.Tests.Html;

public sealed class MetadataTests
{
    private const string Body = """
        <h1>Thủ tướng Singapore thăm Trung Quốc</h1>
        <article><p>Thủ tướng Singapore tới Bắc Kinh chiều nay, bắt đầu chuyến thăm bốn ngày theo lời mời của nước chủ nhà.</p>
        <p>Hai bên dự kiến ký một số văn bản về thương mại điện tử, bảo vệ môi trường và trao đổi sinh viên trong chuyến thăm này.</p></article>
        """;

    [Theory]
    [InlineData("2019-12-20T23:30:00Z", "2019-12-21", "2019-12-21T06:30:00+07:00")]
    [InlineData("2019-12-20T14:05:00+0900", "2019-12-20", "2019-12-20T14:05:00+09:00")]
    [InlineData("2019-12-20T14:05:33.123+07:00", "2019-12-20", "2019-12-20T14:05:33+07:00")]
    [InlineData("2019-12-20 14:05", "2019-12-20", "2019-12-20T14:05:00+07:00")]
    [InlineData("20191220", "2019-12-20", null)]
    [InlineData("Fri, 20 Dec 2019 07:05:00 GMT", "2019-12-20", "2019-12-20T14:05:00+07:00")]
    [InlineData("20/12/2019 2:05:00 PM", "2019-12-20", "2019-12-20T14:05:00+07:00")]
    [InlineData("Thứ sáu, 20/12/2019, 14:05 (GMT+7)", "2019-12-20", "2019-12-20T14:05:00+07:00")]
    [InlineData("20/12/2019 | 14:05", "2019-12-20", "2019-12-20T14:05:00+07:00")]
    [InlineData("14h05 ngày 20 tháng 12 năm 2019", "2019-12-20", "2019-12-20T14:05:00+07:00")]
    [InlineData("20.12.2019", "2019-12-20", null)]
    [InlineData("December 20, 2019", "2019-12-20", null)]
    [InlineData("1989-12-20", null, null)]
    [InlineData("2031-12-20T14:05:00+07:00", null, null)]
    [InlineData("2019-02-30", null, null)]
    [InlineData("hôm qua", null, null)]
    public void A_date_is_read_in_every_form_and_refused_where_it_cannot_be(string stated, string? day, string? moment)
    {
        var article = Readers.Article($"""<html lang="vi"><head><meta property="article:published_time" content="{stated}"></head><body>{Body}</body></html>""");

        Assert.Equal(day, article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(moment, article.PublishedAt?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Linked_data_of_another_article_is_not_believed()
    {
        const string other = """{"@type":"NewsArticle","headline":"Giá dầu thế giới tăng mạnh","datePublished":"2018-01-02","articleSection":"Kinh tế"}""";

        var article = Readers.Article($"""<html lang="vi"><head><script type="application/ld+json">{other}</script></head><body>{Body}</body></html>""");

        Assert.Null(article.Published);
        Assert.Null(article.Section);
    }

    [Theory]
    [InlineData("Thủ tướng Singapore thăm Trung Quốc | Báo Thế giới")]
    [InlineData("Báo Thế giới - Thủ tướng Singapore thăm Trung Quốc")]
    [InlineData("Thủ tướng Singapore thăm Trung Quốc - Thế giới - Báo Thế giới")]
    public void The_title_is_without_the_name_of_the_site(string title)
    {
        var page = Body.Replace("h1>", "i>", StringComparison.Ordinal);

        var article = Readers.Article($"""<html lang="vi"><head><title>{title}</title><meta property="og:site_name" content="Báo Thế giới"></head><body>{page}</body></html>""");

        Assert.Equal("Thủ tướng Singapore thăm Trung Quốc", article.Title);
        Assert.Equal("Báo Thế giới", article.Outlet);
    }

    [Theory]
    [InlineData("<html lang=\"vi-VN\">", "vi")]
    [InlineData("<html lang=\"en\">", "vi")]
    [InlineData("<html>", "vi")]
    public void The_language_is_that_of_the_letters(string root, string language) =>
        Assert.Equal(language, Readers.Article($"{root}<body>{Body}</body></html>").Language);

    [Fact]
    public void The_language_of_other_letters_is_the_one_declared() =>
        Assert.Equal("en", Readers.Article("""<html lang="en-US"><body><article><p>The ministers met in Hanoi to talk about trade, and agreed to meet again before the end of the year.</p><p>Their deputies will prepare a list of goods on which both sides could lower their tariffs, it was said.</p></article></body></html>""").Language);

    [Theory]
    [InlineData("https://bao.example.org/", "https://bao.example.org/the-gioi/tin-5.html")]
    [InlineData("https://bao.example.org/tin-5.html", "https://bao.example.org/tin-5.html")]
    public void A_canonical_link_to_the_first_page_names_no_article(string canonical, string url)
    {
        var page = $"""<html lang="vi"><head><link rel="canonical" href="{canonical}"><meta property="og:url" content="https://bao.example.org/the-gioi/tin-5.html"></head><body>{Body}</body></html>""";

        Assert.Equal(url, Readers.Article(page).Url);
    }
}
