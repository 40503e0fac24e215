namespace Chancery.Intake.Feeds;

/// <summary>A date as a feed writes it.</summary>
/// <param name="Local">Day and time as they are written; midnight where there is no time.</param>
/// <param name="Offset">The zone's distance from UTC; null where none is written, or none that there is.</param>
/// <param name="HasTime">True when a time is written.</param>
public readonly record struct FeedDate(DateTime Local, TimeSpan? Offset, bool HasTime)
{
    /// <summary>The moment; a date without a zone is one in the paper's zone, and none where that is not known.</summary>
    /// <param name="zone">The paper's zone, when known.</param>
    public DateTimeOffset? At(TimeZoneInfo? zone) => (Offset ?? zone?.GetUtcOffset(Local)) is { } offset ? new DateTimeOffset(Local, offset) : null;
}
