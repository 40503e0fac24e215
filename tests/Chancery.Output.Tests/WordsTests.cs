using Chancery.Model;

namespace Chancery.Output.Tests;

public sealed class WordsTests
{
    private static readonly string[] Combining = ["e\u0302\u0301", "\u200D"];

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("Đặng Đình Quý", 13)]
    [InlineData("文在寅", 6)]
    [InlineData("김정은", 6)]
    [InlineData("", 0)]
    public void Width_counts_columns(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Fact]
    public void Marks_take_no_column()
    {
        Assert.Equal(1, DisplayWidth.Of(Combining[0]));
        Assert.Equal(0, DisplayWidth.Of(Combining[1]));
        Assert.Equal(Combining[0] + "…", DisplayWidth.Fit(Combining[0] + "bc", 2));
    }

    [Theory]
    [InlineData("Seoul", 5, "Seoul")]
    [InlineData("Seoul", 4, "Seo…")]
    [InlineData("Hà Nội", 4, "Hà…")]
    [InlineData("文在寅", 4, "文…")]
    [InlineData("Seoul", 1, "…")]
    [InlineData("Seoul", 0, "")]
    public void A_long_text_is_cut(string text, int columns, string fitted)
    {
        Assert.Equal(fitted, DisplayWidth.Fit(text, columns));
        Assert.True(DisplayWidth.Of(fitted) <= columns);
    }

    [Fact]
    public void A_terminal_is_given_nothing_to_obey() => Assert.Equal("a [31mb c", DisplayWidth.Plain("a\e[31mb\nc"));

    [Fact]
    public void Text_is_broken_between_words_and_colours_take_no_room()
    {
        Assert.Equal(["Hai nước", "họp ở Viên"], WrappedText.Lines("Hai nước họp ở Viên", 10));
        Assert.Equal(["Hai \e[36mnước\e[0m", "họp"], WrappedText.Lines("Hai \e[36mnước\e[0m họp", 8));
        Assert.Equal(["Hai nước họp"], WrappedText.Lines("Hai nước họp", 0));
        Assert.Equal(["dài-quá-mức", "a"], WrappedText.Lines("dài-quá-mức a", 5));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-2", "'-2")]
    [InlineData("@x,y", "\"'@x,y\"")]
    [InlineData("", "")]
    public void Csv_is_quoted_where_needed(string cell, string written)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        new CsvWriter(text).Write(cell, 7, null);
        Assert.Equal(written + ",7,\r\n", text.ToString());
    }

    [Theory]
    [InlineData(null, "không rõ", "unknown")]
    [InlineData("2021-07-06", "6/7/2021", "6 Jul 2021")]
    [InlineData("2021-07-06?", "6/7/2021?", "6 Jul 2021?")]
    [InlineData("XXXX-05-04", "4/5/?", "4 May ?")]
    [InlineData("XXXX-05", "tháng 5/?", "May ?")]
    [InlineData("2021-07", "7/2021", "Jul 2021")]
    [InlineData("2021", "2021", "2021")]
    [InlineData("2015~", "~2015", "~2015")]
    [InlineData("2015%", "~2015?", "~2015?")]
    [InlineData("199X", "199X", "199X")]
    [InlineData("2019-02-27/2019-02-28", "27–28/2/2019", "27–28 Feb 2019")]
    [InlineData("XXXX-02-27/XXXX-02-28", "27–28/2/?", "27–28 Feb ?")]
    [InlineData("2019-02-27/2019-03-01", "27/2 – 1/3/2019", "27 Feb – 1 Mar 2019")]
    [InlineData("2018-12-30/2019-01-02", "30/12/2018 – 2/1/2019", "30 Dec 2018 – 2 Jan 2019")]
    [InlineData("2019-02/2019-03", "2/2019 – 3/2019", "Feb 2019 – Mar 2019")]
    [InlineData("2019/2021", "2019 – 2021", "2019 – 2021")]
    [InlineData("../2015", "đến 2015", "until 2015")]
    [InlineData("2019-04/..", "từ 4/2019", "since Apr 2019")]
    [InlineData("[2018-05-05,2019-05-05]", "5/5/2018 hoặc 2019", "5 May 2018 or 2019")]
    [InlineData("[2018-05,2019-05]", "5/2018 hoặc 2019", "May 2018 or 2019")]
    [InlineData("[2018-05-05,2018-06-06]", "5/5/2018 hoặc 6/6/2018", "5 May 2018 or 6 Jun 2018")]
    [InlineData("2021-21", "2021-21", "2021-21")]
    [InlineData("2019-XX", "2019", "2019")]
    public void Dates_are_written_as_people_do(string? date, string vietnamese, string english)
    {
        EdtfDate? parsed = date is null ? null : EdtfDate.Parse(date);
        Assert.Equal(vietnamese, Words("vi").Of(parsed));
        Assert.Equal(english, Words("en").Of(parsed));
    }

    private static DateWords Words(string language) => new(Messages.Load(Path.Combine(AppContext.BaseDirectory, "data"), language));
}
