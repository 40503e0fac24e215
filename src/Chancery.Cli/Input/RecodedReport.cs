using Chancery.Register;
using Chancery.Register.Recoding;

namespace Chancery.Cli.Input;

/// <summary>What coding one report anew changed.</summary>
/// <param name="Report">The report.</param>
/// <param name="Recoded">What changed.</param>
internal sealed record RecodedReport(ReportKey Report, Recoded Recoded);
