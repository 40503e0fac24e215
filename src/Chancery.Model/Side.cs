namespace Chancery.Model;

/// <summary>One side of an event.</summary>
/// <param name="Country">ISO 3166-1 alpha-3 of a state, or the code of an international body; null when unresolved.</param>
/// <param name="Name">The person's or body's name, where the text gives one.</param>
/// <param name="Office">The office in which a named person acts, as the report gives it.</param>
public sealed record Side(string? Country, string? Name, string? Office = null);
