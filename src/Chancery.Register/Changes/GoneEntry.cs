namespace Chancery.Register.Changes;

/// <summary>An entry that a new coding of its report does not give any more.</summary>
/// <param name="Report">The report.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Entry">The entry in the written form.</param>
/// <param name="At">When the new coding was filed.</param>
public sealed record GoneEntry(ReportKey Report, string Kind, string Entry, DateTimeOffset At);
