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
}
