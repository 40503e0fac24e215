using Chancery.Register;

namespace Chancery.Web.Writing;

/// <summary>A report that was read in.</summary>
/// <param name="Report">The report.</param>
/// <param name="Filing">What filing it changed.</param>
public sealed record ReadReport(ReportKey Report, Filing Filing);
