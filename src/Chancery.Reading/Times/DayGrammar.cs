using Chancery.Data;

namespace Chancery.Reading.Times;

/// <summary>
/// Days by words, with the date that may stand beside them: "hôm qua 22/6", "sáng nay", "thứ Hai tuần trước (18/5)", "tối 8/2",
/// "10h30 sáng nay". Each method reads from a token on and returns the token past what it read, 0 when it read nothing.
/// </summary>
internal static class DayGrammar
{
    /// <summary>The day whose first word stands at a token.</summary>
    public static int Day(in TimeScan scan, int at, ref TimePhrase phrase) => scan.Word(at)?.Role switch
    {
        TimeWordRole.DayMark => Marked(scan, at, ref phrase),
        TimeWordRole.DayShift => Shifted(scan, at, ref phrase),
        TimeWordRole.StoryDay => Story(scan, at, ref phrase),
        TimeWordRole.DayPart => Part(scan, at, ref phrase),
        TimeWordRole.Weekday => Weekday(scan, at, IsNamed(scan, at), ref phrase),
        TimeWordRole.LunarDayMark or TimeWordRole.LunarDay or TimeWordRole.LunarNewYear or TimeWordRole.LunarMonth => Lunar(scan, at, ref phrase),
        _ => 0,
    };

    /// <summary>An hour of the clock, alone or with its day: "10h30", "lúc 9 giờ sáng nay", "19h ngày 6/7".</summary>
    /// <param name="scan">The text.</param>
    /// <param name="at">The number.</param>
    /// <param name="marked">Whether "lúc" stands before it.</param>
    /// <param name="phrase">Takes the hour.</param>
    public static int Clock(in TimeScan scan, int at, bool marked, ref TimePhrase phrase)
    {
        var hour = scan.Number(at);
        if (hour is < 0 or > 24 || scan.Word(at + 1) is not { Role: TimeWordRole.HourMark, Value: 0 })
        {
            return 0;
        }
        if (scan.IsNumber(at - 1))
        {
            return 0;
        }
        var end = at + 2;
        var glued = scan.IsGlued(at + 1);
        phrase = new TimePhrase(TimeForm.Clock, "clock") { First = at, Hour = hour, Kind = TimeKind.Time };
        if (scan.Number(end) is >= 0 and <= 59 and var minute && (scan.IsGlued(end) || !glued))
        {
            phrase.Minute = minute;
            end++;
            if (glued && minute < 6 && scan.Text(end - 1).Length == 1 && scan.IsNumber(end) && scan.Text(end).Length == 1)
            {
                // A stray space: "10h3 0".
                phrase.Minute = (minute * 10) + scan.Number(end);
                end++;
            }
            end = scan.Skip(end, TimeWordRole.MinuteMark);
            // "1 giờ 40 phút" is a length unless something says that it is an hour of the day.
            marked |= glued;
        }
        else
        {
            marked |= glued && hour < 24;
        }
        var day = new TimePhrase(TimeForm.Calendar, "");
        var comma = scan.Mark(end) == ',' ? end + 1 : end;
        var dayEnd = WithDay(scan, comma, ref day);
        if (dayEnd > 0)
        {
            day.First = at;
            day.Hour = hour;
            day.Minute = phrase.Minute;
            day.Kind = TimeKind.Time;
            phrase = day;
            return dayEnd;
        }
        if (scan.Is(end, TimeWordRole.DayPart))
        {
            phrase.Part = scan.Word(end)!.Value;
            return end + scan.Word(end)!.Length;
        }
        return marked ? end : 0;
    }

    // The day after an hour: "sáng nay", "ngày 6/7", "hôm qua", "6/7".
    private static int WithDay(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        if (scan.IsNumber(at))
        {
            var end = CalendarGrammar.Date(scan, at, marked: false, ref phrase);
            return phrase.From.Month > 0 && phrase.From.Day > 0 ? TailGrammar.Tail(scan, end, ref phrase) : 0;
        }
        return scan.Word(at)?.Role is TimeWordRole.DayMark or TimeWordRole.DayShift or TimeWordRole.StoryDay or TimeWordRole.DayPart or TimeWordRole.Weekday
            ? Day(scan, at, ref phrase)
            : 0;
    }

    private static int Marked(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var mark = scan.Word(at)!;
        var next = at + mark.Length;
        if (scan.IsNumber(next))
        {
            return MarkedNumber(scan, next, ref phrase);
        }
        switch (scan.Word(next)?.Role)
        {
            case TimeWordRole.Weekday:
                return Weekday(scan, next, mark.Value == 1 || IsNamed(scan, next), ref phrase);
            case TimeWordRole.LunarDayMark or TimeWordRole.LunarDay:
                return Lunar(scan, next, ref phrase);
            case TimeWordRole.Earlier or TimeWordRole.Later when scan.Word(next)!.Value == 0:
                return StoryShift(scan, next, scan.Is(next, TimeWordRole.Later) ? 1 : -1, ref phrase);
            case TimeWordRole.That:
                return StoryShift(scan, next, 0, ref phrase);
            case TimeWordRole.Next when mark.Value == 0:
                return StoryShift(scan, next, 1, ref phrase);
            default:
                return 0;
        }
    }

