namespace Chancery.Intake.Fetching;

/// <summary>What came of fetching a link: the document, or that it did not change, or why there is nothing.</summary>
public sealed record FetchAnswer
{
    /// <summary>What was fetched; null when nothing was.</summary>
    public Document? Document { get; init; }

    /// <summary>Why nothing was fetched; null when something was, or did not change.</summary>
    public IntakeFailure? Failure { get; init; }

    /// <summary>The link that gave the answer, after all redirects; null when none was asked.</summary>
    public Uri? Link { get; init; }

    /// <summary>The link that the one asked for has moved to for good; null when it has not.</summary>
    public Uri? Moved { get; init; }

    /// <summary>True when a redirect led from https to http.</summary>
    public bool LostEncryption { get; init; }

    /// <summary>The answer's ETag.</summary>
    public string? ETag { get; init; }

    /// <summary>The answer's Last-Modified, as it was sent.</summary>
    public string? LastModified { get; init; }

    /// <summary>Not before this moment is the host to be asked again; null when it said nothing and has not failed.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>True when it is as it was at the last time.</summary>
    public bool IsUnchanged => Document is null && Failure is null;
}
