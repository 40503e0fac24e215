using System.Globalization;
using Chancery.Model;
using static Chancery.Intake.Tests.Layouts;

namespace Chancery.Intake.Tests;

public sealed class DateLineTests
{
    private const string Title = "Nhật Bản và Áo hội đàm";
    private const string Body = "Ngoại trưởng hai nước hội đàm tại Viên.\n\nHai bên nhất trí gặp lại.";

    [Theory]
    [InlineData("Thứ Sáu, 1/3/2019", "2019-03-01")]
    [InlineData("Thứ Ba, 16/6/2020, 10:30", "2020-06-16")]
    [InlineData("01/03/2019 14:05 GMT+7", "2019-03-01")]
    [InlineData("Thứ 6, ngày 01-03-2019 | 14:05 (GMT+7)", "2019-03-01")]
    [InlineData("Chủ nhật, 30.6.2019 - 9h15", "2019-06-30")]
    [InlineData("14:05 | 01/03/2019", "2019-03-01")]
    [InlineData("Cập nhật: 14:05 01/03/2019", "2019-03-01")]
    [InlineData("Cập nhật lúc 14:05 ngày 1/3/2019", "2019-03-01")]
    [InlineData("Ngày 1/3/2019", "2019-03-01")]
    [InlineData("Hà Nội, ngày 1 tháng 3 năm 2019", "2019-03-01")]
    [InlineData("1 tháng 3, 2019", "2019-03-01")]
    [InlineData("(01/03/2019)", "2019-03-01")]
    [InlineData("2019-03-01 14:05", "2019-03-01")]
    [InlineData("2019-03-01T14:05:00+07:00", "2019-03-01")]
    public void A_line_that_says_a_day_is_a_label_and_the_day_of_publication(string line, string day)
    {
        foreach (var text in new[] { $"{line}\n{Title}\n\n{Body}", $"{Title}\n{line}\n\n{Body}", $"Thế giới\n{line}\n{Title}\n\n{Body}" })
        {
            var article = Lay(text);
            AssertSound(article);
            Assert.Contains(article.Blocks, b => b.Kind == BlockKind.Label && b.Span.Of(article.Text) == line);
            Assert.Equal(Title, article.Title);
            Assert.Equal($"{Title}\n{Body.Replace("\n\n", "\n", StringComparison.Ordinal)}", article.Body());
            Assert.Equal(Day(day), article.Published);
        }
    }

    [Theory]
    [InlineData("Giá vàng hôm nay 1/3/2019")]
    [InlineData("Bản tin thời sự tối thứ Sáu 1/3/2019")]
    [InlineData("Thượng đỉnh Hà Nội, 27/2/2019: những điều cần biết")]
    [InlineData("Ngày 1/3/2019, hai bên gặp nhau tại Viên.")]
    [InlineData("Từ 27/2/2019 đến 1/3/2019")]
    [InlineData("Thứ Sáu, 1/3")]
    [InlineData("Thứ Sáu, 31/2/2019")]
    [InlineData("Tỷ số 1/3/20190 là sai")]
    public void A_line_that_says_more_or_less_than_a_day_is_none(string line)
    {
        var article = Lay($"{line}\n{Body}");
        Assert.DoesNotContain(article.Blocks, b => b.Kind == BlockKind.Label);
        Assert.Null(article.Published);
    }

    [Fact]
    public void Only_the_first_two_lines_can_say_it()
    {
        var article = Lay($"{Title}\nNgoại trưởng hai nước hội đàm tại Viên.\nThứ Sáu, 1/3/2019\nHai bên nhất trí gặp lại.");
        Assert.Null(article.Published);
    }

    [Fact]
    public void A_title_given_apart_is_not_counted_among_the_lines()
    {
        var article = Lay($"Thứ Sáu, 1/3/2019\n{Body}", Title);
        Assert.Equal([BlockKind.Title, BlockKind.Label, BlockKind.Lead, BlockKind.Paragraph], article.Blocks.Select(b => b.Kind));
        Assert.Equal(Day("2019-03-01"), article.Published);
    }

    [Fact]
    public void A_day_that_is_given_wins()
    {
        var article = Layout.Lay("a", null, $"Thứ Sáu, 1/3/2019\n{Title}\n{Body}", Day("2019-03-02"));
        Assert.Equal(Day("2019-03-02"), article.Published);
        Assert.Equal(Title, article.Title);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
