using Chancery.Data;

namespace Chancery.Reading.Times;

/// <summary>
/// Months, quarters, seasons, years, decades and centuries: "tháng 6/2018", "cuối năm nay", "quý II", "thập niên 1990".
/// Each method reads from a token on and returns the token past what it read, 0 when it read nothing.
/// </summary>
internal static class PeriodGrammar
{
    /// <summary>The period whose first word stands at a token.</summary>
    public static int Period(in TimeScan scan, int at, ref TimePhrase phrase) => scan.Word(at)?.Role switch
    {
        TimeWordRole.MonthMark => MonthGrammar.Month(scan, at, ref phrase),
        TimeWordRole.YearMark => Year(scan, at, ref phrase),
        TimeWordRole.YearShift => ShiftedYear(scan, at, ref phrase),
        TimeWordRole.WeekMark => Week(scan, at, ref phrase),
        TimeWordRole.Weekend => Weekend(scan, at, ref phrase),
        TimeWordRole.QuarterMark => Quarter(scan, at, ref phrase),
        TimeWordRole.Season => Season(scan, at, ref phrase),
        TimeWordRole.Dekad => Dekad(scan, at, ref phrase),
        TimeWordRole.DecadeMark or TimeWordRole.YearsMark => Decade(scan, at, ref phrase),
        TimeWordRole.CenturyMark => Century(scan, at, ref phrase),
        TimeWordRole.LunarMonth => MonthGrammar.January(scan, at, ref phrase),
        TimeWordRole.Phase => Phase(scan, at, ref phrase),
        _ => 0,
    };

    /// <summary>The units that the adjective at a token counts from publication, null when it is none: "này" 0, "trước" -1, "tới" 1.</summary>
    public static int? Shift(in TimeScan scan, int at)
    {
        if (scan.Word(at) is not { } word)
        {
            return null;
        }
        return word.Role switch
        {
            TimeWordRole.This or TimeWordRole.Present => 0,
            TimeWordRole.Before or TimeWordRole.Past when !scan.Is(at + word.Length, TimeWordRole.When) => -1,
            TimeWordRole.Next or TimeWordRole.Toward or TimeWordRole.After when !scan.Is(at + word.Length, TimeWordRole.When) => 1,
            _ => null,
        };
    }

    private static int Year(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var mark = scan.Word(at)!;
        var end = Years(scan, at + mark.Length, ref phrase);
        if (end > 0)
        {
            return end;
        }
        return mark is { Value: 0, Length: 1 } ? Relative(scan, at, TimeUnit.Year, ref phrase) : 0;
    }

    /// <summary>A year in figures, or two: "2019", "2016-2020", "2016 và 2017".</summary>
    public static int Years(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var year = scan.Year(at);
        if (year < 0)
        {
            return 0;
        }
        phrase.Rule = "year";
        phrase.From = new PartialDate(year, 0, 0);
        var until = scan.IsDash(at + 1) || scan.Is(at + 1, TimeWordRole.Until) || scan.Is(at + 1, TimeWordRole.Toward);
        if (!until && !scan.Is(at + 1, TimeWordRole.And))
        {
            return at + 1;
        }
        var second = scan.Skip(at + 1 + (scan.Word(at + 1)?.Length ?? 1), TimeWordRole.YearMark);
        var last = scan.Year(second);
        if (last < 0 && scan.IsDash(at + 1) && scan.IsGlued(at + 2) && scan.Text(at + 2).Length == 2 && scan.Number(at + 2) > year % 100 && !scan.IsSlash(at + 3) && !scan.IsDash(at + 3))
        {
            last = (year / 100 * 100) + scan.Number(at + 2);
        }
        if (last <= year || (!until && last != year + 1 && scan.Word(at + 1)!.Value == 0) || (until && last > year + 200))
        {
            return at + 1;
        }
        phrase.Rule = "years";
        phrase.To = new PartialDate(last, 0, 0);
        phrase.IsChoice = !until && scan.Word(at + 1)!.Value == 1;
        return second + 1;
    }

    private static int ShiftedYear(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var word = scan.Word(at)!;
        phrase.Form = TimeForm.Shift;
        phrase.Rule = "relative-year";
        phrase.Unit = TimeUnit.Year;
        phrase.Amount = word.Value;
        return at + word.Length;
    }

