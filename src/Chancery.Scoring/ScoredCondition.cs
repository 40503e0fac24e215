namespace Chancery.Scoring;

/// <summary>A condition, as far as it is scored.</summary>
/// <param name="Party">Code of the party that promises.</param>
/// <param name="RequiredParty">Code of the party that has to act first.</param>
/// <param name="Source">The entry as its record has it.</param>
public sealed record ScoredCondition(string? Party, string? RequiredParty, string Source) : IScoredEntry;
