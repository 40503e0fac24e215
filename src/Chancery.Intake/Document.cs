namespace Chancery.Intake;

/// <summary>A document as it came, before anything is read from it: one page, message or file.</summary>
/// <param name="Id">The id of the report in it: the path as given; within an archive the archive's path, "!" and the path within; a link for what was fetched.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record Document(string Id, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>True when it is declared to be of a media type, or where nothing is declared, when its id ends so.</summary>
    internal bool IsOf(string mediaType, string ending) => MediaType is { } type
        ? string.Equals(type, mediaType, StringComparison.OrdinalIgnoreCase)
        : Id.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where it was published, as the one who brought it says.</summary>
    public string? Url { get; init; }

    /// <summary>Its media type as declared by the one who brought it, without parameters: "text/html".</summary>
    public string? MediaType { get; init; }

    /// <summary>Its character set as declared beside the media type.</summary>
    public string? Charset { get; init; }

    /// <summary>When it was fetched.</summary>
    public DateTimeOffset? Fetched { get; init; }

    /// <summary>The publication date that a feed, record or message states beside it.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>The title that a feed, record or message states beside it.</summary>
    public string? Title { get; init; }

    /// <summary>Its digest as the archive that it was taken from gives it, "sha1:..." with its kind.</summary>
    public string? PayloadDigest { get; init; }

    /// <summary>What it lies in, for readers of documents that hold others; null for one that was given by itself.</summary>
    internal Nesting? Nesting { get; init; }
}
