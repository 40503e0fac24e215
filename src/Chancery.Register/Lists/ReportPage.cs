namespace Chancery.Register.Lists;

/// <summary>A page of reports.</summary>
/// <param name="Reports">The reports.</param>
/// <param name="Next">The hash of the report behind which the next page begins; null where there is none.</param>
/// <param name="Looked">How many reports were looked at, where the page ended because so few of them fit; else null.</param>
public sealed record ReportPage(IReadOnlyList<ReportKey> Reports, string? Next, int? Looked);