    private static int MarkedNumber(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var end = CalendarGrammar.Date(scan, at, marked: true, ref phrase);
        if (end == 0)
        {
            return 0;
        }
        if (phrase.From is { Month: 0, Year: 0 } && (IsCount(scan, end) || scan.IsSlash(end) || scan.IsDash(end)))
        {
            return 0;
        }
        end = TailGrammar.Tail(scan, end, ref phrase);
        if (scan.Is(end, TimeWordRole.LunarCalendar))
        {
            phrase.Form = TimeForm.Lunar;
            phrase.Rule = "lunar";
            return end + scan.Word(end)!.Length;
        }
        return end;
    }

    // "ngày 8 tiếng", "ngày 3 lần" count something.
    private static bool IsCount(in TimeScan scan, int at) => scan.Word(at)?.Role is
        TimeWordRole.HourMark or TimeWordRole.MinuteMark or TimeWordRole.Measure or TimeWordRole.Ordinal or TimeWordRole.Counted
        or TimeWordRole.WeekMark or TimeWordRole.YearMark or TimeWordRole.DayMark;

    private static int StoryShift(in TimeScan scan, int at, int days, ref TimePhrase phrase)
    {
        phrase.Form = TimeForm.Story;
        phrase.Rule = "story-day";
        phrase.Unit = TimeUnit.Day;
        phrase.Amount = days;
        return at + scan.Word(at)!.Length;
    }

    private static int Story(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var end = StoryShift(scan, at, scan.Word(at)!.Value, ref phrase);
        // "hôm trước khi ..." and "hôm sau khi ..." name no day.
        return scan.Is(end, TimeWordRole.When) && phrase.Amount != 0 ? 0 : Beside(scan, end, ref phrase);
    }

    private static int Shifted(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var word = scan.Word(at)!;
        phrase.Form = TimeForm.Shift;
        phrase.Rule = "relative-day";
        phrase.Unit = TimeUnit.Day;
        phrase.Amount = word.Value;
        return Beside(scan, at + word.Length, ref phrase);
    }

    private static int Part(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var part = scan.Word(at)!;
        var next = scan.Skip(at + part.Length, TimeWordRole.Of);
        var end = PartDay(scan, next, part, nested: false, ref phrase);
        if (end > 0)
        {
            phrase.Part = part.Value;
            phrase.Kind = TimeKind.Time;
        }
        return end;
    }

    private static int PartDay(in TimeScan scan, int next, TimeWord part, bool nested, ref TimePhrase phrase)
    {
        if (scan.IsNumber(next))
        {
            var end = CalendarGrammar.Date(scan, next, marked: true, ref phrase);
            return end > 0 && phrase.From is { Month: > 0, Day: > 0 } ? TailGrammar.Tail(scan, end, ref phrase) : 0;
        }
        if (scan.Word(next) is not { } word)
        {
            return 0;
        }
        switch (word.Role)
        {
            case TimeWordRole.Present:
            case TimeWordRole.Through:
            case TimeWordRole.Tomorrow when !scan.IsCapitalised(next):
                phrase.Form = TimeForm.Shift;
                phrase.Rule = "relative-day";
                phrase.Unit = TimeUnit.Day;
                phrase.Amount = word.Role switch { TimeWordRole.Through => -1, TimeWordRole.Tomorrow => 1, _ => 0 };
                return Beside(scan, next + word.Length, ref phrase);
            case TimeWordRole.Weekday:
                return Weekday(scan, next, named: true, ref phrase);
            case TimeWordRole.DayPart when !nested && word.Value != part.Value:
                // "tối, đêm" say the same day: the first part stands.
                return PartDay(scan, next + word.Length, part, nested: true, ref phrase);
            case TimeWordRole.DayMark or TimeWordRole.DayShift or TimeWordRole.StoryDay or TimeWordRole.LunarDayMark:
                return Day(scan, next, ref phrase);
            default:
                return 0;
        }
    }

    // A capital in the name ("thứ Hai"), or a date or week beside it, tells the day from the ordinal number.
    private static bool IsNamed(in TimeScan scan, int at)
    {
        var word = scan.Word(at)!;
        if (scan.Follows(at, TimeWordRole.Ordinal))
        {
            return false;
        }
        var end = at + word.Length;
        if (word.Value == 7 || scan.IsCapitalised(end - 1))
        {
            return !scan.IsNumber(end - 1);
        }
        if (at > 0 && scan.Word(at - 1) is { Role: TimeWordRole.At, Value: 0, Length: 1 })
        {
            return true;
        }
        return scan.Is(end, TimeWordRole.WeekMark) || (scan.Mark(end) == ',' && IsDate(scan, end + 1)) || (scan.Mark(end) == '(' && IsDate(scan, end + 1)) || (scan.Word(end) is { Role: TimeWordRole.DayMark } mark && IsDate(scan, end + mark.Length));
    }

