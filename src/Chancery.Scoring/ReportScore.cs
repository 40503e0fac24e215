namespace Chancery.Scoring;

/// <summary>The measures of one report.</summary>
/// <param name="Report">The report's id without folders and extension.</param>
/// <param name="Rows">A row a measure, without the body's words.</param>
public sealed record ReportScore(string Report, IReadOnlyList<ScoreRow> Rows);
