namespace Chancery.Scoring;

/// <summary>An entry that found no partner.</summary>
/// <param name="Kind">Missed or extra.</param>
/// <param name="Report">The report's id without folders and extension.</param>
/// <param name="Measure">The measure under which it was looked for.</param>
/// <param name="Entry">The entry as its record has it, JSON on one line.</param>
public sealed record Difference(DifferenceKind Kind, string Report, string Measure, string Entry);
