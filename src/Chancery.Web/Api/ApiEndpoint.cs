namespace Chancery.Web.Api;

/// <summary>An address at which programs ask.</summary>
/// <param name="Path">The path below /api/v1, with its variable parts in braces.</param>
/// <param name="Parameters">The parameters of the query that it knows; others are refused.</param>
/// <param name="Answer">What answers.</param>
internal sealed record ApiEndpoint(string Path, IReadOnlyList<string> Parameters, Func<ApiCall, IApiAnswer> Answer)
{
    /// <summary>The method by which it is asked.</summary>
    public string Method { get; init; } = HttpMethods.Get;

    /// <summary>The authorization policy: who may ask here.</summary>
    public string Policy { get; init; } = ApiPolicy.Read;
}
