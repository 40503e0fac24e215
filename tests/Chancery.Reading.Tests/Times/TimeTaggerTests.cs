using System.Text;
using Chancery.Reading.Times;
using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Reading.Tests.Times;

public class TimeTaggerTests
{
    private static readonly string[] Pieces =
    [
        "ngày", "hôm", "tháng", "năm", "tuần", "giờ", "h", "6", "7", "31", "12", "2018", "2019", "/", "-", "–", ".", ",", "(", ")", " ", " ", " ", "\n",
        "đến", "từ", "và", "hoặc", "cuối", "đầu", "nay", "qua", "trước", "sau", "tới", "này", "ngoái", "cùng", "thứ", "Hai", "hai", "mùng", "Tết", "quý",
        "II", "cách", "đây", "kể", "nửa", "mỗi", "hàng", "sáng", "tối", "thập", "niên", "những", "0", "99999999999", "6.7", "\ud800", "x", "%", "lúc", "khi",
    ];

    [Fact]
    public void Where_a_value_comes_from_is_told()
    {
        var found = TimeFixture.Find("Năm 2018, hai bên gặp ngày 12/6. Cùng ngày, họ ký. Hôm qua, bộ này nhắc lại.", new DateOnly(2019, 3, 3));

        Assert.Equal([TimeAnchor.Stated, TimeAnchor.Text, TimeAnchor.Story, TimeAnchor.Publication], found.Select(f => f.Anchor));
        Assert.Equal(["2018", "2018-06-12", "2018-06-12", "2019-03-02"], found.Select(f => f.Value.ToString()));
    }

    [Fact]
    public void Kinds_are_those_of_TIMEX3()
    {
        var found = TimeFixture.Find("Ngày 6/7, sáng 6/7, hai tuần, mỗi năm.");

        Assert.Equal([TimeKind.Date, TimeKind.Time, TimeKind.Duration, TimeKind.Set], found.Select(f => f.Kind));
    }

    [Fact]
    public void Spans_and_tokens_agree()
    {
        const string Sentence = "Bộ này cho biết sáng 9/2 (giờ địa phương), đoàn lên đường.";
        var tokens = TimeFixture.Tokens(Sentence);
        var found = Assert.Single(TimeFixture.Find(Sentence));

        Assert.Equal("sáng 9/2", found.Span.Of(Sentence));
        Assert.Equal(tokens[found.FirstToken].Span.Start, found.Span.Start);
        Assert.Equal(tokens[found.EndToken - 1].Span.End, found.Span.End);
    }

    [Fact]
    public void A_text_without_a_token_has_no_time() => Assert.Empty(TimeFixture.Find(""));

    [Fact]
    public void Any_string_yields_spans_in_order_and_never_throws()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
        var days = Gen.Elements(new DateOnly?[] { null, new(2018, 5, 23), DateOnly.MinValue, DateOnly.MaxValue, new(2020, 2, 29) }).ToArbitrary();

        Prop.ForAll(texts, days, (text, published) =>
        {
            var found = TimeFixture.Find(text, published);
            var end = 0;
            foreach (var expression in found)
            {
                Assert.True(expression.FirstToken >= end && expression.EndToken > expression.FirstToken);
                end = expression.EndToken;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithEndSize(60));
    }

    [Fact]
    public void The_same_text_yields_the_same_from_many_threads()
    {
        const string Sentence = "Ngày 16/12, Nga trình dự thảo. Hai ngày sau đó, Hội đồng họp từ 18 đến 20/12.";
        var first = TimeFixture.Find(Sentence);

        Parallel.For(0, 200, _ => Assert.Equal(first, TimeFixture.Find(Sentence)));
    }

    [Theory]
    [InlineData("ngày 6/7 ")]
    [InlineData("5, ")]
    [InlineData("từ 5 đến ")]
    [InlineData("cuối ")]
    [InlineData("sáng ")]
    [InlineData("năm ")]
    [InlineData("1-")]
    public void Time_grows_with_the_text_and_no_faster(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 200_000 / piece.Length).ToString();
        var tokens = TimeFixture.Tokens(text);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        TimeFixture.Tagger.Find(text, tokens, new DateOnly(2018, 5, 23));

        // A hundredth of this is usual; a quadratic reader takes minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }
}
