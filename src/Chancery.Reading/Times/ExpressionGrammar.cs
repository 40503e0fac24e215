using Chancery.Data;
using Chancery.Text;

namespace Chancery.Reading.Times;

/// <summary>Tries every construction at a token and says whether its surroundings let it be a time.</summary>
internal static class ExpressionGrammar
{
    /// <summary>Reads the expression that begins at a token; the token past it, 0 when none begins there.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="before">The rule of the expression that ends one token before, as in "năm 1999, 2002"; null when none does.</param>
    /// <param name="phrase">Takes the expression.</param>
    public static int Read(in TimeScan scan, int at, string? before, out TimePhrase phrase)
    {
        phrase = new TimePhrase(TimeForm.Calendar, "") { First = at };
        if (before is "year" or "years" or "decade" && ListedYear(scan, at, before, ref phrase) is > 0 and var listed)
        {
            phrase.End = listed;
            return listed;
        }
        var end = scan[at].Kind == TokenKind.Number ? FromNumber(scan, at, ref phrase) : FromWord(scan, at, ref phrase);
        phrase.End = end;
        return end;
    }

    private static int ListedYear(in TimeScan scan, int at, string before, ref TimePhrase phrase)
    {
        var joined = scan.Mark(at - 1) == ',' || scan.Is(at - 1, TimeWordRole.And);
        if (!joined || scan.Year(at) < 0 || IsThing(scan, at + 1))
        {
            return 0;
        }
        if (before == "decade" && scan.Year(at) % 10 == 0)
        {
            phrase.Form = TimeForm.Decade;
            phrase.Rule = before;
            phrase.Amount = scan.Year(at);
            return at + 1;
        }
        return PeriodGrammar.Years(scan, at, ref phrase);
    }

    private static int NamedDate(in TimeScan scan, int at, TimeWord word, ref TimePhrase phrase)
    {
        var end = at + word.Length;
        if (scan.IsSlash(end) || scan.IsDash(end))
        {
            return 0;
        }
        phrase.First = end - 3;
        phrase.Rule = "named-date";
        phrase.From = new PartialDate(word.Value / 10_000, word.Value / 100 % 100, word.Value % 100);
        return end;
    }

    private static int FromWord(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var word = scan.Word(at)!;
        switch (word.Role)
        {
            case TimeWordRole.NamedDate:
                return NamedDate(scan, at, word, ref phrase);
            case TimeWordRole.Number or TimeWordRole.Ten or TimeWordRole.Vague or TimeWordRole.Half:
                return Counted(scan, at, ref phrase);
            case TimeWordRole.YearMark:
                return PeriodGrammar.Period(scan, at, ref phrase) is > 0 and var year ? year : Counted(scan, at, ref phrase);
            case TimeWordRole.Ago:
                var length = Retry(scan, at + word.Length, at, ago: true, ref phrase);
                return length;
            case TimeWordRole.Every or TimeWordRole.Yearly:
                return LengthGrammar.Every(scan, at, ref phrase);
            case TimeWordRole.Since or TimeWordRole.Before or TimeWordRole.After:
                return Bounded(scan, at, word, ref phrase);
            case TimeWordRole.AtHour:
                var clock = scan.IsNumber(at + word.Length) ? DayGrammar.Clock(scan, at + word.Length, marked: true, ref phrase) : 0;
                phrase.First = at + word.Length;
                return clock;
            case TimeWordRole.At or TimeWordRole.From or TimeWordRole.During or TimeWordRole.Until:
                return YearAlone(scan, at + word.Length, ref phrase);
            default:
                return DayGrammar.Day(scan, at, ref phrase) is > 0 and var day ? day : PeriodGrammar.Period(scan, at, ref phrase);
        }
    }

    private static int Retry(in TimeScan scan, int at, int first, bool ago, ref TimePhrase phrase)
    {
        var end = at < scan.Count ? LengthGrammar.Length(scan, at, ago, ref phrase) : 0;
        phrase.First = first;
        return end;
    }

