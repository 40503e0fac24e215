namespace Chancery.Intake;

/// <summary>How large a report may be.</summary>
/// <param name="ReportBytes">Most bytes of one report: of a text file, or of one line of a JSON lines file.</param>
public sealed record IntakeLimits(int ReportBytes)
{
    /// <summary>Ten megabytes (10 · 1024 · 1024 bytes) a report.</summary>
    public static IntakeLimits Default { get; } = new(10 * 1024 * 1024);
}
