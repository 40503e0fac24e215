namespace Chancery.Register;

/// <summary>Which quotes are shown. What is null admits all.</summary>
/// <param name="Country">Code of the state or body that the speaker acts for.</param>
/// <param name="Speaker">The speaker's name or part of it.</param>
public sealed record QuoteFilter(string? Country = null, string? Speaker = null);
