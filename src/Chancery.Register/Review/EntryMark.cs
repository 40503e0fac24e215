namespace Chancery.Register.Review;

/// <summary>That a person stands behind an entry of a report.</summary>
/// <param name="Kind">The entry's kind.</param>
/// <param name="Ordinal">Its place among the report's entries of that kind, counted from 0.</param>
/// <param name="Decision">The number of the decision.</param>
/// <param name="Origin">Whether the coder says the same.</param>
public sealed record EntryMark(string Kind, int Ordinal, long Decision, EntryOrigin Origin);
