namespace Chancery.Reading.Times;

/// <summary>From what the value of an expression was found.</summary>
public enum TimeAnchor
{
    /// <summary>The expression itself says everything ("ngày 6/7/2021", "năm 2019").</summary>
    Stated,

    /// <summary>Counted from the day of publication, or put in the year next to it.</summary>
    Publication,

    /// <summary>The report gives the year elsewhere, for the same day and month or earlier in the same sentence.</summary>
    Text,

    /// <summary>Counted from the date last named ("cùng ngày").</summary>
    Story,

    /// <summary>Nothing decides the year: the value keeps it open.</summary>
    Open,

    /// <summary>Nothing decides the date: there is no value.</summary>
    None,
}
