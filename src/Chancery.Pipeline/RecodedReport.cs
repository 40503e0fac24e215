using Chancery.Register;
using Chancery.Register.Recoding;

namespace Chancery.Pipeline;

/// <summary>What coding one report anew changed.</summary>
/// <param name="Report">The report.</param>
/// <param name="Recoded">What changed.</param>
public sealed record RecodedReport(ReportKey Report, Recoded Recoded);
