namespace Chancery.Register.Feeds;

/// <summary>What is known of a source from the last time that it was asked.</summary>
/// <param name="Link">Its link.</param>
/// <param name="CheckedAt">When it was asked last.</param>
public sealed record FeedState(string Link, DateTimeOffset CheckedAt)
{
    /// <summary>When it was last read with all that it listed; null when it never was.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>The ETag of its last answer that was read to its end with all that it listed.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified of that answer, as it was sent.</summary>
    public string? LastModified { get; init; }

    /// <summary>It is not to be asked before this moment; null when it may be at any time.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>How often in a row it failed.</summary>
    public int Failures { get; init; }
}
