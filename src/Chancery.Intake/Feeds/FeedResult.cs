using System.Diagnostics.CodeAnalysis;

namespace Chancery.Intake.Feeds;

/// <summary>What came of reading a feed: the feed, or why there is none.</summary>
/// <param name="Feed">The feed; null for a failure.</param>
/// <param name="Failure">Why there is none; null where there is.</param>
public readonly record struct FeedResult(Feed? Feed, IntakeFailure? Failure)
{
    /// <summary>True when there is a feed.</summary>
    [MemberNotNullWhen(true, nameof(Feed))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsFeed => Feed is not null;
}
