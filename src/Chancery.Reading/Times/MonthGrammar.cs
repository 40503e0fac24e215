using Chancery.Data;

namespace Chancery.Reading.Times;

/// <summary>
/// Months and months together: "tháng 6/2018", "tháng Năm vừa qua", "tháng 9 hoặc tháng 10". Each method reads from a token on and
/// returns the token past what it read, 0 when it read nothing.
/// </summary>
internal static class MonthGrammar
{
    // "tháng Giêng" is January to the foreign desk, save beside a lunar day or "âm lịch".
    public static int January(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var word = scan.Word(at)!;
        var end = at + word.Length;
        if (word.Value != 1 || scan.Is(end, TimeWordRole.LunarCalendar))
        {
            return 0;
        }
        phrase.Rule = "month";
        phrase.From = new PartialDate(0, 1, 0);
        return TailGrammar.Tail(scan, CalendarGrammar.YearTail(scan, end, ref phrase.From), ref phrase);
    }

    /// <summary>The month, or what "tháng này" and the like say, after "tháng" at a token.</summary>
    public static int Month(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var month = MonthNumber(scan, at + 1, out var end);
        if (month == 0)
        {
            return DottedMonth(scan, at + 1, ref phrase) is > 0 and var dotted ? dotted : PeriodGrammar.Relative(scan, at, TimeUnit.Month, ref phrase);
        }
        if (scan.Is(end, TimeWordRole.LunarCalendar))
        {
            return 0;
        }
        phrase.Rule = "month";
        phrase.From = new PartialDate(0, month, 0);
        end = CalendarGrammar.YearTail(scan, end, ref phrase.From);
        end = MonthRange(scan, end, ref phrase);
        return TailGrammar.Tail(scan, end, ref phrase);
    }

    /// <summary>A month in figures or words after "tháng"; 0 when there is none.</summary>
    public static int MonthNumber(in TimeScan scan, int at, out int end)
    {
        end = at + 1;
        if (scan.Month(at) is > 0 and var figure)
        {
            // "tháng 3,5" and "tháng 10.000" are one token and no month; "tháng 3%" is none either.
            return scan.Mark(at + 1) == '%' ? 0 : figure;
        }
        if (scan.Word(at) is not { } word)
        {
            return 0;
        }
        switch (word.Role)
        {
            case TimeWordRole.Number or TimeWordRole.Tail when word.Value is >= 1 and <= 9:
                return word.Value;
            case TimeWordRole.Ten:
                var unit = scan.Word(at + 1) is { Role: TimeWordRole.Number, Value: <= 2 } second ? second.Value : 0;
                end = at + (unit > 0 ? 2 : 1);
                return 10 + unit;
            case TimeWordRole.YearMark when word.Length == 1 && (scan.IsCapitalised(at) || IsFive(scan, at)):
                return 5;
            default:
                return 0;
        }
    }

    // "tháng năm" before a mark, a year or "vừa qua".
    private static bool IsFive(in TimeScan scan, int at) =>
        scan.IsBreak(at + 1) || scan.Word(at + 1)?.Role is TimeWordRole.Past or TimeWordRole.YearMark or TimeWordRole.YearShift;

    // "tháng 6.2018" is one number.
    private static int DottedMonth(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        if (!scan.IsNumber(at))
        {
            return 0;
        }
        var text = scan.Text(at);
        var dot = text.IndexOf('.');
        if (dot is not (1 or 2) || text.Length != dot + 5
            || !int.TryParse(text[..dot], System.Globalization.NumberStyles.None, null, out var month)
            || !int.TryParse(text[(dot + 1)..], System.Globalization.NumberStyles.None, null, out var year)
            || month is < 1 or > 12 || !PartialDate.HasYear(year))
        {
            return 0;
        }
        phrase.Rule = "month";
        phrase.From = new PartialDate(year, month, 0);
        return at + 1;
    }

    // "tháng 3-5/2019", "tháng 12/2018 đến tháng 2/2019", "tháng 9 hoặc tháng 10".
    private static int MonthRange(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var until = scan.IsDash(at) || scan.Is(at, TimeWordRole.Until) || scan.Is(at, TimeWordRole.Toward);
        if (!until && !scan.Is(at, TimeWordRole.And))
        {
            return at;
        }
        var choice = !until && scan.Word(at)!.Value == 1;
        var second = at + (scan.Word(at)?.Length ?? 1);
        var named = scan.Is(second, TimeWordRole.MonthMark);
        var month = MonthNumber(scan, named ? second + 1 : second, out var end);
        if (month == 0 || (!named && !scan.IsNumber(second)))
        {
            return at;
        }
        var last = new PartialDate(0, month, 0);
        end = CalendarGrammar.YearTail(scan, end, ref last);
        var closed = named || last.Year != 0 || scan.IsBreak(end) || scan.Word(end)?.Role is TimeWordRole.YearShift or TimeWordRole.Past or TimeWordRole.Toward;
        var next = (phrase.From.Month % 12) + 1;
        if (!closed || scan.IsSlash(end) || scan.IsDash(end) || month == phrase.From.Month || (!until && !choice && month != next))
        {
            return at;
        }
        phrase.To = last;
        phrase.IsChoice = choice;
        phrase.Rule = "months";
        return end;
    }
}
