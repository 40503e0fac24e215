namespace Chancery.Intake.Feeds;

/// <summary>Reads a feed's dates and counts what is wrong with them.</summary>
internal sealed class FeedTally
{
    /// <summary>Dates that could not be read.</summary>
    public int BadDates { get; private set; }

    /// <summary>Dates without a zone.</summary>
    public int DatesWithoutZone { get; private set; }

    /// <summary>A date; null where there is none or none that can be read, which is counted.</summary>
    public FeedDate? Date(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }
        var date = FeedDateParser.Parse(text);
        BadDates += date is null ? 1 : 0;
        DatesWithoutZone += date is { Offset: null } ? 1 : 0;
        return date;
    }
}
