namespace Chancery.Scoring.Tests;

public class DateRangeTests
{
    [Theory]
    [InlineData("2021-07-06", "2021-07-06", true)]
    [InlineData("2021-07-06", "2021-07-07", false)]
    [InlineData("2021-07-06", "2021-07", true)]
    [InlineData("2021-07-06", "2021?", true)]
    [InlineData("2021-07-06", "2020", false)]
    [InlineData("XXXX-07-06", "2019-07-06", true)]
    [InlineData("XXXX-07-06", "2019-07-08", false)]
    [InlineData(null, "2019", true)]
    [InlineData("", "2019", true)]
    [InlineData("?", "2019", true)]
    [InlineData("2019-02-27/2019-02-28", "2019-02-28", true)]
    [InlineData("2019-02-27/2019-02-28", "2019-03-01", false)]
    [InlineData("2019-02-27/2019-02-28", "2019-02", true)]
    [InlineData("2019-02-27..2019-02-28", "2019-02-27", true)]
    [InlineData("XXXX-02-27/XXXX-02-28", "2019-02-28", true)]
    [InlineData("XXXX-02-27/XXXX-02-28", "2019-03-28", false)]
    [InlineData("2019/..", "2024", true)]
    [InlineData("[2019-05-01,2019-06-01]", "2019-06-01", false)]
    [InlineData("2019-05-01T10:00", "2019-05-01", true)]
    [InlineData("2019/", "1800", true)]
    public void Compatible(string? one, string? other, bool compatible)
    {
        Assert.Equal(compatible, DateRange.Compatible(one, other));
        Assert.Equal(compatible, DateRange.Compatible(other, one));
    }

    [Theory]
    [InlineData("2021-07-06", "2021-07", true)]
    [InlineData("2021-07", "2021-07-06", false)]
    [InlineData(null, "2021", false)]
    [InlineData(null, null, true)]
    [InlineData("2021", null, true)]
    [InlineData("XXXX-07-06", "2021-07", true)]
    [InlineData("2019-02/2019-03", "2019-02-27", false)]
    public void As_fine(string? predicted, string? gold, bool fine) => Assert.Equal(fine, DateRange.AsFine(predicted, gold));
}
