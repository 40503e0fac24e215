namespace Chancery.Register.Feeds;

/// <summary>What is known of the sources that are watched, and of what they list.</summary>
public interface IFeedBook
{
    /// <summary>What is known of a source; null when it was never asked.</summary>
    /// <param name="link">Its link.</param>
    FeedState? Find(string link);

    /// <summary>What is known of an item of a source; null when it was never read.</summary>
    /// <param name="link">The source's link.</param>
    /// <param name="item">By what the source knows it.</param>
    FeedItemState? FindItem(string link, string item);

    /// <summary>True when an item of any source with this page was read.</summary>
    /// <param name="page">The page's link.</param>
    bool HasRead(string page);

    /// <summary>Keeps what is known of items of a source that was kept before, all or none.</summary>
    /// <param name="link">The source's link.</param>
    /// <param name="items">The items.</param>
    /// <param name="seen">When the source listed them.</param>
    void Keep(string link, IReadOnlyCollection<FeedItemState> items, DateTimeOffset seen);

    /// <summary>Keeps what is known of a source; of its items those that it lists were seen now, and what it did not list for long is forgotten.</summary>
    /// <param name="state">The source.</param>
    /// <param name="listed">The items that it lists; null when it did not say.</param>
    /// <param name="forgotten">Items last seen before this moment are forgotten.</param>
    void Keep(FeedState state, IReadOnlyCollection<string>? listed, DateTimeOffset forgotten);
}
