using Chancery.Model;

namespace Chancery.Intake.Tests.Html;

/// <summary>Pages of one report of our own in the structures that Vietnamese papers use.</summary>
public sealed class PageTests
{
    private const string Title = "Việt Nam và Hàn Quốc bàn về hợp tác kinh tế tại Hà Nội";
    private const string Lead = "Bộ trưởng Ngoại giao Việt Nam và người đồng cấp Hàn Quốc gặp nhau tại Hà Nội sáng nay để bàn về thương mại, đầu tư và an ninh khu vực.";

    private const string Paragraphs = """
        Hai bên điểm lại quan hệ trong năm qua và cho rằng kim ngạch thương mại tăng nhờ hàng điện tử, dệt may và nông sản.
        Phía Hàn Quốc muốn doanh nghiệp của mình được hỗ trợ khi mở rộng nhà máy ở các tỉnh phía bắc, nơi nhiều tập đoàn đã có mặt hơn mười năm.
        Phía Việt Nam đề nghị Seoul mở thêm cửa cho trái cây và thủy sản, đồng thời tiếp nhận thêm lao động theo chương trình đã ký.
        Hai bộ trưởng cũng trao đổi về tình hình bán đảo Triều Tiên và Biển Đông, và thống nhất gặp lại nhau bên lề hội nghị của ASEAN vào cuối năm.
        """;

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Folder, "*.html").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Places.Repository, "tests", "Chancery.Intake.Tests", "Html", "Pages");

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_article_is_its_title_lead_and_paragraphs_and_nothing_else(string page)
    {
        var article = Article(page);

        Assert.Equal(string.Join('\n', Title, Lead, Paragraphs.ReplaceLineEndings("\n").TrimEnd()), article.Body());
        Assert.Equal([Lead], Readers.Texts(article, BlockKind.Lead));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_came_out_on_the_day_and_at_the_time_that_the_page_says(string page)
    {
        var article = Article(page);

        Assert.Equal(new DateOnly(2019, 12, 20), article.Published);
        Assert.Equal(new DateTimeOffset(2019, 12, 20, 14, 5, 0, TimeSpan.FromHours(7)), article.PublishedAt);
        Assert.Equal(TimeSpan.FromHours(7), article.PublishedAt?.Offset);
        Assert.Equal("vi", article.Language);
    }

    [Theory]
    [InlineData("breaks", "Vietnam+")]
    [InlineData("broken-linked-data", "Đức Minh")]
    [InlineData("consent", null)]
    [InlineData("exp-no-edit", "Minh Khôi")]
    [InlineData("false-date", "Thành Đạt")]
    [InlineData("figure", "Vũ Anh")]
    [InlineData("frontpage-form", "PV")]
    [InlineData("graph", "Lê Bình, Trần Nam")]
    [InlineData("h2-sapo", "Thanh Hương")]
    [InlineData("read-on", "Hoàng Lan")]
    [InlineData("related-inside", "Nguyễn Hoàng")]
    [InlineData("sapo-content", "TTXVN")]
    [InlineData("table-picture", "Vũ Anh")]
    public void Who_signs_it_is_found(string page, string? byline) => Assert.Equal(byline, Article(page).Byline);

    [Theory]
    [InlineData("exp-no-edit")]
    [InlineData("false-date")]
    [InlineData("figure")]
    [InlineData("h2-sapo")]
    [InlineData("sapo-content")]
    [InlineData("table-picture")]
    public void A_caption_is_one(string page) =>
        Assert.StartsWith("Hai đoàn làm việc tại trụ sở Bộ Ngoại giao ở Hà Nội", Assert.Single(Readers.Texts(Article(page), BlockKind.Caption)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_part_is_mapped_to_its_characters_in_the_page(string page)
    {
        var source = File.ReadAllText(Path.Combine(Folder, page + ".html"));
        var article = Article(page);

        foreach (var passage in article.Source!.Passages.Where(p => p.Source is not null))
        {
            var first = passage.Span.Of(article.Text).Split(' ')[0];
            Assert.StartsWith(first, source[passage.Source!.Value.Start..].Replace("&gt;", ">", StringComparison.Ordinal).TrimStart(), StringComparison.Ordinal);
        }
    }

    private static Article Article(string page) => Readers.Article(File.ReadAllText(Path.Combine(Folder, page + ".html")));
}
