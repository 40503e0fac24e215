using Chancery.Data;

namespace Chancery.Reading.Times;

/// <summary>
/// Dates by their parts: "6/7", "27-28/2", "12 tháng 6 năm 2018", "18 đến 20/9". Each method reads from a token on and
/// returns the token past what it read, 0 when it read nothing.
/// </summary>
internal static class CalendarGrammar
{
    /// <summary>A list of days is read no longer than this, so that a long run of numbers costs no more than its length.</summary>
    private const int MaxDepth = 4;

    /// <summary>A date that begins with a number.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="at">The number.</param>
    /// <param name="marked">Whether a word before it says that it is a day ("ngày", "hôm", "sáng").</param>
    /// <param name="phrase">Takes the date.</param>
    /// <param name="depth">How many dates of a list or stretch stand before it.</param>
    public static int Date(in TimeScan scan, int at, bool marked, ref TimePhrase phrase, int depth = 0)
    {
        var day = scan.Day(at);
        if (day < 0)
        {
            var whole = WholeNumber(scan, at, marked, ref phrase);
            return whole > 0 ? Until(scan, whole, ref phrase, depth) : 0;
        }
        var next = at + 1;
        if (scan.IsSlash(next))
        {
            return Slash(scan, at, day, ref phrase, depth);
        }
        if (scan.IsDash(next) && Dash(scan, at, day, marked, ref phrase, depth) is > 0 and var dashed)
        {
            return dashed;
        }
        if (scan.Is(next, TimeWordRole.MonthMark) && MonthGrammar.MonthNumber(scan, next + 1, out var end) is > 0 and var month && PartialDate.HasDay(month, day))
        {
            phrase.Rule = "day-of-month";
            phrase.From = new PartialDate(0, month, day);
            return Until(scan, YearTail(scan, end, ref phrase.From), ref phrase, depth);
        }
        if (List(scan, next, day, ref phrase, depth) is > 0 and var listed)
        {
            return listed;
        }
        phrase.Rule = "bare-day";
        phrase.From = new PartialDate(0, 0, day);
        return marked ? next : 0;
    }

    /// <summary>The year after a day and month: "/2021", "-2021", " năm 2021".</summary>
    public static int YearTail(in TimeScan scan, int at, ref PartialDate date)
    {
        if ((scan.IsSlash(at) || scan.IsDash(at)) && Year(scan, at + 1) is > 0 and var year)
        {
            if (!PartialDate.HasDay(date.Month, Math.Max(date.Day, 1), year))
            {
                return at;
            }
            date = date with { Year = year };
            return at + 2;
        }
        var mark = scan.Mark(at) == ',' ? at + 1 : scan.Skip(at, TimeWordRole.Of);
        if (scan.Is(mark, TimeWordRole.YearMark) && scan.Year(mark + scan.Word(mark)!.Length) is > 0 and var named)
        {
            date = date with { Year = named };
            return mark + scan.Word(mark)!.Length + 1;
        }
        return at;
    }

    // Four digits, or two that are glued to the slash before: "6/7/21".
    private static int Year(in TimeScan scan, int at)
    {
        var year = scan.Year(at);
        if (year > 0 || !scan.IsGlued(at) || scan.Number(at) is not (>= 10 and <= 99 and var two) || scan.Text(at).Length != 2)
        {
            return year;
        }
        return scan.IsSlash(at + 1) || scan.IsDash(at + 1) ? -1 : two + (two <= 40 ? 2000 : 1900);
    }

    private static int Slash(in TimeScan scan, int at, int day, ref TimePhrase phrase, int depth)
    {
        if (day <= 12 && scan.Year(at + 2) is > 0 and var year)
        {
            phrase.Rule = "month-year";
            phrase.From = new PartialDate(year, day, 0);
            return at + 3;
        }
        var month = scan.Month(at + 2);
        if (!PartialDate.HasDay(month, day) || (scan.IsSlash(at + 3) && Year(scan, at + 4) < 0))
        {
            return 0;
        }
        phrase.Rule = "day-month";
        phrase.From = new PartialDate(0, month, day);
        var end = YearTail(scan, at + 3, ref phrase.From);
        if (scan.IsSlash(end) || !PartialDate.HasDay(month, day, phrase.From.Year))
        {
            return 0;
        }
        return Until(scan, end, ref phrase, depth);
    }

    private static int Dash(in TimeScan scan, int at, int day, bool marked, ref TimePhrase phrase, int depth)
    {
        var second = scan.Day(at + 2);
        if (second < 0)
        {
            if (day <= 12 && !marked && scan.IsGlued(at + 1) && scan.Year(at + 2) is > 0 and var monthYear)
            {
                phrase.Rule = "month-year";
                phrase.From = new PartialDate(monthYear, day, 0);
                return at + 3;
            }
            return 0;
        }
        if (scan.IsSlash(at + 3) || scan.Is(at + 3, TimeWordRole.MonthMark))
        {
            return DaysOfMonth(scan, day, second, at + 4, ref phrase);
        }
        if (scan.IsDash(at + 3) && scan.IsNumber(at + 4))
        {
            return ThreeNumbers(scan, at, day, second, ref phrase, depth);
        }
        if (PartialDate.HasDay(second, day))
        {
            phrase.Rule = "day-month";
            phrase.From = new PartialDate(0, second, day);
            return Until(scan, YearTail(scan, at + 3, ref phrase.From), ref phrase, depth);
        }
        if (!marked || second <= day)
        {
            return 0;
        }
        phrase.Rule = "bare-days";
        phrase.From = new PartialDate(0, 0, day);
        phrase.To = new PartialDate(0, 0, second);
        return at + 3;
    }

