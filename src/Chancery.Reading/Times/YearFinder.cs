namespace Chancery.Reading.Times;

/// <summary>Finds the year of a day or month that is named without one.</summary>
/// <param name="published">Day of publication, when known.</param>
/// <param name="dated">Every day that the text names with its year.</param>
internal sealed class YearFinder(DateOnly? published, List<PartialDate> dated)
{
    private readonly short[]? _stated = published is null ? Stated(dated) : null;

    /// <summary>A day is looked for up to this many days after publication; then it is one of the year before.</summary>
    private const int DaysAhead = 62;

    /// <summary>With "sẽ" or "tới" a day is put ahead when it would lie further back than this.</summary>
    private const int DaysBack = 60;

    /// <summary>A month is looked for up to this many months after publication.</summary>
    private const int MonthsAhead = 3;

    /// <summary>With "sẽ" or "tới" a month is put ahead when it would lie further back than this.</summary>
    private const int MonthsBack = 2;

    /// <summary>The year, or null when nothing decides it.</summary>
    /// <param name="month">The month.</param>
    /// <param name="day">The day, 0 for a month.</param>
    /// <param name="lean">To which side the words point.</param>
    /// <param name="sentenceYear">The year that opens the sentence, 0 when none does.</param>
    /// <param name="anchor">From what the year was found.</param>
    public int? Find(int month, int day, TimeLean lean, int sentenceYear, out TimeAnchor anchor)
    {
        anchor = TimeAnchor.Text;
        if (sentenceYear > 0)
        {
            return sentenceYear;
        }
        if (published is { } known)
        {
            anchor = TimeAnchor.Publication;
            return day > 0 ? OfDay(known, month, day, lean) : OfMonth(known, month, lean);
        }
        if (day > 0 && StatedYear(month, day) is { } stated)
        {
            return stated;
        }
        anchor = TimeAnchor.Open;
        return null;
    }

    private static int OfDay(DateOnly published, int month, int day, TimeLean lean)
    {
        var year = published.Year;
        var days = Distance(published, year, month, day);
        switch (lean)
        {
            case TimeLean.Past:
                return days > 1 ? year - 1 : year;
            case TimeLean.Ahead:
                return days < 0 ? year + 1 : year;
            default:
                if (days > DaysAhead && (lean != TimeLean.MaybeAhead || days > 365 - DaysBack))
                {
                    return year - 1;
                }
                return days < DaysAhead - 365 || (lean == TimeLean.MaybeAhead && days < -DaysBack) ? year + 1 : year;
        }
    }

    private static int OfMonth(DateOnly published, int month, TimeLean lean)
    {
        var months = month - published.Month;
        var ahead = lean switch { TimeLean.Past => 0, TimeLean.MaybeAhead => 11 - MonthsBack, TimeLean.Ahead => 12, _ => MonthsAhead };
        if (months > ahead)
        {
            months -= 12;
        }
        else if (months <= ahead - 12)
        {
            months += 12;
        }
        return published.Year + ((published.Month - 1 + months) >= 12 ? 1 : published.Month - 1 + months < 0 ? -1 : 0);
    }

    private static int Distance(DateOnly published, int year, int month, int day) =>
        new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))).DayNumber - published.DayNumber;

    private int? StatedYear(int month, int day) => _stated is not null && _stated[(month * 32) + day] is > 0 and var year ? year : null;

    // The year of each day of the year that the text dates; -1 where it gives two.
    private static short[]? Stated(List<PartialDate> dated)
    {
        if (dated.Count == 0)
        {
            return null;
        }
        var years = new short[13 * 32];
        foreach (var date in dated)
        {
            ref var year = ref years[(date.Month * 32) + date.Day];
            year = (short)(year == 0 || year == date.Year ? date.Year : -1);
        }
        return years;
    }
}
