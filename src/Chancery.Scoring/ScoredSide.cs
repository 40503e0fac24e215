namespace Chancery.Scoring;

/// <summary>One side of an event, as far as it is scored.</summary>
/// <param name="Country">Code of the state or body.</param>
/// <param name="Name">The person's or body's name.</param>
public sealed record ScoredSide(string? Country, string? Name);
