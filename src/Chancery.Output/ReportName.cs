using Chancery.Register;

namespace Chancery.Output;

/// <summary>What a list calls a report: short, and enough for <c>chancery show</c>.</summary>
public static class ReportName
{
    private const string TextExtension = ".txt";

    /// <summary>The name of its file without folder and ".txt", or the id of its record.</summary>
    public static string Of(ReportKey report)
    {
        var name = Path.GetFileName(report.Source);
        return name.Length > TextExtension.Length && name.EndsWith(TextExtension, StringComparison.OrdinalIgnoreCase) ? name[..^TextExtension.Length] : name;
    }
}
