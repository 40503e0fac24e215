using System.Globalization;
using System.Text.RegularExpressions;

namespace Chancery.Intake.Html;

/// <summary>
/// Reads dates: ISO 8601 and RFC 1123 as machines write them, and as papers print them: "Thứ sáu, 20/12/2019, 14:05 (GMT+7)",
/// "20/12/2019 | 14:05", "14:05 ngày 20 tháng 12 năm 2019", "December 20, 2019".
/// </summary>
internal static partial class StampReader
{
    private const int Longest = 160;
    private const int FirstYear = 1990;

    /// <summary>The date that a machine-readable value states.</summary>
    /// <param name="value">The value.</param>
    /// <param name="dayFirst">True where the page's language writes the day before the month.</param>
    public static Stamp? Read(string? value, bool dayFirst = true)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length > Longest)
        {
            return null;
        }
        value = value.Trim();
        var found = Iso().Match(value);
        if (found.Success)
        {
            return Made(found, Number(found, "year"), Number(found, "month"), Number(found, "day"));
        }
        return Rfc1123().IsMatch(value) && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? new Stamp(DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime), moment.Offset)
            : Printed(value, dayFirst);
    }

    /// <summary>The date that a printed line states.</summary>
    /// <param name="line">The line.</param>
    /// <param name="dayFirst">True where the page's language writes the day before the month.</param>
    public static Stamp? Printed(string line, bool dayFirst = true)
    {
        if (line.Length > Longest)
        {
            return null;
        }
        var found = Numbers().Match(line);
        if (found.Success)
        {
            var (first, second) = (Number(found, "first"), Number(found, "second"));
            var (day, month) = second > 12 || !dayFirst && first <= 12 ? (second, first) : (first, second);
            return Made(Clock().Match(line.Remove(found.Index, found.Length)), Number(found, "year"), month, day);
        }
        return English(line);
    }

    private static Stamp? English(string line)
    {
        var found = MonthName().Match(line);
        return found.Success && DateTime.TryParseExact($"{found.Groups["day"].Value} {found.Groups["month"].Value[..3]} {found.Groups["year"].Value}", "d MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Made(Clock().Match(line.Remove(found.Index, found.Length)), day.Year, day.Month, day.Day)
            : null;
    }

    private static Stamp? Made(Match clock, int year, int month, int day)
    {
        if (year < FirstYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }
        var date = new DateOnly(year, month, day);
        return clock.Success && clock.Groups["hour"].Success && TimeOf(clock) is { } time ? new Stamp(date, time, ZoneOf(clock)) : new Stamp(date, null, null);
    }

    private static TimeOnly? TimeOf(Match clock)
    {
        var (hour, minute) = (Number(clock, "hour"), Number(clock, "minute"));
        if (clock.Groups["half"].Success && hour <= 12)
        {
            hour = hour % 12 + (clock.Groups["half"].Value[0] is 'p' or 'P' ? 12 : 0);
        }
        var second = clock.Groups["second"].Success ? Number(clock, "second") : 0;
        return hour < 24 && minute < 60 && second < 60 ? new TimeOnly(hour, minute, second) : null;
    }

    private static TimeSpan? ZoneOf(Match clock)
    {
        var zone = clock.Groups["zone"];
        if (!zone.Success)
        {
            return null;
        }
        if (!clock.Groups["zonehour"].Success)
        {
            return TimeSpan.Zero;
        }
        var minutes = Number(clock, "zonehour") * 60 + (clock.Groups["zoneminute"].Success ? Number(clock, "zoneminute") : 0);
        return minutes > 14 * 60 ? null : TimeSpan.FromMinutes(clock.Groups["sign"].Value == "-" ? -minutes : minutes);
    }

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private const string ZonePattern = @"\s*\(?(?<zone>Z|(?:GMT|UTC)?\s?(?<sign>[+-])(?<zonehour>\d{1,2}):?(?<zoneminute>\d\d)?|GMT|UTC)?";

    [GeneratedRegex(@"^(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?:[T ]+(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?" + ZonePattern + ")?", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^[A-Za-z]{3}, \d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc1123();

    // Marks between the numbers, or words as in "20 tháng 12 năm 2019".
    [GeneratedRegex(@"(?<![\d/.-])(?<first>\d{1,2})(?:\s?[/.-]\s?(?<second>\d{1,2})\s?[/.-]\s?|\s\p{Ll}+\s(?<second>\d{1,2})(?:,|\s\p{Ll}+)?\s)(?<year>(?:19|20)\d\d)(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\b(?:(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s|(?<day>\d{1,2})(?:st|nd|rd|th)?\s(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s)(?<year>(?:19|20)\d\d)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthName();

    [GeneratedRegex(@"(?<!\d)(?<hour>\d{1,2})\s?[:h]\s?(?<minute>\d\d)(?::(?<second>\d\d))?(?:\s?(?<half>[ap])\.?m\b\.?)?" + ZonePattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
