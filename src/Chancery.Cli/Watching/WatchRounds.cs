using Chancery.Cli.Commands;
using Chancery.Intake;
using Chancery.Intake.Feeds;
using Chancery.Output;
using Chancery.Register.Feeds;

namespace Chancery.Cli.Watching;

/// <summary>Makes passes over sources, when they are due, and prints what came of each.</summary>
internal sealed class WatchRounds(Session session, IFeedBook book, FeedWatch watch, Action<IReadOnlyList<SourcePass>> print)
{
    private readonly ProgressLine _line = new(session);

    private CancellationToken Stop => session.Around.Stop;

    /// <summary>Asks every source that may be asked now.</summary>
    /// <exception cref="CommandFault">The user stopped it; what came was filed.</exception>
    public void Once(IReadOnlyList<FeedSource> sources)
    {
        var now = session.Around.Clock.GetUtcNow();
        var known = sources.Select(s => new SourcePass(s, book.Find(s.Link))).ToList();
        var resting = known.Where(p => p.Known?.NotBefore > now).ToList();
        resting.ForEach(Rest);
        var done = Pass([.. known.Except(resting)]);
        print([.. known.Where(p => resting.Contains(p) || done.Contains(p))]);
        if (Stop.IsCancellationRequested)
        {
            throw new CommandFault(ExitCode.Stopped, FaultCode.Stopped);
        }
    }

    /// <summary>Asks each source whenever its time has come, until the user stops it between two passes.</summary>
    /// <param name="sources">Gives the sources before each pass.</param>
    /// <param name="every">The time between two askings of a source.</param>
    /// <exception cref="CommandFault">The user stopped it in a pass; what came was filed.</exception>
    public void Forever(Func<IReadOnlyList<FeedSource>> sources, TimeSpan every)
    {
        while (true)
        {
            var passes = sources().Select(s => new SourcePass(s, book.Find(s.Link))).ToList();
            var now = session.Around.Clock.GetUtcNow();
            var due = passes.Where(p => Due(p, every) <= now).ToList();
            if (due.Count > 0)
            {
                print(Pass(due));
                if (Stop.IsCancellationRequested)
                {
                    throw new CommandFault(ExitCode.Stopped, FaultCode.Stopped);
                }
                continue;
            }
            if (!Wait(passes.Min(p => Due(p, every)) - now))
            {
                return;
            }
        }
    }

    private static DateTimeOffset Due(SourcePass pass, TimeSpan every)
    {
        var next = pass.Known is { } known && known.CheckedAt > DateTimeOffset.MinValue ? known.CheckedAt + every : DateTimeOffset.MinValue;
        return pass.Known?.NotBefore is { } moment && moment > next ? moment : next;
    }

    // Whoever asks by hand, or a timer's log, is told why nothing came.
    private void Rest(SourcePass pass)
    {
        pass.Status = SourceStatus.Resting;
        pass.NotBefore = pass.Known!.NotBefore;
        pass.Failure = new IntakeFailure(IntakeCode.HostResting, pass.Source.Link);
        session.Around.Errors.WriteLine(session.Messages.Format("watch.rests", pass.Source.Link, EntryJson.Moment(pass.NotBefore!.Value)));
    }

    private IReadOnlyList<SourcePass> Pass(List<SourcePass> due)
    {
        try
        {
            return watch.Pass(due, done => _line.Show("watch.progress", done.Count, due.Count, due.Sum(p => p.Added + p.Changed)), Stop);
        }
        finally
        {
            _line.Clear();
        }
    }

    // False when the user stopped it.
    private bool Wait(TimeSpan time)
    {
        try
        {
            Task.Delay(time, session.Around.Clock, Stop).GetAwaiter().GetResult();
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
