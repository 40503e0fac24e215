namespace Chancery.Scoring;

/// <summary>A person, as far as it is scored.</summary>
/// <param name="Name">The name.</param>
/// <param name="Country">The state that the person acts for.</param>
/// <param name="Office">The fullest title; scored apart, on the people matched.</param>
/// <param name="Source">The entry as its record has it.</param>
public sealed record ScoredPerson(string? Name, string? Country, string? Office, string Source) : IScoredEntry;
