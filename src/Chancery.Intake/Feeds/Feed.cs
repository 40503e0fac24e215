using System.Collections.Immutable;

namespace Chancery.Intake.Feeds;

/// <summary>A feed as it was read: what it says of itself and of its reports, in its order.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Items">Its reports; of a list of sitemaps, those.</param>
public sealed record Feed(FeedKind Kind, ImmutableArray<FeedItem> Items)
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Its language as a tag.</summary>
    public string? Language { get; init; }

    /// <summary>Dates that could not be read: they are null.</summary>
    public int BadDates { get; init; }

    /// <summary>Dates without a zone, or with one that there is not.</summary>
    public int DatesWithoutZone { get; init; }

    /// <summary>Items without a link and without a text: they are left out.</summary>
    public int EmptyItems { get; init; }

    /// <summary>True when it was no XML until characters and entities that XML does not know were put right.</summary>
    public bool IsRepaired { get; init; }

    /// <summary>Why it could be read up to some place only; null when it was read whole.</summary>
    public IntakeFailure? Broken { get; init; }
}
