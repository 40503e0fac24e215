namespace Chancery.Model;

/// <summary>How fine an <see cref="EdtfDate"/> is.</summary>
public enum EdtfPrecision : byte
{
    /// <summary>No date at all, the default value.</summary>
    None,

    /// <summary>One day, the year perhaps open: "2021-07-06", "XXXX-05-04".</summary>
    Day,

    /// <summary>One month: "2021-05". Seasons and quarters ("2021-34") count as months too.</summary>
    Month,

    /// <summary>One year, decade or century, or an unnamed month of a year: "2019", "199X", "2019-XX".</summary>
    Year,

    /// <summary>From one date to another, or open at one end.</summary>
    Interval,

    /// <summary>One of several dates, it is not known which: "[2018-05-05,2019-05-05]".</summary>
    OneOf,
}
