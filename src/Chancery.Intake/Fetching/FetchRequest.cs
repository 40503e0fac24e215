namespace Chancery.Intake.Fetching;

/// <summary>A link to be fetched, with what is known from the last time.</summary>
/// <param name="Link">The link as it was given.</param>
public sealed record FetchRequest(string Link)
{
    /// <summary>The link that <see cref="Link"/> is relative to, if it is.</summary>
    public Uri? Against { get; init; }

    /// <summary>The ETag of the last answer: what did not change since is not sent again.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified of the last answer, as it was sent.</summary>
    public string? LastModified { get; init; }
}
