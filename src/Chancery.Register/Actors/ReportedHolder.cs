namespace Chancery.Register.Actors;

/// <summary>Somebody who holds an office on a day, as far as was known by then.</summary>
/// <param name="Name">Who.</param>
/// <param name="Country">Code of the state or body.</param>
/// <param name="Office">The office in the words of whoever says so.</param>
/// <param name="Source">The authority file's line for the day; null where only reports say it.</param>
/// <param name="Evidence">The last place in a report by then that says so; null where only the authority file does.</param>
public sealed record ReportedHolder(string Name, string? Country, string Office, string? Source, OfficeEvidence? Evidence);
