using Chancery.Intake.Feeds;
using Chancery.Register.Feeds;

namespace Chancery.Cli.Watching;

/// <summary>An item that is to be read.</summary>
/// <param name="Item">The item.</param>
/// <param name="Key">By what the source knows it.</param>
/// <param name="Mark">A hash of what the source says of it now.</param>
/// <param name="Known">What is known of it from before; null for a new one.</param>
internal sealed record PlannedItem(FeedItem Item, string Key, string Mark, FeedItemState? Known)
{
    /// <summary>What is to be known of it when it was read, or could not be.</summary>
    public FeedItemState State(int failures) => new(Key, Mark) { Page = Item.Link, Failures = failures };
}
