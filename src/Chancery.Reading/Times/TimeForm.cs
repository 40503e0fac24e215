namespace Chancery.Reading.Times;

/// <summary>How a <see cref="TimePhrase"/> gives its time.</summary>
internal enum TimeForm : byte
{
    /// <summary>By parts of a date: day, month, year, or two such.</summary>
    Calendar,

    /// <summary>By units counted from publication: yesterday, last week, next month.</summary>
    Shift,

    /// <summary>By units counted from the date last named: the same day, two days later.</summary>
    Story,

    /// <summary>By a day of the week.</summary>
    Weekday,

    /// <summary>By the weekend.</summary>
    Weekend,

    /// <summary>A length of time that ends at publication.</summary>
    SpanBack,

    /// <summary>A length of time that begins at publication.</summary>
    SpanAhead,

    /// <summary>A length of time alone.</summary>
    Length,

    /// <summary>A decade.</summary>
    Decade,

    /// <summary>A century.</summary>
    Century,

    /// <summary>A day of the lunar calendar.</summary>
    Lunar,

    /// <summary>An hour of the clock alone.</summary>
    Clock,

    /// <summary>What returns with each unit.</summary>
    Every,
}
