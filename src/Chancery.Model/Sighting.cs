namespace Chancery.Model;

/// <summary>
/// A page of a web archive seen again: a record says that the page was fetched once more and was the same as in an earlier record. It holds no
/// text of its own (a <c>revisit</c> of ISO 28500).
/// </summary>
/// <param name="Archive">The archive's path as given; of one in another file the file's path, "!" and the path within.</param>
/// <param name="Offset">Where in the archive reading has to begin to yield the record.</param>
/// <param name="RecordId">The record's id; null when it has none.</param>
public sealed record Sighting(string Archive, long Offset, string? RecordId)
{
    /// <summary>The page's link.</summary>
    public string? Url { get; init; }

    /// <summary>When it was fetched again.</summary>
    public DateTimeOffset? Fetched { get; init; }

    /// <summary>The id of the record that holds the page, which is the end of the id of the report in it.</summary>
    public string? RefersTo { get; init; }

    /// <summary>Where the earlier record says that it was found; often given instead of the id.</summary>
    public string? RefersToUrl { get; init; }

    /// <summary>When the earlier record was fetched.</summary>
    public DateTimeOffset? RefersToFetched { get; init; }

    /// <summary>The digest of the page as the crawler computed it, the same in both records.</summary>
    public string? PayloadDigest { get; init; }
}
