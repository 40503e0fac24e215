using System.Net;

namespace Chancery.Intake.Fetching;

/// <summary>What came of one request, without redirects.</summary>
internal sealed record Exchanged
{
    /// <summary>The answer's status; null when there was no answer.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>What went wrong; null for an answer that was read whole.</summary>
    public IntakeFailure? Failure { get; init; }

    /// <summary>Where the answer points to, for a redirect.</summary>
    public string? Location { get; init; }

    /// <summary>The body, decoded; null where it was not read.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>The declared media type, without parameters.</summary>
    public string? MediaType { get; init; }

    /// <summary>The declared character set.</summary>
    public string? Charset { get; init; }

    /// <summary>The ETag.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified, as sent.</summary>
    public string? LastModified { get; init; }

    /// <summary>The wait that the server asks for.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>True when the fault is the host's: it did not answer, or said that it cannot.</summary>
    public bool IsHostsFault { get; init; }
}
