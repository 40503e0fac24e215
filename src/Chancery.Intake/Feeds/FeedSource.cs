namespace Chancery.Intake.Feeds;

/// <summary>A feed that is to be read, as a file of sources names it.</summary>
/// <param name="Link">Where the feed stands (xmlUrl).</param>
/// <param name="Line">The line of the file that names it, counted from 1.</param>
public sealed record FeedSource(string Link, int Line)
{
    /// <summary>Its title (title, else text).</summary>
    public string? Title { get; init; }

    /// <summary>The paper's own site (htmlUrl).</summary>
    public string? Site { get; init; }

    /// <summary>The zone of dates in it that bear none (timezone): a name of the IANA database, or a distance such as "+07:00".</summary>
    public TimeZoneInfo? Zone { get; init; }
}
