using Chancery.Data;

namespace Chancery.Reading.Times;

/// <summary>
/// Lengths of time and what is counted with them: "ba ngày qua", "18 tháng", "cách đây 3 năm", "hai ngày sau đó", "sáu tháng đầu năm".
/// Each method reads from a token on and returns the token past what it read, 0 when it read nothing.
/// </summary>
internal static class LengthGrammar
{
    /// <summary>A length that begins with a count.</summary>
    public static int Length(in TimeScan scan, int at, bool ago, ref TimePhrase phrase)
    {
        var unitAt = NumberGrammar.Count(scan, at, out var amount);
        // "1,5 năm" and "10.000 năm" count too, but not in whole units.
        if (unitAt == 0 && scan.IsNumber(at))
        {
            (unitAt, amount) = (at + 1, TimePhrase.Vague);
        }
        if (unitAt > 0 && SecondCount(scan, unitAt) is > 0 and var further)
        {
            (unitAt, amount) = (further, TimePhrase.Vague);
        }
        if (scan.Is(at, TimeWordRole.Half))
        {
            return Half(scan, at + 1, ref phrase) is > 0 and var half ? After(scan, at, half, ref phrase) : 0;
        }
        if (unitAt == 0 || Unit(scan, unitAt) is not { } unit)
        {
            return 0;
        }
        if (scan.Is(unitAt + 1, TimeWordRole.Some))
        {
            // "một ngày nào đó" is some day.
            return 0;
        }
        phrase.Form = TimeForm.Length;
        phrase.Kind = TimeKind.Duration;
        phrase.Rule = "length";
        phrase.Unit = unit;
        phrase.Amount = amount;
        var end = unitAt + scan.Word(unitAt)!.Length;
        if (scan.Is(unitAt, TimeWordRole.YearShift))
        {
            phrase.Form = TimeForm.SpanBack;
            return end;
        }
        end = Rest(scan, end, ref phrase);
        return ago ? AgoOf(ref phrase, end) : After(scan, at, end, ref phrase);
    }

    // "3 đến 21 ngày", "5-6 năm", "hai hoặc ba tuần": the token past the second count, before a unit.
    private static int SecondCount(in TimeScan scan, int at)
    {
        if (!scan.IsDash(at) && scan.Word(at)?.Role is not (TimeWordRole.Until or TimeWordRole.Toward or TimeWordRole.And))
        {
            return 0;
        }
        var end = NumberGrammar.Count(scan, at + 1, out var second);
        return end > 0 && second > 0 && Unit(scan, end) is not null && !scan.IsNumber(end + 1) ? end : 0;
    }

    // "nửa năm" is six months, "nửa thế kỷ" fifty years.
    private static int Half(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        if (Unit(scan, at) is not { } unit || unit is TimeUnit.Second or TimeUnit.Week or TimeUnit.Quarter || scan.Is(at, TimeWordRole.YearShift))
        {
            return 0;
        }
        phrase.Form = TimeForm.Length;
        phrase.Kind = TimeKind.Duration;
        phrase.Rule = "length";
        (phrase.Amount, phrase.Unit) = unit switch
        {
            TimeUnit.Minute => (30, TimeUnit.Second),
            TimeUnit.Hour => (30, TimeUnit.Minute),
            TimeUnit.Day => (12, TimeUnit.Hour),
            TimeUnit.Month => (15, TimeUnit.Day),
            TimeUnit.Year => (6, TimeUnit.Month),
            TimeUnit.Decade => (5, TimeUnit.Year),
            _ => (50, TimeUnit.Year),
        };
        return at + scan.Word(at)!.Length;
    }

    /// <summary>The unit whose word stands at a token, null when none does.</summary>
    public static TimeUnit? Unit(in TimeScan scan, int at) => scan.Word(at) switch
    {
        { Role: TimeWordRole.SecondMark } => TimeUnit.Second,
        { Role: TimeWordRole.MinuteMark } => TimeUnit.Minute,
        { Role: TimeWordRole.HourMark } => TimeUnit.Hour,
        { Role: TimeWordRole.DayMark, Value: 0, Length: 1 } => TimeUnit.Day,
        { Role: TimeWordRole.WeekMark } => TimeUnit.Week,
        { Role: TimeWordRole.MonthMark } => TimeUnit.Month,
        { Role: TimeWordRole.QuarterMark } => TimeUnit.Quarter,
        { Role: TimeWordRole.YearMark, Value: 0 } => TimeUnit.Year,
        // "hai năm nay" is read as one phrase: the last two years.
        { Role: TimeWordRole.YearShift, Value: 0 } => TimeUnit.Year,
        { Role: TimeWordRole.DecadeMark } => TimeUnit.Decade,
        { Role: TimeWordRole.CenturyMark } => TimeUnit.Century,
        _ => null,
    };

    /// <summary>"mỗi ngày", "hằng năm", "thường niên".</summary>
    public static int Every(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        var word = scan.Word(at)!;
        var end = at + word.Length;
        var unit = TimeUnit.Year;
        if (word.Role == TimeWordRole.Every)
        {
            // "hàng tháng 5" are goods of May, "mỗi năm 2019" is none.
            if (Unit(scan, end) is not { } named || (word.Value == 1 && scan.IsNumber(end + 1)) || scan.Is(end, TimeWordRole.YearShift))
            {
                return 0;
            }
            unit = named;
            end += scan.Word(end)!.Length;
            if (word.Value == 1 && unit >= TimeUnit.Decade)
            {
                // "hàng thập kỷ" are decades, and no one counts by them.
                phrase.Form = TimeForm.Length;
                phrase.Kind = TimeKind.Duration;
                phrase.Rule = "length";
                phrase.Unit = unit;
                phrase.Amount = TimePhrase.Vague;
                return end;
            }
        }
        phrase.Form = TimeForm.Every;
        phrase.Kind = TimeKind.Set;
        phrase.Rule = "every";
        phrase.Unit = unit;
        return end;
    }

