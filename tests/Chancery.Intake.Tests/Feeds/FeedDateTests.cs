using System.Globalization;
using Chancery.Intake.Dates;
using Chancery.Intake.Feeds;

namespace Chancery.Intake.Tests.Feeds;

public class FeedDateTests
{
    [Theory]
    [InlineData("Fri, 20 Dec 2019 14:05:00 +0700", "2019-12-20T14:05:00+07:00")]
    [InlineData("Fri, 20 Dec 2019 14:05 +0700", "2019-12-20T14:05:00+07:00")]
    [InlineData("20 Dec 2019 14:05:00 GMT", "2019-12-20T14:05:00+00:00")]
    [InlineData("Mon, 20 Dec 2019 14:05:00 GMT", "2019-12-20T14:05:00+00:00")]
    [InlineData("Fri, 20 Dec 19 14:05:00 UT", "2019-12-20T14:05:00+00:00")]
    [InlineData("Fri, 20 Dec 99 14:05:00 Z", "1999-12-20T14:05:00+00:00")]
    [InlineData("Fri, 20 December 2019 14:05:00 EST", "2019-12-20T14:05:00-05:00")]
    [InlineData("Fri,20 Dec 2019 14:05:00 PDT", "2019-12-20T14:05:00-07:00")]
    [InlineData("Fri, 20-Dec-2019 14:05:00 GMT", "2019-12-20T14:05:00+00:00")]
    [InlineData("Fri, 20 Dec 2019 14:05:00 GMT+7", "2019-12-20T14:05:00+07:00")]
    [InlineData("Fri, 20 Dec 2019 14:05:00 UTC+07:00", "2019-12-20T14:05:00+07:00")]
    [InlineData("Fri, 20 Dec 2019 14:05:00 +07", "2019-12-20T14:05:00+07:00")]
    [InlineData("Fri, 20 Dec 2019 14:05:00 +700", "2019-12-20T14:05:00+07:00")]
    [InlineData("Fri, 20 Dec 2019 14:05:00 ICT", "2019-12-20T14:05:00+07:00")]
    [InlineData("Fri, 20 Dec 2019 14:05:00 -0000", "2019-12-20T14:05:00+00:00")]
    [InlineData("Fri, 20 Dec 2019 14:05:00 +0545", "2019-12-20T14:05:00+05:45")]
    [InlineData("Fri Dec 20 2019 14:05:00 GMT+0700 (Indochina Time)", "2019-12-20T14:05:00+07:00")]
    [InlineData("Dec 20, 2019 2:05 PM +0700", "2019-12-20T14:05:00+07:00")]
    [InlineData("2019-12-20T14:05:00+07:00", "2019-12-20T14:05:00+07:00")]
    [InlineData("2019-12-20T14:05:00.1234567+0700", "2019-12-20T14:05:00+07:00")]
    [InlineData("2019-12-20T14:05:00Z", "2019-12-20T14:05:00+00:00")]
    [InlineData("2019-12-20t14:05z", "2019-12-20T14:05:00+00:00")]
    [InlineData("2019-12-20 14:05:00 +07:00", "2019-12-20T14:05:00+07:00")]
    [InlineData("2019-12-20T23:59:60Z", "2019-12-20T23:59:59+00:00")]
    [InlineData("20/12/2019 14:05:00 GMT+7", "2019-12-20T14:05:00+07:00")]
    [InlineData("20/12/2019 14:05 (GMT+7)", "2019-12-20T14:05:00")]
    [InlineData("20/12/2019 14:05:00", "2019-12-20T14:05:00")]
    [InlineData("20/12/2019, 14:05", "2019-12-20T14:05:00")]
    [InlineData("20/12/2019 | 14h05", "2019-12-20T14:05:00")]
    [InlineData("20/12/2019 - 14:05", "2019-12-20T14:05:00")]
    [InlineData("6/7/2021 9:05", "2021-07-06T09:05:00")]
    [InlineData("14:05 20/12/2019", "2019-12-20T14:05:00")]
    [InlineData("14:05, ngày 20/12/2019", "2019-12-20T14:05:00")]
    [InlineData("Thứ Sáu, 20/12/2019 14:05", "2019-12-20T14:05:00")]
    [InlineData("Thứ 6, ngày 20/12/2019 14:05", "2019-12-20T14:05:00")]
    [InlineData("Chủ nhật, 22/12/2019, 14:05 GMT+7", "2019-12-22T14:05:00+07:00")]
    [InlineData("20/12/2019 2:05:00 CH", "2019-12-20T14:05:00")]
    [InlineData("20/12/2019 2:05:00 SA", "2019-12-20T02:05:00")]
    [InlineData("12/20/2019 2:05:00 PM", "2019-12-20T14:05:00")]
    [InlineData("12/20/2019 12:05:00 AM", "2019-12-20T00:05:00")]
    [InlineData("6/6/2021 12:05:00 PM", "2021-06-06T12:05:00")]
    [InlineData("20.12.2019 14:05", "2019-12-20T14:05:00")]
    [InlineData("2019/12/20 14:05:00", "2019-12-20T14:05:00")]
    [InlineData("Fri, 20 Dec 2019 14:05:00", "2019-12-20T14:05:00")]
    [InlineData("Fri, 20 Dec 2019 14:05:00 XYZ", "2019-12-20T14:05:00")]
    [InlineData("Fri, 20 Dec 2019 14:05:00 +2500", "2019-12-20T14:05:00")]
    [InlineData("Fri, 20 Dec 2019 14:05:00 +0799", "2019-12-20T14:05:00")]
    [InlineData("2019-12-20", "2019-12-20")]
    [InlineData("20/12/2019", "2019-12-20")]
    [InlineData("  Fri,\n 20 Dec 2019  14:05:00 +0700 ", "2019-12-20T14:05:00+07:00")]
    public void A_date_is_read(string text, string expected) => Assert.Equal(expected, Written(FeedDateParser.Parse(text)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("Thu, 01 Jan 0001 00:00:00 GMT")]
    [InlineData("Fri, 32 Dec 2019 14:05:00 GMT")]
    [InlineData("30 Feb 2019 14:05:00 GMT")]
    [InlineData("Fri, 20 Foo 2019 14:05:00 GMT")]
    [InlineData("Fri, 20 Dec 2019 25:05:00 GMT")]
    [InlineData("Fri, 20 Dec 2019 14:65:00 GMT")]
    [InlineData("20/13/2019 14:05:00 x 13")]
    [InlineData("13/13/2019 14:05")]
    [InlineData("5/6/2021 2:05:00 PM")]
    [InlineData("20/12/2019 13:05 AM")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("2019")]
    [InlineData("1576825500")]
    [InlineData("99999999999999999999/99999999999/2019")]
    public void What_is_no_date_or_may_be_two_is_none(string? text) => Assert.Null(FeedDateParser.Parse(text));

    [Fact]
    public void The_papers_zone_is_that_of_a_date_without_one()
    {
        var date = FeedDateParser.Parse("20/12/2019 14:05:00")!.Value;
        Assert.Null(date.At(null));
        Assert.Equal(DateTimeOffset.Parse("2019-12-20T14:05:00+07:00", CultureInfo.InvariantCulture), date.At(ZoneParser.Paper("Asia/Ho_Chi_Minh")));
        Assert.Equal(TimeSpan.FromHours(9), date.At(ZoneParser.Paper("+09:00"))!.Value.Offset);
        Assert.Equal(TimeSpan.Zero, FeedDateParser.Parse("20/12/2019 14:05:00 GMT")!.Value.At(ZoneParser.Paper("+09:00"))!.Value.Offset);
        Assert.Null(ZoneParser.Paper("Hà Nội"));
    }

    private static string? Written(FeedDate? date) => date is not { } d ? null
        : d.Offset is { } offset ? new DateTimeOffset(d.Local, offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
        : d.Local.ToString(d.HasTime ? "yyyy-MM-dd'T'HH:mm:ss" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
