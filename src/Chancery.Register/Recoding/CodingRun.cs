namespace Chancery.Register.Recoding;

/// <summary>One coding of a report.</summary>
/// <param name="CoderVersion">The coder's version.</param>
/// <param name="DataVersion">The data set's version.</param>
/// <param name="At">When it was filed.</param>
public sealed record CodingRun(string CoderVersion, string DataVersion, DateTimeOffset At);
