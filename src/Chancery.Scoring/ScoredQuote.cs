namespace Chancery.Scoring;

/// <summary>Direct speech, as far as it is scored.</summary>
/// <param name="Speaker">Who said it.</param>
/// <param name="Text">The words.</param>
/// <param name="Source">The entry as its record has it.</param>
public sealed record ScoredQuote(string? Speaker, string? Text, string Source) : IScoredEntry;
