namespace Chancery.Register.Pages;

/// <summary>One of the texts that a page had over time.</summary>
/// <param name="Report">The report of that text.</param>
/// <param name="ChangedAt">When the paper says that it changed the page so; null when it does not.</param>
/// <param name="FirstRead">When it was first read.</param>
public sealed record ReportVersion(ReportKey Report, DateTimeOffset? ChangedAt, DateTimeOffset FirstRead);
