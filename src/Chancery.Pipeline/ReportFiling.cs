using Chancery.Intake;
using Chancery.Register;
using Chancery.Register.Pages;

namespace Chancery.Pipeline;

/// <summary>
/// Codes reports on all cores and files them, some together in one transaction. While some are filed the next ones are coded;
/// never more than two such lots are in memory. Whatever stops it, each report is in the register whole or not at all.
/// </summary>
public sealed class ReportFiling(IRegister register, ReportCoding coding, IFailureLog failures)
{
    /// <summary>Reports of one transaction: large enough that its cost does not show, small enough that little is lost when the program is killed.</summary>
    public const int Lot = 256;

    /// <summary>Characters of its texts at which a lot is closed earlier: what is in memory at once has a bound.</summary>
    public const int LongestLot = 2_000_000;

    /// <summary>Bytes of the documents that its reports were taken from at which a lot is closed earlier.</summary>
    public const int HeaviestLot = 32 * 1024 * 1024;

    /// <summary>What filing each report changed, in order; nothing for one that failed.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; what was filed stays.</exception>
    public IEnumerable<FiledReport> File(IEnumerable<IntakeResult> reports, CancellationToken stop)
    {
        var coded = Array.Empty<Task<Result>>();
        foreach (var lot in InLots(reports))
        {
            var next = stop.IsCancellationRequested ? null : Start(lot);
            foreach (var filing in File(coded))
            {
                yield return filing;
            }
            // Reading the same input again takes up what was not begun.
            coded = next ?? throw new OperationCanceledException(stop);
        }
        foreach (var filing in File(coded))
        {
            yield return filing;
        }
    }

    private static IEnumerable<IntakeResult[]> InLots(IEnumerable<IntakeResult> reports)
    {
        var lot = new List<IntakeResult>(Lot);
        var (length, weight) = (0, 0L);
        foreach (var report in reports)
        {
            lot.Add(report);
            length += report.Article?.Text.Length ?? 0;
            weight += report.Document?.Bytes.Length ?? 0;
            if (lot.Count == Lot || length >= LongestLot || weight >= HeaviestLot)
            {
                yield return [.. lot];
                lot.Clear();
                (length, weight) = (0, 0);
            }
        }
        if (lot.Count > 0)
        {
            yield return [.. lot];
        }
    }

    // A report that the register holds in these versions need not be coded again.
    private Task<Result>[] Start(IntakeResult[] lot)
    {
        var started = new Task<Result>[lot.Length];
        for (var i = 0; i < lot.Length; i++)
        {
            var report = lot[i];
            started[i] = report.IsArticle && register.Holds(report.Article, coding.CoderVersion, coding.DataVersion)
                ? Task.FromResult(new Result(report, null, null))
                : Task.Run(() => new Result(report, coding.Code(report), Pack(report)));
        }
        return started;
    }

    private static ReportDocument? Pack(IntakeResult report) =>
        report is { IsArticle: true, Document: { } document } ? ReportDocument.Pack(report.Article, document.Bytes) : null;

    private IEnumerable<FiledReport> File(Task<Result>[] coded)
    {
        var results = new List<Result>(coded.Length);
        foreach (var task in coded)
        {
            var result = task.GetAwaiter().GetResult();
            if (failures.Admits(result.Coded?.Failure))
            {
                results.Add(result);
            }
        }
        using var filings = register.File([.. results.Where(r => r.Coded is not null).Select(r => new CodedArticle(r.Report.Article!, r.Coded!.Value.Report!, r.Document))]).GetEnumerator();
        foreach (var result in results)
        {
            var filing = result.Coded is null || !filings.MoveNext() ? Filing.Unchanged : filings.Current;
            yield return new FiledReport(result.Report.Article!, filing, result.Report.Archive, result.Report.Offset);
        }
    }

    private sealed record Result(IntakeResult Report, CodedResult? Coded, ReportDocument? Document);
}
