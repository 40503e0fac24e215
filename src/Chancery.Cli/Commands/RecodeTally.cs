using Chancery.Output;
using Chancery.Pipeline;
using Chancery.Register;
using Chancery.Register.Recoding;

namespace Chancery.Cli.Commands;

/// <summary>Counts what coding anew changed, shows on a terminal how far it is, and says at the end what was done.</summary>
/// <param name="session">The session.</param>
/// <param name="total">How many reports there are to code.</param>
internal sealed class RecodeTally(Session session, long total)
{
    private readonly ProgressLine _progress = new(session);

    /// <summary>What changed, by kind and type.</summary>
    public ChangeCounts Counts { get; } = new();

    /// <summary>How many reports were coded.</summary>
    public int Reports { get; private set; }

    /// <summary>In how many of them an entry changed.</summary>
    public int ReportsChanged { get; private set; }

    /// <summary>The changes of reports, counted as they go by.</summary>
    public IEnumerable<(ReportKey Report, EntryChange Change)> Count(IEnumerable<RecodedReport> reports)
    {
        foreach (var (report, recoded) in reports)
        {
            Reports++;
            ReportsChanged += recoded.Changes.Count > 0 ? 1 : 0;
            _progress.Show("recode.progress", Reports, total);
            foreach (var change in recoded.Changes)
            {
                Counts.Add(change);
                yield return (report, change);
            }
        }
    }

    /// <summary>Takes the line of progress away.</summary>
    public void Clear() => _progress.Clear();

    /// <summary>Says how many reports were coded, how many of them changed and how many failed.</summary>
    /// <param name="dryRun">True when nothing was written.</param>
    /// <param name="failed">How many failed.</param>
    /// <param name="aside">True to say it on standard error.</param>
    public void Finish(bool dryRun, int failed, bool aside)
    {
        Clear();
        session.Around.Flush();
        var output = aside ? session.Around.Errors : session.Around.Text;
        output.WriteLine(session.Messages.Format(dryRun ? "recode.would" : "recode.summary", Reports, ReportsChanged, failed));
        session.Around.Flush();
    }
}