    /// <summary>A unit and an adjective: "tháng này", "tuần trước", "năm tới", "tuần qua", "năm đó".</summary>
    public static int Relative(in TimeScan scan, int at, TimeUnit unit, ref TimePhrase phrase)
    {
        var adjective = at + scan.Word(at)!.Length;
        if (scan.Word(adjective) is not { } word)
        {
            return 0;
        }
        phrase.Unit = unit;
        phrase.Rule = "relative-period";
        if (word.Role is TimeWordRole.That or TimeWordRole.Earlier or TimeWordRole.Later)
        {
            phrase.Form = TimeForm.Story;
            phrase.Amount = word.Role switch { TimeWordRole.That => 0, TimeWordRole.Later => 1, _ => -1 };
            return adjective + word.Length;
        }
        if (word.Role == TimeWordRole.Through || (word.Role == TimeWordRole.Past && unit != TimeUnit.Year && word.Value == 0))
        {
            phrase.Form = TimeForm.SpanBack;
            phrase.Amount = 1;
            return adjective + word.Length;
        }
        if (Shift(scan, adjective) is not { } shift)
        {
            return 0;
        }
        phrase.Form = TimeForm.Shift;
        phrase.Amount = shift;
        return adjective + word.Length;
    }

    private static int Week(in TimeScan scan, int at, ref TimePhrase phrase) => Relative(scan, at, TimeUnit.Week, ref phrase);

    private static int Weekend(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var end = at + scan.Word(at)!.Length;
        var word = scan.Word(end);
        phrase.Form = TimeForm.Weekend;
        phrase.Rule = "weekend";
        phrase.Amount = word?.Role switch
        {
            TimeWordRole.Through or TimeWordRole.Past => TimePhrase.Vague,
            _ => Shift(scan, end) is { } shift ? (shift == -1 ? -2 : shift) : int.MinValue,
        };
        return phrase.Amount == int.MinValue ? 0 : end + word!.Length;
    }

    private static int Quarter(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var number = at + 1;
        var quarter = scan.Month(number);
        if (quarter < 0 && number < scan.Count)
        {
            quarter = NumberGrammar.Roman(scan.Text(number));
        }
        if (quarter is < 1 or > 4)
        {
            return Relative(scan, at, TimeUnit.Quarter, ref phrase);
        }
        phrase.Rule = "quarter";
        phrase.From = new PartialDate(0, (quarter * 3) - 2, 0);
        phrase.To = new PartialDate(0, quarter * 3, 0);
        return TailGrammar.Tail(scan, number + 1, ref phrase);
    }

    private static int Season(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var word = scan.Word(at)!;
        var end = at + word.Length;
        phrase.Rule = "season";
        phrase.From = new PartialDate(0, word.Value, 0);
        phrase.To = new PartialDate(0, ((word.Value + 1) % 12) + 1, 0);
        if (word.Value == 12)
        {
            return Winter(scan, end, ref phrase);
        }
        if (scan.Year(end) is > 0 and var year)
        {
            phrase.From = phrase.From with { Year = year };
            phrase.To = phrase.To with { Year = year };
            return end + 1;
        }
        var tail = TailGrammar.Tail(scan, end, ref phrase);
        if (tail == end && scan.Is(end, TimeWordRole.Before))
        {
            phrase.Lean = TimeLean.Past;
            return end + 1;
        }
        return tail > end ? tail : 0;
    }

    // A winter lies in two years, and "mùa đông 2018" may begin or end in 2018: the year is all that is sure.
    private static int Winter(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        phrase.From = default;
        phrase.To = default;
        if (Years(scan, at, ref phrase) is > 0 and var stated)
        {
            phrase.Rule = "season";
            return stated;
        }
        if (scan.Word(at)?.Role is not (TimeWordRole.YearMark or TimeWordRole.YearShift))
        {
            return 0;
        }
        var end = Period(scan, at, ref phrase);
        phrase.Rule = "season";
        return end;
    }