    // A year in figures after a preposition: "hồi 2015", "từ 2016 đến 2018".
    private static int YearAlone(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        phrase.First = at;
        if (scan.Year(at) is not (>= 1900 and <= 2100) || scan.IsSlash(at + 1) || (scan.IsDash(at + 1) && scan.Year(at + 2) < 0)
            || scan.Mark(at + 1) == '%' || IsThing(scan, at + 1))
        {
            return 0;
        }
        // "từ 2000 USD" and "trong 2000 binh sĩ" are counts: a year closes its phrase.
        var end = PeriodGrammar.Years(scan, at, ref phrase);
        return phrase.IsRange || scan.IsBreak(end) || scan.Word(end) is not null ? end : 0;
    }

    private static int FromNumber(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        if (IsPartOfName(scan, at))
        {
            return 0;
        }
        if (BareDate(scan, at, ref phrase) is > 0 and var date)
        {
            return date;
        }
        phrase = new TimePhrase(TimeForm.Calendar, "") { First = at };
        if (BareYears(scan, at, ref phrase) is > 0 and var years)
        {
            return years;
        }
        phrase = new TimePhrase(TimeForm.Calendar, "") { First = at };
        var during = at > 0 && scan.Is(at - 1, TimeWordRole.During);
        if (!during && DayGrammar.Clock(scan, at, marked: at > 0 && scan.Word(at - 1) is { Role: TimeWordRole.At, Value: 1 }, ref phrase) is > 0 and var clock)
        {
            phrase.First = at;
            return clock;
        }
        phrase = new TimePhrase(TimeForm.Calendar, "") { First = at };
        return Counted(scan, at, ref phrase);
    }

    // "S-400/500", "F-35", "COVID-19", "1/2/3/4".
    private static bool IsPartOfName(in TimeScan scan, int at)
    {
        if (at == 0 || !scan.IsGlued(at))
        {
            return false;
        }
        var before = scan[at - 1];
        return before.Kind != TokenKind.Punctuation || scan.Mark(at - 1) is '/' or '.' or ':' or '$' or '+' or '#' or '@' or '_'
            || (scan.IsDash(at - 1) && scan.IsGlued(at - 1));
    }

    private static int BareDate(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var end = CalendarGrammar.Date(scan, at, marked: false, ref phrase);
        if (end == 0 || (scan.IsGlued(end) && (scan[end].Kind != TokenKind.Punctuation || scan.Mark(end) is '%' or '/')))
        {
            return 0;
        }
        var whole = phrase.From.Year != 0 || phrase.To.Year != 0;
        if (phrase.Rule == "day-of-month")
        {
            // "12 tháng 6" may be twelve months: only a year makes it a day.
            return whole ? end : 0;
        }
        if (phrase.Rule == "month-year" && scan.IsDash(at + 1))
        {
            return IsWeakContext(scan, at) ? end : 0;
        }
        if (!whole && !IsDateHere(scan, at, end, phrase))
        {
            return 0;
        }
        return TailGrammar.Tail(scan, end, ref phrase);
    }

    // Whether a day and month without year and without "ngày" is one and no fraction, score or range.
    private static bool IsDateHere(in TimeScan scan, int at, int end, in TimePhrase phrase)
    {
        var bracketed = scan.Mark(at - 1) == '(' && (scan.Mark(end) is ')' or ',' or ';');
        var weak = IsWeakContext(scan, at);
        if (IsThing(scan, end) || scan.Follows(at, TimeWordRole.NotDate) || scan.Follows(at, TimeWordRole.Measure))
        {
            return false;
        }
        if (scan.IsDash(at + 1) && !phrase.IsRange)
        {
            return scan.HyphenDates && scan.IsGlued(at + 1) && (bracketed || weak);
        }
        var (day, month) = (phrase.From.Day, phrase.From.Month);
        if (phrase.IsRange)
        {
            return true;
        }
        if (day == 24 && month == 7)
        {
            return bracketed;
        }
        return bracketed || day >= month || day > 10 || weak;
    }

