using System.Globalization;
using Chancery.Model;

namespace Chancery.Reading.Times;

/// <summary>Writes TIMEX3 values.</summary>
internal static class TimexText
{
    /// <summary>The value of a phrase whose date is known or not needed; null when nothing decides it.</summary>
    public static string? Of(in TimePhrase phrase, EdtfDate? value) => phrase.Form switch
    {
        TimeForm.Length => Length(phrase),
        TimeForm.Every => Every(phrase.Unit),
        TimeForm.Clock => "T" + Hour(phrase),
        TimeForm.Lunar => Lunar(phrase.From),
        TimeForm.SpanBack or TimeForm.SpanAhead when phrase.Kind == TimeKind.Duration => Length(phrase),
        TimeForm.Decade when phrase.Bound == TimeBound.None => (phrase.Amount / 10).ToString(CultureInfo.InvariantCulture),
        TimeForm.Century when phrase.Bound == TimeBound.None => (phrase.Amount / 100).ToString(CultureInfo.InvariantCulture),
        _ => value is { } date ? Dated(phrase, date) : null,
    };

    private static string Dated(in TimePhrase phrase, EdtfDate date)
    {
        if (phrase.Kind == TimeKind.Time && date.Precision == EdtfPrecision.Day)
        {
            return $"{date}T{(phrase.Hour >= 0 ? Hour(phrase) : Part(phrase.Part))}";
        }
        if (phrase.Form is TimeForm.Weekend && date.First is { } saturday)
        {
            return $"{Week(saturday)}-WE";
        }
        if (phrase.Form is TimeForm.Shift or TimeForm.Story && phrase.Unit == TimeUnit.Week && date.First is { } monday && phrase.Bound == TimeBound.None)
        {
            return Week(monday);
        }
        if (phrase is { Rule: "quarter", Bound: TimeBound.None } && date.First is { } first)
        {
            return $"{first.Year:0000}-Q{(first.Month + 2) / 3}";
        }
        return date.ToString();
    }

    private static string Week(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}";
    }

    private static string Length(in TimePhrase phrase)
    {
        var amount = phrase.Amount < 0 ? "X" : phrase.Amount.ToString(CultureInfo.InvariantCulture);
        amount += phrase.HasHalf ? ".5" : "";
        var clock = phrase.Unit <= TimeUnit.Hour;
        var (factor, letter) = Letter(phrase.Unit);
        if (factor > 1 && phrase.Amount > 0)
        {
            amount = (phrase.Amount * factor).ToString(CultureInfo.InvariantCulture);
        }
        var rest = "";
        if (phrase.Rest > 0)
        {
            rest = (phrase.RestUnit <= TimeUnit.Hour && !clock ? "T" : "") + phrase.Rest.ToString(CultureInfo.InvariantCulture) + Letter(phrase.RestUnit).Letter;
        }
        return (clock ? "PT" : "P") + amount + letter + rest;
    }

    private static (int Factor, char Letter) Letter(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => (1, 'S'),
        TimeUnit.Minute => (1, 'M'),
        TimeUnit.Hour => (1, 'H'),
        TimeUnit.Day => (1, 'D'),
        TimeUnit.Week => (1, 'W'),
        TimeUnit.Month => (1, 'M'),
        TimeUnit.Quarter => (3, 'M'),
        TimeUnit.Year => (1, 'Y'),
        TimeUnit.Decade => (10, 'Y'),
        _ => (100, 'Y'),
    };

    private static string Every(TimeUnit unit)
    {
        var (factor, letter) = Letter(unit);
        return (unit <= TimeUnit.Hour ? "PT" : "P") + factor.ToString(CultureInfo.InvariantCulture) + letter;
    }

    // "8 giờ tối" is 20:00, "12 giờ đêm" is 24:00.
    private static string Hour(in TimePhrase phrase)
    {
        const int Noon = 2;
        const int Night = 5;
        var late = phrase.Part is > Noon and < Night || (phrase.Part == Noon && phrase.Hour < 5) || (phrase.Part == Night && phrase.Hour > 5);
        var hour = late && phrase.Hour < 12 ? phrase.Hour + 12 : phrase.Hour;
        return $"{hour:00}:{phrase.Minute:00}";
    }

    private static string Part(int part) => part switch
    {
        2 => "MI",
        3 => "AF",
        4 => "EV",
        5 => "NI",
        _ => "MO",
    };

    private static string Lunar(PartialDate date)
    {
        var month = date.Month == 0 ? "XX" : date.Month.ToString("00", CultureInfo.InvariantCulture);
        return date.Day == 0 ? $"lunar:{month}" : $"lunar:{month}-{date.Day:00}";
    }
}
