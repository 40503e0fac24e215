using System.Globalization;
using System.Text.RegularExpressions;
using Chancery.Intake.Dates;
using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>
/// Reads dates: ISO 8601 and RFC 1123 as machines write them, and as papers print them: "Thứ sáu, 20/12/2019, 14:05 (GMT+7)",
/// "20/12/2019 | 14:05", "14:05 ngày 20 tháng 12 năm 2019", "December 20, 2019".
/// </summary>
/// <param name="words">The words of printed dates.</param>
/// <param name="dayFirst">True where the page's language writes the day before the month.</param>
internal sealed partial class StampReader(PrintedDateWords words, bool dayFirst)
{
    private const int Longest = 160;
    private const int FirstYear = 1990;

    /// <summary>The date that a machine-readable value states.</summary>
    /// <param name="value">The value.</param>
    public Stamp? Read(string? value)
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
            : Take(value).Stamp;
    }

    /// <summary>The date that a printed line states, and what else the line says.</summary>
    public (Stamp? Stamp, string Beside) Take(string line)
    {
        if (line.Length > Longest)
        {
            return (null, line);
        }
        line = words.Plain(line);
        foreach (var form in (ReadOnlySpan<Regex>)[YearFirst(), Numbers(), MonthName()])
        {
            if (form.Match(line) is { Success: true } found)
            {
                return Taken(line, found);
            }
        }
        return (null, line);
    }

    private (Stamp? Stamp, string Beside) Taken(string line, Match found)
    {
        var rest = string.Concat(line.AsSpan(0, found.Index), " ", line.AsSpan(found.Index + found.Length));
        var clock = Clock().Match(rest);
        var (day, month) = DayAndMonth(found);
        var stamp = Made(clock, Year(found), month, day);
        return (stamp, clock.Success && stamp?.Time is not null ? rest.Remove(clock.Index, clock.Length) : rest);
    }

    private (int Day, int Month) DayAndMonth(Match found)
    {
        if (found.Groups["name"].Success)
        {
            return (Number(found, "first"), DateParts.Month(found.Groups["name"].ValueSpan) ?? 0);
        }
        var (first, second) = (Number(found, "first"), Number(found, "second"));
        var isMonthFirst = found.Groups["iso"].Success || second > 12 || !dayFirst && first <= 12;
        return isMonthFirst ? (second, first) : (first, second);
    }

    private static int Year(Match found) => DateParts.Year(Number(found, "year"), found.Groups["year"].Length);

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
            hour = DateParts.HourOfHalf(hour, clock.Groups["half"].Value[0] is 'p' or 'P');
        }
        var second = clock.Groups["second"].Success ? Number(clock, "second") : 0;
        return hour < 24 && minute < 60 && second < 60 ? new TimeOnly(hour, minute, second) : null;
    }

    private static TimeSpan? ZoneOf(Match clock) => clock.Groups["zone"] is { Success: true } zone ? ZoneParser.Parse(zone.Value) : null;

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private const string ZonePattern = @"(?:[\s(|,–-]*(?<zone>Z|(?:GMT|UTC)?\s?[+-]\d{1,2}:?(?:\d\d)?|GMT|UTC)\b)?";

    [GeneratedRegex(@"^(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?:[T ]+(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?" + ZonePattern + ")?", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^[A-Za-z]{3}, \d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc1123();

    [GeneratedRegex(@"(?<![\d/.-])(?<iso>(?<year>(?:19|20)\d\d))[/.-](?<first>\d{1,2})[/.-](?<second>\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    // A year of two digits stands behind the same mark as the month.
    [GeneratedRegex(@"(?<![\d/.-])(?<first>\d{1,2})\s*(?<mark>[/.-])\s*(?<second>\d{1,2})(?:(?:\s*[/.,-]\s*|\s+)(?<year>(?:19|20)\d\d)(?!\d)|\k<mark>(?<year>\d\d)(?![\d/.:-]))", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\b(?:(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s(?<first>\d{1,2})(?:st|nd|rd|th)?,?\s|(?<first>\d{1,2})(?:st|nd|rd|th)?\s+(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s)(?<year>(?:19|20)\d\d)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthName();

    [GeneratedRegex(@"(?<!\d)(?<hour>\d{1,2})\s?[:h]\s?(?<minute>\d\d)(?::(?<second>\d\d))?(?:\s?(?<half>[ap])\.?m\b\.?)?" + ZonePattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
