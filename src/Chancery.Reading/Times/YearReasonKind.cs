namespace Chancery.Reading.Times;

/// <summary>What can decide a year that a report leaves open.</summary>
public enum YearReasonKind
{
    /// <summary>A person is named in an office that the authority file dates.</summary>
    Tenure,

    /// <summary>The text gives the day of the week beside the date.</summary>
    Weekday,

    /// <summary>The date is that of a known event, which the sentence names.</summary>
    KnownEvent,

    /// <summary>The report names a known event as so many years back ("năm ngoái").</summary>
    YearsBack,

    /// <summary>The report gives the year of the same day elsewhere.</summary>
    Repeated,

    /// <summary>The report dates something past with this year, so that it is of this year or a later one.</summary>
    Told,

    /// <summary>The report dates something to come with this year, so that it is of this year or the one before.</summary>
    Ahead,
}
