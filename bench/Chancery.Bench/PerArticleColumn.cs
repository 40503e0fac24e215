using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Chancery.Bench;

/// <summary>A column that turns a result over the whole set into one an article.</summary>
/// <param name="name">Its heading.</param>
/// <param name="legend">What it means.</param>
/// <param name="value">The value, from the result and the set.</param>
internal sealed class PerArticleColumn(string name, string legend, Func<BenchmarkReport, ReportSet, double> value) : IColumn
{
    private static readonly ReportSet Set = ReportSet.Load();

    /// <summary>Articles a second.</summary>
    public static PerArticleColumn Articles { get; } = new("Articles/s", "Articles a second", (report, set) => set.Reports.Count / Seconds(report));

    /// <summary>Megabytes of text a second.</summary>
    public static PerArticleColumn Megabytes { get; } = new("MB/s", "Millions of bytes of UTF-8 text a second", (report, set) => set.Bytes / 1e6 / Seconds(report));

    /// <summary>Bytes allocated an article.</summary>
    public static PerArticleColumn Allocated { get; } = new(
        "Allocated/article",
        "Managed bytes allocated an article",
        (report, set) => (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / (double)set.Reports.Count);

    /// <inheritdoc/>
    public string Id => nameof(PerArticleColumn) + name;

    /// <inheritdoc/>
    public string ColumnName => name;

    /// <inheritdoc/>
    public bool AlwaysShow => true;

    /// <inheritdoc/>
    public ColumnCategory Category => ColumnCategory.Custom;

    /// <inheritdoc/>
    public int PriorityInCategory => 0;

    /// <inheritdoc/>
    public bool IsNumeric => true;

    /// <inheritdoc/>
    public UnitType UnitType => UnitType.Dimensionless;

    /// <inheritdoc/>
    public string Legend => legend;

    /// <inheritdoc/>
    public bool IsAvailable(Summary summary) => true;

    /// <inheritdoc/>
    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        summary[benchmarkCase] is { ResultStatistics: not null } report
            ? value(report, Set).ToString("N1", CultureInfo.InvariantCulture)
            : "?";

    private static double Seconds(BenchmarkReport report) => report.ResultStatistics!.Mean / 1e9;
}
