using Chancery.Intake;
using Chancery.Model;
using Chancery.Output;
using Chancery.Register;
using Chancery.Register.Recoding;

namespace Chancery.Pipeline;

/// <summary>
/// Codes the reports of a register anew from their stored texts, on all cores, and puts the outcome in the place of what there was, some
/// together in one transaction. What the present versions coded is passed over, so that a run that was stopped or killed is
/// taken up where it ended.
/// </summary>
/// <param name="register">The register.</param>
/// <param name="coding">The present coder and data.</param>
/// <param name="failures">Says what could not be coded.</param>
/// <param name="all">True to code anew even what the present versions coded.</param>
/// <param name="dryRun">True to change nothing.</param>
public sealed class ReportRecoding(IRegister register, ReportCoding coding, IFailureLog failures, bool all, bool dryRun)
{
    private string? CoderVersion => all ? null : coding.CoderVersion;

    private string? DataVersion => all ? null : coding.DataVersion;

    /// <summary>True when no report is left to code.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>How many reports there are to code.</summary>
    public long Count() => register.CountToRecode(CoderVersion, DataVersion);

    /// <summary>What changed of each report, in the order of their numbers; nothing for one that failed.</summary>
    /// <param name="stop">Set when the user wants the program to stop: what is begun is filed.</param>
    public IEnumerable<RecodedReport> Recode(CancellationToken stop)
    {
        var (coded, after) = (Array.Empty<Task<Result>>(), (long?)null);
        while (!stop.IsCancellationRequested)
        {
            var lot = register.ToRecode(CoderVersion, DataVersion, after, ReportFiling.Lot);
            if (lot.Count == 0)
            {
                IsFinished = true;
                break;
            }
            after = lot[^1].Number;
            // While these are coded, those before are filed.
            var next = lot.Select(Start).ToArray();
            foreach (var recoded in File(coded))
            {
                yield return recoded;
            }
            coded = next;
        }
        foreach (var recoded in File(coded))
        {
            yield return recoded;
        }
    }

    private Task<Result> Start(StoredReport stored) => stored.Report is { } report
        ? Task.Run(() => Code(report))
        : Task.FromResult(new Result(null, null, new CodedResult(null, new IntakeFailure(FaultCode.ReportUnreadable, stored.Hash) { Arguments = [stored.Fault?.Detail ?? ""] })));

    private Result Code(RegisteredReport kept)
    {
        var article = kept.Article;
        var coded = ReportCoding.Guard(article.Id, () => coding.Coder(article = StoredArticle.LayAgain(coding.Layout, article)));
        return new Result(kept, article, coded);
    }

    private List<RecodedReport> File(Task<Result>[] coded)
    {
        var results = coded.Select(t => t.GetAwaiter().GetResult()).Where(r => failures.Admits(r.Coded.Failure)).ToList();
        if (dryRun)
        {
            return [.. results.Select(Compare)];
        }
        try
        {
            var recoded = register.Recode([.. results.Select(r => new CodedArticle(r.Article!, r.Coded.Report!))]);
            return [.. results.Zip(recoded, (r, c) => new RecodedReport(Key(r), c))];
        }
        catch (RegisterException e) when (e.Fault == RegisterFault.Corrupted)
        {
            // One report whose rows are damaged does not keep the others from being coded.
            return [.. results.SelectMany(FileAlone)];
        }
    }

    private List<RecodedReport> FileAlone(Result result)
    {
        try
        {
            return [new RecodedReport(Key(result), register.Recode([new CodedArticle(result.Article!, result.Coded.Report!)])[0])];
        }
        catch (RegisterException e) when (e.Fault == RegisterFault.Corrupted)
        {
            failures.Admits(new IntakeFailure(FaultCode.ReportUnreadable, result.Article!.Id) { Arguments = [e.Detail ?? ""] });
            return [];
        }
    }

    private RecodedReport Compare(Result result)
    {
        var changes = CodingComparison.Of(result.Kept!.Coded, register.Review.Laid(result.Coded.Report!)).Changes;
        return new RecodedReport(Key(result), new Recoded(changes.Count > 0 ? Filing.Recoded : Filing.Unchanged, changes));
    }

    private static ReportKey Key(Result result) => new(result.Article!.Hash, result.Article.Id, result.Article.Title, result.Article.Published);

    private sealed record Result(RegisteredReport? Kept, Article? Article, CodedResult Coded);
}
