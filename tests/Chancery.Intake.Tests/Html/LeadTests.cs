using System.Text;
using Chancery.Model;

namespace Chancery.Intake.Tests.Html;

public sealed class LeadTests
{
    private const string Title = "Ngoại trưởng Ấn Độ thăm Indonesia";
    private const string Lead = "Ngoại trưởng Ấn Độ tới Jakarta chiều nay để bàn về an ninh biển và thương mại giữa hai nước.";
    private const string First = "Hai bên nói nhiều về tuyến hàng hải qua eo biển Malacca, nơi tàu của cả hai nước tuần tra thường xuyên.";
    private const string Second = "Ấn Độ muốn bán thêm thuốc và máy móc, còn Indonesia muốn thuế dầu cọ giảm xuống mức của những năm trước.";
    private const string Third = "Trước khi về nước, ông gặp cộng đồng người Ấn ở thủ đô và thăm một trường dạy nghề do hai chính phủ lập ra.";
    private const string Body = $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";

    [Theory]
    [InlineData($"<article><h1>{Title}</h1><span>20/12/2019 14:05</span><div><strong>{Lead}</strong></div><div class=content-detail>{Body}</div></article>")]
    [InlineData($"<article><h1>{Title}</h1><span>20/12/2019 14:05</span><p>{Lead}</p><div class=content-detail>{Body}</div></article>")]
    [InlineData($"<article><h1>{Title}</h1><div>{Lead}</div><div class=content-detail>{Body}</div></article>")]
    [InlineData($"<article><p class=lead>{Lead}</p><h1>{Title}</h1><div class=content-detail>{Body}</div></article>")]
    [InlineData($"<div><h1>{Title}</h1></div><div><div class=column><h2 class=desc>{Lead}</h2></div></div><div><div class=entry>{Body}</div></div>")]
    public void A_lead_between_headline_and_text_is_kept_whatever_it_is_called(string inner)
    {
        var article = Readers.Article($"<html><body>{inner}</body></html>");

        Assert.Equal(string.Join('\n', Title, Lead, First, Second, Third), article.Body());
        Assert.Equal([Lead], Readers.Texts(article, BlockKind.Lead));
    }

    [Theory]
    [InlineData("<div class=caption>Hai ngoại trưởng gặp báo chí sau cuộc hội đàm ở Jakarta vào chiều nay.</div>")]
    [InlineData("<div><a href=/1>Thủ tướng Ấn Độ sẽ dự hội nghị cấp cao của ASEAN ở Jakarta vào tuần tới.</a></div>")]
    public void What_the_markup_tells_to_be_something_else_is_no_lead(string inner)
    {
        var article = Readers.Article($"<html><body><article><h1>{Title}</h1>{inner}<div class=content-detail>{Body}</div></article></body></html>");

        Assert.Equal(string.Join('\n', Title, First, Second, Third), article.Body());
    }

    [Theory]
    [InlineData("<div class=box-img-desc><em>Hai ngoại trưởng gặp báo chí ở Jakarta. (Ảnh: Reuters)</em></div>")]
    [InlineData("<figure><img><figcaption>Hai ngoại trưởng gặp báo chí ở Jakarta. (Ảnh: Reuters)</figcaption></figure>")]
    public void The_caption_of_a_picture_above_the_text_is_labelled(string picture)
    {
        var article = Readers.Article($"<html><body><div><h1>{Title}</h1><div class=sapo>{Lead}</div><div>{picture}<div class=detail-content-body>{Body}</div></div></div></body></html>");

        Assert.Equal(string.Join('\n', Title, Lead, First, Second, Third), article.Body());
        Assert.Equal(["Hai ngoại trưởng gặp báo chí ở Jakarta. (Ảnh: Reuters)"], Readers.Texts(article, BlockKind.Caption));
    }

    [Fact]
    public void A_page_without_diacritics_keeps_its_lead_and_the_papers_zone()
    {
        var page = $"<html><body><div><h1>{Title}</h1><div class=date>09/07/2021 17:20</div><div class=description>{Lead}</div><div class=detail-content-body>{Body}</div></div></body></html>";
        var article = Readers.Article(Plain(page));

        Assert.Equal(LanguageTable.PlainVietnamese, article.Language);
        Assert.Equal([Plain(Lead)], Readers.Texts(article, BlockKind.Lead));
        Assert.Equal(new DateTimeOffset(2021, 7, 9, 17, 20, 0, TimeSpan.FromHours(7)), article.PublishedAt);
    }

    [Fact]
    public void Other_reports_in_a_box_of_a_later_make_are_no_text()
    {
        var box = "<div class=box-tinlienquanv2><article><h4>Thủ tướng Ấn Độ dự hội nghị</h4><p class=description>Ông sẽ gặp lãnh đạo các nước thành viên vào tuần tới, theo lịch đã định.</p></article></div>";
        var article = Readers.Article($"<html><body><div class=sidebar-1><h1>{Title}</h1><p class=description>{Lead}</p><article class=entry-detail>{Body}<p><strong>Lê Bình</strong></p></article>{box}</div></body></html>");

        Assert.Equal(string.Join('\n', Title, Lead, First, Second, Third), article.Body());
        Assert.Equal("Lê Bình", article.Byline);
    }

    private static string Plain(string text) =>
        string.Concat(text.Replace('Đ', 'D').Replace('đ', 'd').Normalize(NormalizationForm.FormD).Where(c => c is < '\u0300' or > '\u036F'));
}
