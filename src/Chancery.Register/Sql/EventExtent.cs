namespace Chancery.Register.Sql;

/// <summary>
/// How long an event's date is at most. Events of one extent that touch a range of days begin no earlier than that long before
/// it, so that an index by first day finds them without those that ended long ago.
/// </summary>
internal static class EventExtent
{
    /// <summary>One day.</summary>
    public const int Day = 0;

    /// <summary>No longer than a month.</summary>
    public const int Month = 1;

    /// <summary>No longer than a year.</summary>
    public const int Year = 2;

    /// <summary>No longer than five years, as where several years fit.</summary>
    public const int Years = 3;

    /// <summary>Longer, or without an end.</summary>
    public const int Longer = 4;

    /// <summary>The date has no day that is known.</summary>
    public const int Unknown = 9;

    private const int LongestMonth = 31;
    private const int LongestYear = 366;
    private const int LongestYears = 1_827;

    /// <summary>The extents of events whose days are known.</summary>
    public static ReadOnlySpan<int> Known => [Day, Month, Year, Years, Longer];

    /// <summary>The extent of an event from one day to another; both null where they are not known.</summary>
    public static int Of(DateOnly? first, DateOnly? last) => (last?.DayNumber - first?.DayNumber + 1) switch
    {
        null => Unknown,
        <= 1 => Day,
        <= LongestMonth => Month,
        <= LongestYear => Year,
        <= LongestYears => Years,
        _ => Longer,
    };

    /// <summary>The earliest day on which an event of an extent can begin that is not over before a day; null for any.</summary>
    public static DateOnly? EarliestStart(int extent, DateOnly day)
    {
        var length = extent switch { Day => 1, Month => LongestMonth, Year => LongestYear, Years => LongestYears, _ => 0 };
        return length == 0 || day.DayNumber < length ? null : day.AddDays(1 - length);
    }
}