    private static bool IsWeakContext(in TimeScan scan, int at) => scan.Follows(at, TimeWordRole.At) ? !IsPlace(scan, at) : at > 0 && scan.Word(at - 1) switch
    {
        { Role: TimeWordRole.From or TimeWordRole.Since or TimeWordRole.Until or TimeWordRole.Toward or TimeWordRole.Before or TimeWordRole.After } => true,
        { Role: TimeWordRole.DayPart or TimeWordRole.And } => true,
        _ => false,
    };

    private static bool IsPlace(in TimeScan scan, int at) => scan.Word(at - 1) is { Role: TimeWordRole.At, Value: 2, Length: 1 };

    // A unit, measure or thing counted after a number, so that it is a fraction or a range.
    private static bool IsThing(in TimeScan scan, int at) => scan.Mark(at) == '%' || scan.Word(at)?.Role is
        TimeWordRole.Counted or TimeWordRole.Measure or TimeWordRole.Number or TimeWordRole.HourMark or TimeWordRole.MinuteMark
        or TimeWordRole.SecondMark or TimeWordRole.WeekMark or TimeWordRole.DayMark or TimeWordRole.DecadeMark
        || (scan.Word(at)?.Role is TimeWordRole.YearMark or TimeWordRole.MonthMark && !scan.IsNumber(at + 1));

    // "2016-2020", "(2015)".
    private static int BareYears(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        if (scan.Year(at) is not (>= 1900 and <= 2100) || IsThing(scan, at + 1))
        {
            return 0;
        }
        var end = PeriodGrammar.Years(scan, at, ref phrase);
        if (phrase.IsRange)
        {
            return scan.IsDash(at + 1) && !IsThing(scan, end) ? end : 0;
        }
        return scan.Mark(at - 1) == '(' && scan.Mark(end) is ')' ? end : 0;
    }

    private static int Counted(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var unit = NumberGrammar.Count(scan, at, out _);
        if (unit > 0 && scan.Word(unit) is { Length: 1 } word && scan.IsNumber(unit + 1)
            && ((word.Role == TimeWordRole.YearMark && scan.Year(unit + 1) > 0)
                || (word.Role == TimeWordRole.MonthMark && scan.Month(unit + 1) > 0 && (scan.IsDash(unit + 2) || scan.Is(unit + 2, TimeWordRole.And) || scan.Mark(unit + 2) == ','))
                || (word.Role == TimeWordRole.DayMark && scan.Day(unit + 1) > 0)))
        {
            // "hai ngày 27-28/2", "3 năm 2016-2018": the count belongs to what comes before.
            var date = new TimePhrase(TimeForm.Calendar, "");
            var end = word.Role is TimeWordRole.YearMark or TimeWordRole.MonthMark ? PeriodGrammar.Period(scan, unit, ref date) : DayGrammar.Day(scan, unit, ref date);
            if (end > 0 && (date.From.Month > 0 || date.From.Year > 0))
            {
                phrase = date;
                phrase.First = unit;
                return end;
            }
        }
        return Retry(scan, at, at, ago: false, ref phrase);
    }

    // "kể từ năm 2019", "trước ngày 15/7", "sau năm 2015".
    private static int Bounded(in TimeScan scan, int at, TimeWord word, ref TimePhrase phrase)
    {
        var core = at + word.Length;
        if (core >= scan.Count)
        {
            return 0;
        }
        var end = scan[core].Kind == TokenKind.Number
            ? BareDate(scan, core, ref phrase) is > 0 and var date ? date : YearAlone(scan, core, ref phrase)
            : scan.Word(core) is null ? 0
            : DayGrammar.Day(scan, core, ref phrase) is > 0 and var day ? day : PeriodGrammar.Period(scan, core, ref phrase);
        phrase.First = at;
        var dated = phrase.Form is TimeForm.Calendar or TimeForm.Decade || (phrase.Form is TimeForm.Shift or TimeForm.Story && word.Role == TimeWordRole.Since);
        if (end == 0 || phrase.IsRange || phrase.Kind != TimeKind.Date || !dated)
        {
            return 0;
        }
        phrase.Bound = word.Role == TimeWordRole.Before ? TimeBound.Before : TimeBound.Since;
        return end;
    }
}