    private static bool IsDate(in TimeScan scan, int at) =>
        scan.Day(at) > 0 && (scan.IsSlash(at + 1) || scan.IsDash(at + 1)) && scan.Month(at + 2) > 0;

    private static int Weekday(in TimeScan scan, int at, bool named, ref TimePhrase phrase)
    {
        var word = scan.Word(at)!;
        if (!named)
        {
            return 0;
        }
        phrase.Form = TimeForm.Weekday;
        phrase.Rule = "weekday";
        phrase.Amount = word.Value;
        var end = at + word.Length;
        if (scan.Is(end, TimeWordRole.WeekMark) && PeriodGrammar.Shift(scan, end + scan.Word(end)!.Length) is { } weeks)
        {
            var adjective = end + scan.Word(end)!.Length;
            phrase.WeekShift = weeks;
            end = adjective + scan.Word(adjective)!.Length;
        }
        else if (scan.Word(end) is { } lean)
        {
            phrase.Lean = lean.Role switch
            {
                TimeWordRole.Past => TimeLean.Past,
                TimeWordRole.Before when scan.IsBreak(end + 1) => TimeLean.Past,
                TimeWordRole.Through when scan.IsBreak(end + 1) => TimeLean.Past,
                TimeWordRole.Next => TimeLean.Ahead,
                TimeWordRole.Toward when scan.IsBreak(end + 1) || scan.Is(end + 1, TimeWordRole.At) => TimeLean.Ahead,
                _ => TimeLean.None,
            };
            end = phrase.Lean != TimeLean.None || lean.Role == TimeWordRole.This ? end + lean.Length : end;
        }
        return Beside(scan, end, ref phrase);
    }

    /// <summary>The date that stands beside a day in words and says the same: "hôm qua (22/6)", "thứ Hai, ngày 22/6". It wins.</summary>
    private static int Beside(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var start = at;
        var bracket = scan.Mark(at) == '(';
        var comma = scan.Mark(at) == ',';
        if (bracket || comma)
        {
            start++;
        }
        var number = scan.Skip(start, TimeWordRole.DayMark);
        if ((comma && number == start && !IsDate(scan, number)) || scan.Day(number) < 0)
        {
            return at;
        }
        var date = new TimePhrase(TimeForm.Calendar, "");
        var end = CalendarGrammar.Date(scan, number, marked: false, ref date);
        if (end == 0 || date.From.Month == 0 || date.From.Day == 0 || date.IsRange)
        {
            return at;
        }
        // What the words say of past and future still helps to find the year.
        date.First = phrase.First;
        date.Lean = phrase.Lean;
        date.Weekday = phrase.Form == TimeForm.Weekday ? phrase.Amount : 0;
        date.Rule = "day-beside";
        phrase = date;
        end = TailGrammar.Tail(scan, end, ref phrase);
        return bracket && scan.Mark(end) == ')' ? end + 1 : end;
    }

    // "mùng 1 Tết", "mồng Ba tháng Giêng", "rằm tháng Bảy", "Tết Nguyên đán".
    private static int Lunar(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var word = scan.Word(at)!;
        var end = at + word.Length;
        if (word is { Role: TimeWordRole.LunarMonth, Value: 1 } && !scan.Is(end, TimeWordRole.LunarCalendar))
        {
            return 0;
        }
        var day = word.Role == TimeWordRole.LunarDay ? word.Value : 0;
        phrase.Form = TimeForm.Lunar;
        phrase.Rule = "lunar";
        if (word.Role == TimeWordRole.LunarDayMark)
        {
            end = NumberGrammar.Count(scan, end, out day);
            if (end == 0 || day is < 1 or > 10)
            {
                return 0;
            }
        }
        var month = 0;
        switch (scan.Word(end))
        {
            case { Role: TimeWordRole.LunarNewYear } tet when word.Role == TimeWordRole.LunarDayMark:
                (month, end) = (1, end + tet.Length);
                break;
            case { Role: TimeWordRole.LunarMonth } named:
                (month, end) = (named.Value, end + named.Length);
                break;
            case { Role: TimeWordRole.MonthMark } when word.Role != TimeWordRole.LunarNewYear:
                var next = new TimePhrase(TimeForm.Calendar, "");
                var monthEnd = PeriodGrammar.Period(scan, end, ref next);
                (month, end) = monthEnd > 0 && next.Form == TimeForm.Calendar && !next.IsRange ? (next.From.Month, monthEnd) : (0, end);
                break;
            default:
                break;
        }
        if (word.Role is TimeWordRole.LunarNewYear or TimeWordRole.LunarMonth)
        {
            month = word.Role == TimeWordRole.LunarMonth ? word.Value : 1;
        }
        end = scan.Skip(end, TimeWordRole.LunarCalendar);
        phrase.From = new PartialDate(0, month, day);
        return month > 0 || word.Role == TimeWordRole.LunarDay ? end : 0;
    }
}
