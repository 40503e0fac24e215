using System.Collections.Immutable;

namespace Chancery.Model;

/// <summary>The document that an article was taken from, so that every character of the article can be looked up where it came from.</summary>
public sealed record ArticleSource
{
    /// <summary>What the document is.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the document's bytes as they came, before decoding.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The name of the character set by which the bytes were decoded; null for a document that is not text.</summary>
    public string? Charset { get; init; }

    /// <summary>When the document was fetched, when it was.</summary>
    public DateTimeOffset? Fetched { get; init; }

    /// <summary>The digest of the document as the archive that it was taken from gives it, "sha1:..."; null elsewhere. Not kept with the document, but with the source of the report.</summary>
    public string? PayloadDigest { get; init; }

    /// <summary>Which stretch of the article's text came from where, in the order of the text. Empty where text and document are one.</summary>
    public ImmutableArray<SourcePassage> Passages { get; init; } = [];
}