    // "1 giờ 40 phút", "2 năm 3 tháng", "hai năm rưỡi".
    private static int Rest(in TimeScan scan, int at, ref TimePhrase phrase)
    {
        if (scan.Is(at, TimeWordRole.AndHalf))
        {
            phrase.HasHalf = true;
            return at + 1;
        }
        if (scan.Number(at) is > 0 and <= 60 and var rest && Unit(scan, at + 1) is { } unit && unit < phrase.Unit && unit >= phrase.Unit - 2
            && scan.Number(at + 2) < 0)
        {
            phrase.Rest = rest;
            phrase.RestUnit = unit;
            return at + 2;
        }
        return at;
    }

    private static int AgoOf(ref TimePhrase phrase, int end)
    {
        phrase.Form = TimeForm.Shift;
        phrase.Kind = phrase.Unit < TimeUnit.Day ? TimeKind.Time : TimeKind.Date;
        phrase.Rule = "ago";
        if (phrase.Amount > 0)
        {
            phrase.Amount = -phrase.Amount;
        }
        else
        {
            phrase.Amount = int.MinValue;
        }
        return end;
    }

    private static int After(in TimeScan scan, int first, int end, ref TimePhrase phrase)
    {
        if (scan.Word(end) is not { } word)
        {
            return end;
        }
        var next = end + word.Length;
        switch (word.Role)
        {
            case TimeWordRole.Through or TimeWordRole.Past or TimeWordRole.Present when word.Value == 0:
                phrase.Form = TimeForm.SpanBack;
                phrase.Rule = "span";
                return next;
            case TimeWordRole.Next:
            case TimeWordRole.Toward when IsAhead(scan, first, next):
                phrase.Form = TimeForm.SpanAhead;
                phrase.Rule = "span";
                return next;
            case TimeWordRole.Left:
                phrase.Amount = phrase.Amount < 0 ? int.MinValue : phrase.Amount;
                phrase.Form = TimeForm.Shift;
                phrase.Kind = TimeKind.Date;
                phrase.Rule = "ahead";
                return next;
            case TimeWordRole.Earlier when word.Value == 1:
            case TimeWordRole.Before when IsAgo(scan, first, next):
                return AgoOf(ref phrase, next);
            case TimeWordRole.Earlier or TimeWordRole.Later:
            case TimeWordRole.After when scan.IsBreak(next) && scan.Mark(next) != '"':
                phrase.Form = TimeForm.Story;
                phrase.Kind = TimeKind.Date;
                phrase.Rule = "story-length";
                phrase.Amount = phrase.Amount < 0 ? int.MinValue : word.Role == TimeWordRole.Earlier ? -phrase.Amount : phrase.Amount;
                return next;
            case TimeWordRole.Phase when phrase.Unit == TimeUnit.Month && word.Value is 1 or 3:
                return MonthsOfYear(scan, end, word, ref phrase);
            default:
                return end;
        }
    }

    // "tới" after a length is the verb in "chuyến thăm 3 ngày tới Bình Nhưỡng".
    private static bool IsAhead(in TimeScan scan, int first, int next) =>
        !scan.IsCapitalised(next)
        && (scan.IsBreak(next) || scan.Is(first, TimeWordRole.Vague)
            || scan.Word(next)?.Role is TimeWordRole.FutureCue or TimeWordRole.At
            || scan.Word(first - 1)?.Role is TimeWordRole.During or TimeWordRole.At or TimeWordRole.Vague);

    // "Hai năm trước, ..." is ago; "hai ngày trước cuộc gặp" is a length.
    private static bool IsAgo(in TimeScan scan, int first, int next) =>
        (scan.IsBreak(next) && scan.Mark(next) is not ('"' or '“'))
        || scan.Word(first - 1)?.Role is TimeWordRole.From
        || scan.Word(first - 1) is { Role: TimeWordRole.At, Value: 1 };

    // "sáu tháng đầu năm 2018", "3 tháng cuối năm nay".
    private static int MonthsOfYear(in TimeScan scan, int at, TimeWord phase, ref TimePhrase phrase)
    {
        var year = at + phase.Length;
        if (phrase.Amount is < 1 or > 11 || !(scan.Is(year, TimeWordRole.YearMark) || scan.Is(year, TimeWordRole.YearShift)))
        {
            return at;
        }
        var months = phrase.Amount;
        var dated = new TimePhrase(TimeForm.Calendar, "months-of-year");
        var end = PeriodGrammar.Period(scan, year, ref dated);
        if (end == 0)
        {
            dated.YearShift = 0;
            end = year + 1;
        }
        else if (dated.Form == TimeForm.Shift)
        {
            dated.YearShift = dated.Amount;
            dated.Form = TimeForm.Calendar;
        }
        if (dated.Form != TimeForm.Calendar || dated.IsRange)
        {
            return at;
        }
        dated.First = phrase.First;
        dated.Rule = "months-of-year";
        dated.To = dated.From with { Month = phase.Value == 1 ? months : 12 };
        dated.From = dated.From with { Month = phase.Value == 1 ? 1 : 13 - months };
        phrase = dated;
        return end;
    }
}
