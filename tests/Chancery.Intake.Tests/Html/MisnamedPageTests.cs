namespace Chancery.Intake.Tests.Html;

/// <summary>Pages whose elements are called what they are not, as publishing systems write topics and states into names.</summary>
public sealed class MisnamedPageTests
{
    private const string Title = "Ngoại trưởng Ấn Độ thăm Indonesia";
    private const string First = "Hai bên nói nhiều về tuyến hàng hải qua eo biển Malacca, nơi tàu của cả hai nước tuần tra thường xuyên.";
    private const string Second = "Ấn Độ muốn bán thêm thuốc và máy móc, còn Indonesia muốn thuế dầu cọ giảm xuống mức của những năm trước.";
    private const string Third = "Trước khi về nước, ông gặp cộng đồng người Ấn ở thủ đô và thăm một trường dạy nghề do hai chính phủ lập ra.";
    private const string Cookies = "<p>Trang này dùng cookie để ghi nhớ lựa chọn của độc giả, đo lượng truy cập và hiển thị nội dung phù hợp với từng người.</p>";
    private const string Opinion = "<p>Theo tôi thì hai nước nên làm nhiều hơn thế, vì biển là của chung, và ai cũng cần đường đi lại yên ổn để buôn bán.</p>";

    private static readonly string Body = string.Join('\n', Title, First, Second, Third);

    [Theory]
    [InlineData($"<article class='post hentry tag-video category-social format-gallery'><h1>{Title}</h1><div><p>{First}</p><p>{Second}</p><p>{Third}</p></div></article>")]
    [InlineData($"<div class='node node-promoted'><h1>{Title}</h1><div><p>{First}</p><p>{Second}</p><p>{Third}</p></div></div>")]
    [InlineData($"<h1>{Title}</h1><div><div class=widget><p>{First}</p></div><div class=widget><p>{Second}</p></div><div class=widget><p>{Third}</p></div></div>")]
    [InlineData($"<h1>{Title}</h1><div><p class=tagStyle>{First}</p><p class=tagStyle>{Second}</p><p class=tagStyle>{Third}</p></div>")]
    public void A_text_whose_names_tell_of_topics_and_layout_is_found(string inner) => Assert.Equal(Body, Readers.Article(Html(inner)).Body());

    [Fact]
    public void What_readers_wrote_is_no_article_however_long_it_is() =>
        Assert.Equal(Body, Readers.Article(Html($"<h1>{Title}</h1><div><p>{First}</p><p>{Second}</p><p>{Third}</p></div><div class=comments>{Times(Opinion, 12)}</div>")).Body());

    [Fact]
    public void What_asks_for_consent_is_no_article_however_long_it_is() =>
        Assert.Equal(Body, Readers.Article(Html($"<div class=cookie-banner>{Times(Cookies, 12)}</div><article><h1>{Title}</h1><p>{First}</p><p>{Second}</p><p>{Third}</p></article>")).Body());

    [Fact]
    public void The_first_paragraph_before_the_box_that_holds_the_others_is_kept() =>
        Assert.Equal(Body, Readers.Article(Html($"<h1>{Title}</h1><div class=article-body><p>{First}</p><div class=more><p>{Second}</p><p>{Third}</p></div></div>")).Body());

    [Fact]
    public void An_element_left_open_where_scripts_are_switched_off_hides_nothing() =>
        Assert.Equal(Body, Readers.Article(Html($"<noscript><div class=off></noscript><article><h1>{Title}</h1><p>{First}</p><p>{Second}</p><p>{Third}</p></article>")).Body());

    [Theory]
    [InlineData($@"{First}\n\n{Second}\n{Third}")]
    [InlineData($"<p>{First}</p><p>{Second}</p><p>{Third}</p>")]
    public void A_text_that_only_scripts_draw_is_taken_from_linked_data_with_the_headline_of_the_page(string told) =>
        Assert.Equal(Body, Readers.Article(Html($"<h1>{Title}</h1><div id=app></div>{Linked(Title, told)}")).Body());

    [Fact]
    public void Linked_data_with_another_headline_gives_no_text() =>
        Assert.Equal(IntakeCode.NoArticle, Readers.Read(Html($"<h1>{Title}</h1><div id=app></div>{Linked("Giá gạo ở Manila tăng trở lại", $"{First} {Second} {Third}")}")).Failure?.Code);

    [Fact]
    public void A_page_that_prints_its_text_is_not_read_from_linked_data() =>
        Assert.Equal(Body, Readers.Article(Html($"<article><h1>{Title}</h1><p>{First}</p><p>{Second}</p><p>{Third}</p></article>{Linked(Title, $"{First} {First} {First}")}")).Body());

    private static string Linked(string headline, string told) =>
        $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"{headline}\",\"articleBody\":\"{told}\"}}</script>";

    private static string Times(string markup, int count) => string.Concat(Enumerable.Repeat(markup, count));

    private static string Html(string inner) => $"<html><body>{inner}</body></html>";
}
