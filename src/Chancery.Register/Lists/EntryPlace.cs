namespace Chancery.Register.Lists;

/// <summary>Where an entry stands.</summary>
/// <param name="Hash">The hash of its report.</param>
/// <param name="Ordinal">Its place among the report's entries of its kind, counted from 0.</param>
public sealed record EntryPlace(string Hash, int Ordinal);
