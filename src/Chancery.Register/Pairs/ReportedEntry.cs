using Chancery.Register.Review;

namespace Chancery.Register.Pairs;

/// <summary>An entry with the report that it comes from.</summary>
/// <typeparam name="T">The kind of entry.</typeparam>
/// <param name="Entry">The entry, an event with the first of its evidence.</param>
/// <param name="Report">The report.</param>
/// <param name="Reported">The day from which on the report is known.</param>
/// <param name="Basis">By what that day is told.</param>
/// <param name="Origin">Who stands behind it.</param>
public sealed record ReportedEntry<T>(T Entry, ReportKey Report, DateOnly Reported, ReportDayBasis Basis, EntryOrigin Origin);
