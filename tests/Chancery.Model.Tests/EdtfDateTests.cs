using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Model.Tests;

public class EdtfDateTests
{
    private static readonly Arbitrary<EdtfDate> Dates = AnyDate().ToArbitrary();

    [Theory]
    [InlineData("2021-07-06", EdtfPrecision.Day)]
    [InlineData("XXXX-05-04", EdtfPrecision.Day)]
    [InlineData("XXXX-02-29", EdtfPrecision.Day)]
    [InlineData("2021-05", EdtfPrecision.Month)]
    [InlineData("XXXX-05", EdtfPrecision.Month)]
    [InlineData("2021-34", EdtfPrecision.Month)]
    [InlineData("2021-22", EdtfPrecision.Month)]
    [InlineData("2019", EdtfPrecision.Year)]
    [InlineData("2019-XX", EdtfPrecision.Year)]
    [InlineData("2019-XX-XX", EdtfPrecision.Year)]
    [InlineData("199X", EdtfPrecision.Year)]
    [InlineData("19XX", EdtfPrecision.Year)]
    [InlineData("2018-05-30?", EdtfPrecision.Day)]
    [InlineData("2018~", EdtfPrecision.Year)]
    [InlineData("2018-05%", EdtfPrecision.Month)]
    [InlineData("2019-02-27/2019-02-28", EdtfPrecision.Interval)]
    [InlineData("XXXX-02-27/XXXX-02-28", EdtfPrecision.Interval)]
    [InlineData("../2015", EdtfPrecision.Interval)]
    [InlineData("2019-04/..", EdtfPrecision.Interval)]
    [InlineData("2018-06~/2018-08~", EdtfPrecision.Interval)]
    [InlineData("[2018-05-05,2019-05-05]", EdtfPrecision.OneOf)]
    public void What_is_read_is_written_the_same(string text, EdtfPrecision precision)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(text, date.ToString());
        Assert.Equal(precision, date.Precision);
    }

    [Fact]
    public void A_set_is_read_with_spaces_too() =>
        Assert.Equal(EdtfDate.OneOf(EdtfDate.Of(2018, 5, 5), EdtfDate.Of(2019, 5, 5)), EdtfDate.Parse("[2018-05-05, 2019-05-05]"));

    [Theory]
    [InlineData("")]
    [InlineData("2019-02-30")]
    [InlineData("2019-02-29")]
    [InlineData("2019-04-31")]
    [InlineData("2019-13")]
    [InlineData("2019-20")]
    [InlineData("2019-00")]
    [InlineData("2019-05-00")]
    [InlineData("2019-34-01")]
    [InlineData("XXXX")]
    [InlineData("20X9")]
    [InlineData("2019-5-4")]
    [InlineData("2019/")]
    [InlineData("/2019")]
    [InlineData("../..")]
    [InlineData("2018/2019/2020")]
    [InlineData("[2018]")]
    [InlineData("[2018,]")]
    [InlineData("6/7/2021")]
    [InlineData("2021-07-06T10:30")]
    [InlineData("２０２１")]
    [InlineData(" 2021")]
    public void What_is_no_date_is_not_read(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out var date));
        Assert.Equal(default, date);
        Assert.Throws<FormatException>(() => EdtfDate.Parse(text));
    }

    [Fact]
    public void The_default_is_no_date()
    {
        EdtfDate none = default;

        Assert.Equal("", none.ToString());
        Assert.Equal(EdtfPrecision.None, none.Precision);
        Assert.Null(none.First);
        Assert.True(none.IsCompatibleWith(EdtfDate.Of(2019)));
    }

    [Fact]
    public void Parts_of_a_simple_date_are_given()
    {
        var date = EdtfDate.Of(2021, 7, 6);

        Assert.Equal((2021, 7, 6), (date.Year, date.Month, date.Day));
        Assert.Equal((null, 5, null), (EdtfDate.Of(null, 5).Year, EdtfDate.Of(null, 5).Month, EdtfDate.Of(null, 5).Day));
        Assert.Null(EdtfDate.Parse("2018/2019").Year);
    }

    [Theory]
    [InlineData(2019, 2, 29)]
    [InlineData(2019, 13, null)]
    [InlineData(null, null, null)]
    [InlineData(10000, null, null)]
    public void A_date_that_the_calendar_does_not_have_cannot_be_made(int? year, int? month, int? day)
    {
        Assert.False(EdtfDate.TryOf(year, month, day, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.Of(year, month, day));
    }

    [Theory]
    [InlineData("2021-07-06", "2021-07-06", "2021-07-06")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    [InlineData("2019-XX", "2019-01-01", "2019-12-31")]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    [InlineData("2018-34", "2018-04-01", "2018-06-30")]
    [InlineData("2018-24", "2018-12-01", "2019-02-28")]
    [InlineData("2019-02-27/2019-03", "2019-02-27", "2019-03-31")]
    [InlineData("../2015", null, "2015-12-31")]
    [InlineData("2019-04/..", "2019-04-01", null)]
    [InlineData("[2019-05-05,2018-05-05]", "2018-05-05", "2019-05-05")]
    [InlineData("XXXX-05-04", null, null)]
    public void First_and_last_day_are_known_when_the_year_is(string text, string? first, string? last)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(first, date.First?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(last, date.Last?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("XXXX-05-04", "2021-05-04")]
    [InlineData("XXXX-05", "2021-05")]
    [InlineData("XXXX-02-27/XXXX-02-28", "2021-02-27/2021-02-28")]
    [InlineData("../XXXX-02-28", "../2021-02-28")]
    [InlineData("XXXX-02-28/..", "2021-02-28/..")]
    [InlineData("[XXXX-05,XXXX-06]", "[2021-05,2021-06]")]
    [InlineData("XXXX-02-29", "XXXX-02-29")]
    [InlineData("2018-05-04", "2018-05-04")]
    public void An_open_year_is_filled(string open, string filled) => Assert.Equal(filled, EdtfDate.Parse(open).WithYear(2021).ToString());

    [Theory]
    [InlineData("2021-05", "2021-05?")]
    [InlineData("2021-05~", "2021-05%")]
    [InlineData("2021-05/..", "2021-05?/..")]
    [InlineData("../2021-05", "../2021-05?")]
    [InlineData("2021/2022", "2021?/2022?")]
    public void Doubt_is_marked(string sure, string doubted)
    {
        var date = EdtfDate.Parse(sure).WithUncertain();

        Assert.Equal(doubted, date.ToString());
        Assert.True(date.IsUncertain);
    }

    [Theory]
    [InlineData("2021-07-06", "2021-07-06", true)]
    [InlineData("2021-07-06", "2021-07-06?", true)]
    [InlineData("2021-07-06", "2021-07", true)]
    [InlineData("2021-07-06", "2021", true)]
    [InlineData("2021-07-06", "XXXX-07-06", true)]
    [InlineData("2021-07-06", "XXXX-07-05", false)]
    [InlineData("2021-07-06", "2020-07-06", false)]
    [InlineData("2021-07-06", "2021-08", false)]
    [InlineData("2021-07-06", "202X", true)]
    [InlineData("2021-07-06", "199X", true)]
    [InlineData("2019-02-27/2019-02-28", "2019-02", true)]
    [InlineData("2019-02-27/2019-02-28", "2019-02-28", true)]
    [InlineData("2019-02-27/2019-02-28", "2019-03-01", false)]
    [InlineData("2019-02-27/2019-02-28", "XXXX-02-28", true)]
    [InlineData("2019-02-27/2019-02-28", "XXXX-03-28", false)]
    [InlineData("../2015", "2010", true)]
    [InlineData("2019-04/..", "2020-05-01", true)]
    [InlineData("2018/2019", "2019-05-05", true)]
    [InlineData("2018/2019", "2020", false)]
    [InlineData("[2018-05-05,2019-05-05]", "2018-05-05", true)]
    [InlineData("[2018-05-05,2019-05-05]", "2019-05-05", false)]
    public void Dates_that_may_be_the_same_are_compatible(string one, string other, bool compatible)
    {
        Assert.Equal(compatible, EdtfDate.Parse(one).IsCompatibleWith(EdtfDate.Parse(other)));
        Assert.Equal(compatible, EdtfDate.Parse(other).IsCompatibleWith(EdtfDate.Parse(one)));
    }

    [Fact]
    public void A_timeline_is_in_order()
    {
        string[] order = ["../2015", "2018-01-01", "2018", "2018-05-01", "2018-05", "2018-05-02", "2018-06/2018-07", "2018-06/..", "XXXX-01-05", "XXXX-02", "XXXX-12-31", ""];
        var dates = order.Select(text => text.Length == 0 ? default : EdtfDate.Parse(text));

        Assert.Equal(order, dates.Reverse().Order().Select(date => date.ToString()));
    }

    [Fact]
    public void Writing_and_reading_a_date_yields_it() =>
        Prop.ForAll(Dates, date => EdtfDate.Parse(date.ToString()) == date && EdtfDate.Parse(date.ToString()).GetHashCode() == date.GetHashCode()).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_is_total() => Prop.ForAll(Dates, Dates, Dates, (a, b, c) =>
    {
        var sound = Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && (a.CompareTo(b) == 0) == a.Equals(b);
        return sound && (a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Compatibility_goes_both_ways_and_a_simple_date_is_compatible_with_itself() =>
        Prop.ForAll(Dates, Dates, (a, b) => a.IsCompatibleWith(b) == b.IsCompatibleWith(a) && (a.Precision == EdtfPrecision.Interval || a.IsCompatibleWith(a)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_or_refused() =>
        Prop.ForAll<string>(text => !EdtfDate.TryParse(text, out var date) || date.ToString().Length > 0).QuickCheckThrowOnFailure();

    private static Gen<EdtfDate> AnyDate() =>
        from a in AnySimple()
        from b in AnySimple()
        from form in Gen.Choose(0, 5)
        select form switch
        {
            0 => EdtfDate.Interval(a, b),
            1 => EdtfDate.Interval(a, null),
            2 => EdtfDate.Interval(null, b),
            3 => EdtfDate.OneOf(a, b),
            _ => a,
        };

    private static Gen<EdtfDate> AnySimple() =>
        from year in Gen.Choose(0, 9999)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from shape in Gen.Choose(0, 7)
        from doubt in Gen.Choose(0, 3)
        select Doubtful(
            shape switch
            {
                0 => EdtfDate.Of(year),
                1 => EdtfDate.Of(year, month),
                2 => EdtfDate.Of(null, month, day),
                3 => EdtfDate.Of(null, month),
                4 => EdtfDate.Decade(year),
                5 => EdtfDate.Of(year, null, day),
                6 => EdtfDate.Of(year, 20 + ((month - 1) / 3) + 1),
                _ => EdtfDate.Of(year, month, day),
            },
            doubt);

    private static EdtfDate Doubtful(EdtfDate date, int doubt) => doubt switch
    {
        1 => date.WithUncertain(),
        2 => date.WithApproximate(),
        _ => date,
    };
}
