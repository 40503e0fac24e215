namespace Chancery.Register;

/// <summary>Where a query looks.</summary>
internal enum SearchField
{
    /// <summary>The title of a report, or a person's name.</summary>
    Title,

    /// <summary>Title and body of a report.</summary>
    Report,

    /// <summary>The quotes of a report.</summary>
    Quotes,

    /// <summary>The events of a report.</summary>
    Events,
}