    private static int Dekad(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var word = scan.Word(at)!;
        var mark = at + word.Length;
        if (!scan.Is(mark, TimeWordRole.MonthMark))
        {
            return 0;
        }
        var end = MonthGrammar.Month(scan, mark, ref phrase);
        var first = ((word.Value - 1) * 10) + 1;
        if (end == 0 || phrase.IsRange)
        {
            return 0;
        }
        if (phrase.Form == TimeForm.Shift)
        {
            phrase.MonthShift = phrase.Amount;
            phrase.Form = TimeForm.Calendar;
        }
        else if (phrase.Form != TimeForm.Calendar)
        {
            return 0;
        }
        phrase.Rule = "dekad";
        phrase.To = phrase.From with { Day = word.Value == 3 ? 31 : first + 9 };
        phrase.From = phrase.From with { Day = first };
        return end;
    }

    // "thập niên 1990", "thập kỷ 90", "những năm 1990", "thập kỷ qua".
    private static int Decade(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var mark = scan.Word(at)!;
        var number = at + mark.Length;
        var year = scan.Year(number);
        if (year < 0 && scan.Number(number) is >= 10 and <= 90 and var two && two % 10 == 0)
        {
            year = two + (two >= 30 ? 1900 : 2000);
        }
        if (year < 0)
        {
            return mark.Role == TimeWordRole.DecadeMark ? Relative(scan, at, TimeUnit.Decade, ref phrase) : 0;
        }
        if (mark.Role == TimeWordRole.YearsMark && (year % 10 != 0 || scan.IsDash(number + 1)))
        {
            return Years(scan, number, ref phrase);
        }
        phrase.Form = TimeForm.Decade;
        phrase.Rule = "decade";
        phrase.Amount = year;
        return number + 1;
    }

    private static int Century(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var number = at + scan.Word(at)!.Length;
        var century = scan.Number(number);
        if (century < 0 && number < scan.Count)
        {
            century = NumberGrammar.Roman(scan.Text(number));
        }
        if (century is < 1 or > 30)
        {
            return Relative(scan, at, TimeUnit.Century, ref phrase);
        }
        phrase.Form = TimeForm.Century;
        phrase.Rule = "century";
        phrase.Amount = (century - 1) * 100;
        return number + 1;
    }

    // "đầu tháng 10", "cuối năm nay", "giữa thập niên 1990", "cuối 2018", "đầu tuần".
    private static int Phase(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var word = scan.Word(at)!;
        var core = scan.Skip(at + word.Length, TimeWordRole.Of);
        phrase.Phase = word.Value % 10;
        if (Years(scan, core, ref phrase) is > 0 and var years && !phrase.IsRange)
        {
            return HalfYear(ref phrase, years);
        }
        var unit = scan.Word(core)?.Role;
        if (unit is TimeWordRole.Phase or TimeWordRole.Season || unit is null)
        {
            return 0;
        }
        var end = Period(scan, core, ref phrase);
        if (end > 0)
        {
            return HalfYear(ref phrase, end);
        }
        if (unit is TimeWordRole.MonthMark or TimeWordRole.YearMark or TimeWordRole.WeekMark && scan.Word(core)!.Length == 1
            && (word.Value > 10 || scan.IsBreak(core + 1) || scan.Word(core + 1)?.Role is TimeWordRole.Until or TimeWordRole.Other))
        {
            phrase.Form = TimeForm.Shift;
            phrase.Rule = "relative-period";
            phrase.Unit = unit switch { TimeWordRole.MonthMark => TimeUnit.Month, TimeWordRole.YearMark => TimeUnit.Year, _ => TimeUnit.Week };
            phrase.Amount = 0;
            return core + 1;
        }
        return 0;
    }

    private static int HalfYear(ref TimePhrase phrase, int end)
    {
        if (phrase.Phase >= 4 && phrase.Form == TimeForm.Calendar && phrase.From is { Month: 0, Year: > 0 } && !phrase.IsRange)
        {
            var year = phrase.From.Year;
            phrase.From = new PartialDate(year, phrase.Phase == 4 ? 1 : 7, 0);
            phrase.To = new PartialDate(year, phrase.Phase == 4 ? 6 : 12, 0);
        }
        return end;
    }
}