    // "6-7-2021" is a day, "27-28-2" are two.
    private static int ThreeNumbers(in TimeScan scan, int at, int day, int second, ref TimePhrase phrase, int depth)
    {
        var year = Year(scan, at + 4);
        if (year > 0 && PartialDate.HasDay(second, day, year))
        {
            phrase.Rule = "day-month";
            phrase.From = new PartialDate(year, second, day);
            return Until(scan, at + 5, ref phrase, depth);
        }
        return second > 12 ? DaysOfMonth(scan, day, second, at + 4, ref phrase) : 0;
    }

    private static int DaysOfMonth(in TimeScan scan, int first, int last, int at, ref TimePhrase phrase)
    {
        var month = scan.Month(at);
        if (!PartialDate.HasDay(month, last))
        {
            return 0;
        }
        var to = new PartialDate(0, month, last);
        var end = YearTail(scan, at + 1, ref to);
        return Join(first, to, ref phrase) ? end : 0;
    }

    // A day without month before a full date: "27-28/2", and over the turn of a month "30-2/5".
    private static bool Join(int first, PartialDate last, ref TimePhrase phrase)
    {
        var month = first < last.Day ? last.Month : last.Month == 1 ? 12 : last.Month - 1;
        var year = last.Year != 0 && month > last.Month ? last.Year - 1 : last.Year;
        if (!PartialDate.HasDay(month, first, year) || first == last.Day || (first > last.Day && first - last.Day < 15))
        {
            return false;
        }
        phrase.Rule = "days";
        phrase.From = new PartialDate(year, month, first);
        phrase.To = last;
        return true;
    }

    // "18 đến ngày 20/9", "8 và 9/2", "5, 6 và 7/6".
    private static int List(in TimeScan scan, int at, int day, ref TimePhrase phrase, int depth)
    {
        var until = scan.Is(at, TimeWordRole.Until) || scan.Is(at, TimeWordRole.Toward) || scan.IsDash(at);
        var and = scan.Is(at, TimeWordRole.And) || scan.Mark(at) == ',';
        if ((!until && !and) || depth == MaxDepth)
        {
            return 0;
        }
        var second = at + (scan.Word(at)?.Length ?? 1);
        second = scan.Skip(second, TimeWordRole.DayMark);
        if (scan.Day(second) < 0)
        {
            return 0;
        }
        var rest = new TimePhrase(TimeForm.Calendar, "");
        var end = Date(scan, second, marked: false, ref rest, depth + 1);
        if (end == 0 || rest.From.Day == 0 || rest.From.Month == 0)
        {
            return 0;
        }
        if (until && !rest.IsRange)
        {
            return Join(day, rest.From, ref phrase) ? end : 0;
        }
        if (and && rest.From.Day == day + 1)
        {
            return Join(day, rest.IsRange ? rest.To : rest.From, ref phrase) ? end : 0;
        }
        // Two days apart from each other: the first is a date of its own, the second is read next.
        if (and && day < rest.From.Day && PartialDate.HasDay(rest.From.Month, day))
        {
            phrase.Rule = "day-of-list";
            phrase.From = rest.From with { Day = day };
            return at;
        }
        return 0;
    }

    // "27/2-1/3", "27/2 đến ngày 1/3".
    private static int Until(in TimeScan scan, int at, ref TimePhrase phrase, int depth)
    {
        if (at == 0 || phrase.From.Day == 0 || depth == MaxDepth)
        {
            return at;
        }
        var dash = scan.IsDash(at);
        if (!dash && !scan.Is(at, TimeWordRole.Until) && !scan.Is(at, TimeWordRole.Toward))
        {
            return at;
        }
        var second = scan.Skip(dash ? at + 1 : at + scan.Word(at)!.Length, TimeWordRole.DayMark);
        var rest = new TimePhrase(TimeForm.Calendar, "");
        if (scan.Day(second) < 0)
        {
            return at;
        }
        var end = Date(scan, second, marked: false, ref rest, depth + 1);
        if (end == 0 || rest.IsRange || rest.From.Day == 0 || rest.From.Month == 0)
        {
            return at;
        }
        phrase.Rule = "days";
        phrase.To = rest.From;
        return end;
    }

    // "2021-07-06", and "6.7.2021" or, after "ngày", "6.7", which is one token.
    private static int WholeNumber(in TimeScan scan, int at, bool marked, ref TimePhrase phrase)
    {
        if (!scan.IsNumber(at))
        {
            return 0;
        }
        var date = default(PartialDate);
        var end = at + 1;
        if (scan.Year(at) is > 0 and var year)
        {
            if (!scan.IsDash(at + 1) || !scan.IsDash(at + 3) || scan.Text(at + 2).Length != 2)
            {
                return 0;
            }
            date = new PartialDate(year, scan.Month(at + 2), scan.Day(at + 4));
            end = at + 5;
        }
        else
        {
            date = Dotted(scan.Text(at));
        }
        if ((date.Year == 0 && !marked) || !PartialDate.HasDay(date.Month, date.Day, date.Year))
        {
            return 0;
        }
        phrase.Rule = "day-month";
        phrase.From = date;
        return end;
    }

    private static PartialDate Dotted(ReadOnlySpan<char> text)
    {
        Span<int> parts = [0, 0, 0];
        var part = 0;
        foreach (var c in text)
        {
            if (c == '.' && part < 2)
            {
                part++;
            }
            else if (char.IsAsciiDigit(c) && parts[part] < (part < 2 ? 10 : 1000))
            {
                parts[part] = (parts[part] * 10) + (c - '0');
            }
            else
            {
                return default;
            }
        }
        return part == 1 || (part == 2 && PartialDate.HasYear(parts[2])) ? new PartialDate(parts[2], parts[1], parts[0]) : default;
    }
}
