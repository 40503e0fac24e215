namespace Chancery.Intake.Archives;

/// <summary>A record of a web archive that says: this page was fetched again and was the same as in an earlier record. It holds no text of its own.</summary>
/// <param name="Archive">The archive's path.</param>
/// <param name="Offset">Where in the archive the record begins.</param>
/// <param name="RecordId">The record's id; null when it has none.</param>
public sealed record Revisit(string Archive, long Offset, string? RecordId)
{
    /// <summary>The page.</summary>
    public string? Url { get; init; }

    /// <summary>When it was fetched again.</summary>
    public DateTimeOffset? Fetched { get; init; }

    /// <summary>The id of the record that holds the page, which is the end of the id of the report in it.</summary>
    public string? RefersTo { get; init; }

    /// <summary>Where the earlier record says that it was found; often given instead of the id.</summary>
    public string? RefersToUrl { get; init; }

    /// <summary>When the earlier record was fetched.</summary>
    public DateTimeOffset? RefersToFetched { get; init; }

    /// <summary>The digest of the page, the same in both records.</summary>
    public string? PayloadDigest { get; init; }
}
