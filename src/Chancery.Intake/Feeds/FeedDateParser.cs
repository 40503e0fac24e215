using System.Globalization;
using System.Text.RegularExpressions;
using Chancery.Intake.Dates;

namespace Chancery.Intake.Feeds;

/// <summary>
/// Reads the dates of feeds: RFC 822 and its successors, RFC 3339, and what sites write instead ("20/12/2019 14:05:00 GMT+7", "12/20/2019 2:05:00 PM",
/// "14:05 20/12/2019"). A day of the week before them is passed over, since it adds nothing and is wrong at times. Whatever is wrong gives null.
/// </summary>
internal static partial class FeedDateParser
{
    private const int Longest = 80;

    // Two letters are the designators of noon in English and in Vietnamese as programs of these cultures write them.
    private const string Time = @"(?<h>[0-9]{1,2})[:h](?<n>[0-9]{2})(?::(?<s>[0-9]{2})(?:[.,][0-9]{1,9})?)?(?:\s*(?<half>AM|PM|SA|CH)\b)?";
    private const string Weekday = @"^(?:\p{L}[\p{L}. ]*[0-9]?(?:,\s*|\s+)){0,2}";
    private const string Rest = @"\s*(?<zone>.*)$";
    private const string Then = @"(?:[ ,|T-]+" + Time + ")?" + Rest;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>The date; null when it is none.</summary>
    /// <param name="text">The date as it is written.</param>
    /// <param name="order">The order of a date of numbers with the year last, where it is known for all dates: one that does not fit it is none.</param>
    public static FeedDate? Parse(string? text, DateOrder? order = null)
    {
        text = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length is 0 or > Longest)
        {
            return null;
        }
        foreach (var form in (ReadOnlySpan<Regex>)[YearFirst(), DayAndName(), NameAndDay(), Numbers(), TimeAndNumbers()])
        {
            if (form.Match(text) is { Success: true } match)
            {
                return Made(match, order);
            }
        }
        return null;
    }

    private static FeedDate? Made(Match match, DateOrder? order)
    {
        if (Month(match) is not { } month || Day(match) is not { } day || Hour(match) is not { } hour)
        {
            return null;
        }
        if (match.Groups["name"].Length == 0 && !match.Groups["year"].Success && !PutInOrder(match, order, ref day, ref month))
        {
            return null;
        }
        var year = Year(match);
        if (year is < 1970 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }
        var (minute, second) = (Number(match, "n") ?? 0, Math.Min(Number(match, "s") ?? 0, 59));
        return minute > 59 ? null : new FeedDate(new DateTime(year, month, day, hour, minute, second), ZoneParser.Parse(match.Groups["zone"].Value), match.Groups["h"].Success);
    }

    // "20/12" and "12/20" can be told; of "5/6" Vietnamese papers mean the fifth of June, but with AM or PM it may be an American's sixth of May.
    private static bool PutInOrder(Match match, DateOrder? order, ref int day, ref int month)
    {
        if (order == DateOrder.MonthFirst || order is null && month > 12)
        {
            (day, month) = (month, day);
            return true;
        }
        return order is not null || day > 12 || day == month || match.Groups["half"].ValueSpan is not [_, 'M' or 'm'];
    }

    private static int? Month(Match match) => match.Groups["name"].Success ? DateParts.Month(match.Groups["name"].ValueSpan) : Number(match, "m");

    private static int? Day(Match match) => Number(match, "d");

    private static int Year(Match match) => DateParts.Year(Number(match, "y")!.Value, match.Groups["y"].Length);

    private static int? Hour(Match match)
    {
        var hour = Number(match, "h") ?? 0;
        var half = match.Groups["half"].ValueSpan;
        if (half.IsEmpty)
        {
            return hour > 23 ? null : hour;
        }
        var isLater = half[0] is 'P' or 'p' or 'C' or 'c';
        return hour is >= 1 and <= 12 ? DateParts.HourOfHalf(hour, isLater) : hour is > 12 and < 24 && isLater ? hour : null;
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } digits ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<year>(?<y>[0-9]{4}))[-/.](?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})" + Then, Options)]
    private static partial Regex YearFirst();

    [GeneratedRegex(Weekday + @"(?<d>[0-9]{1,2})[ -](?<name>[A-Z]{3,9})\.?,?[ -](?<y>[0-9]{4}|[0-9]{2})" + Then, Options)]
    private static partial Regex DayAndName();

    [GeneratedRegex(Weekday + @"(?<name>[A-Z]{3,9})\.? (?<d>[0-9]{1,2}),? (?<y>[0-9]{4})" + Then, Options)]
    private static partial Regex NameAndDay();

    [GeneratedRegex(Weekday + @"(?<d>[0-9]{1,2})[-/.](?<m>[0-9]{1,2})[-/.](?<y>[0-9]{4})" + Then, Options)]
    private static partial Regex Numbers();

    [GeneratedRegex(Weekday + Time + @"[ ,|-]+(?:\p{L}+ )?(?<d>[0-9]{1,2})[-/.](?<m>[0-9]{1,2})[-/.](?<y>[0-9]{4})" + Rest, Options)]
    private static partial Regex TimeAndNumbers();
}
