using Chancery.Model;

namespace Chancery.Pictures.Layout;

/// <summary>Days from left to right.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Left">Where the first day begins, in pixels.</param>
/// <param name="Right">Where the last day ends.</param>
internal sealed record TimeAxis(DateOnly From, DateOnly To, double Left, double Right)
{
    // In days, in months and in years, from fine to coarse.
    private static readonly int[] Days = [1, 2, 7, 14];
    private static readonly int[] Months = [1, 2, 3, 6];
    private static readonly int[] Years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
    private const int DaysOfMonth = 30;
    private const int MonthsOfYear = 12;
    private const int LastYear = 9999;

    private double PerDay => (Right - Left) / (To.DayNumber - From.DayNumber + 1);

    /// <summary>Where a day begins.</summary>
    public double At(DateOnly day) => Left + (PerDay * (day.DayNumber - From.DayNumber));

    /// <summary>The middle of a day.</summary>
    public double Middle(DateOnly day) => At(day) + (PerDay / 2);

    /// <summary>Where the days from one to another lie on the axis; null where none of them does. No first or last day means without end.</summary>
    public (double Left, double Right)? Span(DateOnly? first, DateOnly? last)
    {
        var begin = first is { } f && f > From ? f : From;
        var end = last is { } l && l < To ? l : To;
        return begin <= end ? (At(begin), At(end) + PerDay) : null;
    }

    /// <summary>The days at which lines stand, with the dates that name them: as many as have the room.</summary>
    /// <param name="room">How far apart two have to be, by how fine their dates are.</param>
    public IReadOnlyList<(DateOnly Day, EdtfDate Name)> Ticks(Func<EdtfPrecision, double> room)
    {
        ArgumentNullException.ThrowIfNull(room);
        if (Array.Find(Days, d => d * PerDay >= room(EdtfPrecision.Day)) is > 0 and var days)
        {
            return [.. Enumerable.Range(0, ((To.DayNumber - From.DayNumber) / days) + 1).Select(i => From.AddDays(i * days)).Select(d => (d, EdtfDate.Of(d)))];
        }
        if (Array.Find(Months, m => m * DaysOfMonth * PerDay >= room(EdtfPrecision.Month)) is > 0 and var months)
        {
            return [.. MonthStarts(months).Select(d => (d, EdtfDate.Of(d.Year, d.Month)))];
        }
        var years = Array.Find(Years, y => y * DaysOfMonth * MonthsOfYear * PerDay >= room(EdtfPrecision.Year));
        return [.. YearStarts(Math.Max(1, years)).Select(d => (d, EdtfDate.Of(d.Year)))];
    }

    private IEnumerable<DateOnly> MonthStarts(int step)
    {
        var first = (From.Year * MonthsOfYear) + From.Month - 1 + (From.Day > 1 ? 1 : 0);
        var last = (To.Year * MonthsOfYear) + To.Month - 1;
        for (var month = (first + step - 1) / step * step; month <= last; month += step)
        {
            yield return new DateOnly(month / MonthsOfYear, (month % MonthsOfYear) + 1, 1);
        }
    }

    private IEnumerable<DateOnly> YearStarts(int step)
    {
        var first = From.DayOfYear > 1 ? From.Year + 1 : From.Year;
        for (var year = (first + step - 1) / step * step; year <= To.Year && year is > 0 and <= LastYear; year += step)
        {
            yield return new DateOnly(year, 1, 1);
        }
    }
}
