using Chancery.Model;

namespace Chancery.Intake.Tests.Html;

/// <summary>What pages hold beside and within their text, in the forms that papers give it.</summary>
public sealed class OddPageTests
{
    private const string Title = "Ngoại trưởng Ấn Độ thăm Indonesia";
    private const string First = "Hai bên nói nhiều về tuyến hàng hải qua eo biển Malacca, nơi tàu của cả hai nước tuần tra thường xuyên.";
    private const string Second = "Ấn Độ muốn bán thêm thuốc và máy móc, còn Indonesia muốn thuế dầu cọ giảm xuống mức của những năm trước.";
    private const string Third = "Trước khi về nước, ông gặp cộng đồng người Ấn ở thủ đô và thăm một trường dạy nghề do hai chính phủ lập ra.";

    [Theory]
    [InlineData("<div><a href=/1><h2>Jakarta mở thêm cảng biển</h2><p>Cảng mới sẽ đón tàu lớn từ nhiều nước trong năm tới.</p></a></div>")]
    [InlineData("<p>Có thể bạn quan tâm: Jakarta mở thêm cảng biển</p>")]
    [InlineData("<p>Mời độc giả đón đọc số tới trên báo điện tử.</p>")]
    [InlineData("<p>Bình luận (0)</p>")]
    [InlineData("<p>Từ khóa: Ấn Độ, Indonesia, biển</p>")]
    [InlineData("<p>Zobacz także: <a href=/1>Jakarta rozbudowuje port</a></p>")]
    public void What_points_elsewhere_is_not_the_text(string inner)
    {
        var article = Article($"<p>{First}</p><p>{Second}</p>{inner}<p>{Third}</p>");

        Assert.Equal(string.Join('\n', Title, First, Second, Third), article.Body());
    }

    [Theory]
    [InlineData("<p><em>Tin, ảnh: </em><strong>Lê Bình</strong></p>", "Lê Bình")]
    [InlineData("<p>Bài: Lê Bình - Ảnh: Vũ Anh</p>", "Lê Bình")]
    [InlineData("<p>Thực hiện: Lê Bình</p>", "Lê Bình")]
    [InlineData("<p><strong>Lê Bình (P/v TTXVN tại Tokyo)</strong></p>", "Lê Bình")]
    [InlineData("<p class=source>Nguồn: TTXVN</p>", "TTXVN")]
    [InlineData("<div class=author><a href=/t>Lê Bình</a><span>lebinh@example.org</span></div>", "Lê Bình")]
    public void Who_signs_is_told_from_what_stands_beside(string line, string byline) =>
        Assert.Equal(byline, Article($"<p>{First}</p><p>{Second}</p><p>{Third}</p>{line}").Byline);

    [Theory]
    [InlineData("<p>Lê Bình (P/v TTXVN tại Tokyo)</p>", "Lê Bình")]
    [InlineData("<p>Lê Bình (PV TTXVN tại Tokyo)/.</p>", "Lê Bình")]
    [InlineData("<p>Bài: Lê Bình - Ảnh: Vũ Anh</p>", "Lê Bình")]
    [InlineData("<p>Thực hiện: Lê Bình</p>", "Lê Bình")]
    [InlineData("<p>(TTXVN/Vietnam+)</p>", "TTXVN/Vietnam+")]
    [InlineData("<p>Nguồn: TTXVN</p>", "TTXVN")]
    [InlineData("<p>Theo TTXVN</p>", "TTXVN")]
    public void The_line_of_who_signs_is_his_and_not_the_text_s(string line, string byline)
    {
        var article = Article($"<p>{First}</p><p>{Second}</p><p>{Third}</p>{line}");

        Assert.Equal(byline, article.Byline);
        Assert.Equal(string.Join('\n', Title, First, Second, Third), article.Body());
        Assert.Single(Readers.Texts(article, BlockKind.Signature));
    }

    [Fact]
    public void A_title_with_a_dash_keeps_what_stands_behind_it() =>
        Assert.Equal("Ấn Độ - Indonesia bàn về biển", Readers.Article($"<html><head><title>Ấn Độ - Indonesia bàn về biển - Báo Quốc tế</title></head><body><h1>Ấn Độ - Indonesia bàn về biển</h1><article><p>{First}</p><p>{Second}</p><p>{Third}</p></article></body></html>").Title);

    [Fact]
    public void The_place_at_the_head_of_the_lead_is_parted_from_its_first_word() =>
        Assert.Contains($"Jakarta {First}", Article($"<p class=sapo><span class=location-stamp>Jakarta</span>{First}</p><p>{Second}</p><p>{Third}</p>").Body(), StringComparison.Ordinal);

    [Fact]
    public void A_title_that_was_escaped_twice_is_decoded() =>
        Assert.Equal("Ấn Độ & Indonesia bàn về biển", Readers.Article($"<html><head><meta property=og:title content=\"Ấn Độ &amp;amp; Indonesia bàn về biển\"></head><body><article><p>{First}</p><p>{Second}</p><p>{Third}</p></article></body></html>").Title);

    [Fact]
    public void Bytes_that_are_no_text_are_no_page()
    {
        var bytes = Enumerable.Range(0, 5_000).Select(i => (byte)(i * 7 % 31)).ToArray();

        Assert.Equal(IntakeCode.Binary, Readers.Read(bytes).Failure?.Code);
    }

    private static Article Article(string inner) => Readers.Article($"<html><body><article><h1>{Title}</h1><div>{inner}</div></article></body></html>");
}
