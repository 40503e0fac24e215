namespace Chancery.Register.Feeds;

/// <summary>What is known of an item of a source.</summary>
/// <param name="Item">By what the source knows it.</param>
/// <param name="Mark">A hash of what the source said of it when it was read.</param>
public sealed record FeedItemState(string Item, string Mark)
{
    /// <summary>The link of its page; null without one, and where it is read from the register, which keeps no links.</summary>
    public string? Page { get; init; }

    /// <summary>The ETag of its page.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified of its page, as it was sent.</summary>
    public string? LastModified { get; init; }

    /// <summary>How often in a row it could not be read.</summary>
    public int Failures { get; init; }
}
