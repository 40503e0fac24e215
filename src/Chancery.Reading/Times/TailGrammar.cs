using Chancery.Data;

namespace Chancery.Reading.Times;

/// <summary>What may follow a date and place it: "năm 2018", "năm ngoái", "tháng này", "vừa qua", "tới".</summary>
internal static class TailGrammar
{
    /// <summary>What may follow a date and place it: its year, or "vừa qua", "tới", "này".</summary>
    public static int Tail(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        if (at == 0)
        {
            return 0;
        }
        ref var last = ref phrase.To.IsEmpty ? ref phrase.From : ref phrase.To;
        if (last.Month == 0 && last.Day > 0)
        {
            at = MonthOfDay(scan, at, ref phrase);
        }
        if (last.Year == 0)
        {
            at = YearOf(scan, at, ref phrase, ref last);
        }
        if (last.Year == 0 && scan.Is(at, TimeWordRole.Every) && scan.Word(at + 1) is { Role: TimeWordRole.YearMark, Length: 1 })
        {
            phrase.Kind = TimeKind.Set;
            return at + 2;
        }
        return last.Year == 0 && phrase.YearShift is null && phrase.MonthShift is null ? Lean(scan, at, ref phrase) : at;
    }

    private static int YearOf(in TimeScan scan, int at, ref TimePhrase phrase, ref PartialDate last)
    {
        var stated = CalendarGrammar.YearTail(scan, at, ref last);
        if (stated > at)
        {
            return stated;
        }
        var mark = scan.Skip(at, TimeWordRole.Of);
        if (scan.Word(mark) is not { } word)
        {
            return at;
        }
        switch (word.Role)
        {
            case TimeWordRole.YearShift:
                phrase.YearShift = word.Value;
                return mark + word.Length;
            case TimeWordRole.StoryYear:
                phrase.IsStoryYear = true;
                return mark + word.Length;
            case TimeWordRole.YearMark when word is { Value: 0, Length: 1 }:
                var shift = new TimePhrase(TimeForm.Calendar, "");
                var end = PeriodGrammar.Period(scan, mark, ref shift);
                if (end == 0 || shift.Form is not (TimeForm.Shift or TimeForm.Story))
                {
                    return at;
                }
                phrase.YearShift = shift.Form == TimeForm.Shift ? shift.Amount : null;
                phrase.IsStoryYear = shift.Form == TimeForm.Story;
                return end;
            default:
                return at;
        }
    }

    // "ngày 15 tháng này", "ngày 12-13 của tháng này", "ngày 15 cùng tháng".
    private static int MonthOfDay(in TimeScan scan, int start, ref TimePhrase phrase)
    {
        var at = scan.Skip(start, TimeWordRole.Of);
        if (scan.Is(at, TimeWordRole.StoryMonth))
        {
            phrase.IsStoryMonth = true;
            return scan.Skip(at, TimeWordRole.StoryMonth);
        }
        if (scan.Is(at, TimeWordRole.MonthMark) && PeriodGrammar.Shift(scan, at + 1) is { } shift)
        {
            phrase.MonthShift = shift;
            return at + 1 + scan.Word(at + 1)!.Length;
        }
        return start;
    }

    private static int Lean(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        if (scan.Word(at) is not { } word)
        {
            return at;
        }
        var end = at + word.Length;
        var closed = scan.IsBreak(end) || scan.Word(end)?.Role is TimeWordRole.At or TimeWordRole.FutureCue or TimeWordRole.During;
        phrase.Lean = word.Role switch
        {
            TimeWordRole.Past when word.Value == 0 => TimeLean.Past,
            TimeWordRole.Next => TimeLean.Ahead,
            TimeWordRole.Toward when closed => TimeLean.MaybeAhead,
            TimeWordRole.Through when closed => TimeLean.Past,
            _ => TimeLean.None,
        };
        return phrase.Lean != TimeLean.None || word.Role == TimeWordRole.This ? end : at;
    }
}
