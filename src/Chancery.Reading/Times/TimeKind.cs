namespace Chancery.Reading.Times;

/// <summary>The four types of TIMEX3.</summary>
public enum TimeKind
{
    /// <summary>A day or anything coarser.</summary>
    Date,

    /// <summary>A part of a day or an hour.</summary>
    Time,

    /// <summary>A length of time, perhaps tied to a date ("ba ngày qua").</summary>
    Duration,

    /// <summary>A time that returns ("hằng năm").</summary>
    Set,
}
