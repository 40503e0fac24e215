using Chancery.Cli.Input;
using Chancery.Intake;
using Chancery.Intake.Feeds;
using Chancery.Intake.Fetching;
using Chancery.Register.Feeds;

namespace Chancery.Cli.Watching;

/// <summary>
/// Reads what is new of sources. Several are asked at once, since most of the time goes by in waiting; what comes is planned and filed by
/// one thread, as a register wants it: each piece of waiting gives back what is to be done next.
/// </summary>
internal sealed class FeedWatch(Fetcher fetcher, IFeedBook book, FeedPlan plan, PageFiling pages, FailureReport failures, TimeProvider clock)
{
    private const int AtOnce = 8;

    /// <summary>How long what a source does not list any more is remembered.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(180);

    private readonly List<Task<Action>> _running = [];
    private readonly Queue<SourcePass> _waiting = new();
    private readonly List<SourcePass> _done = [];

    /// <summary>Asks sources and reads what is new of them.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="progress">Told of what was done after each step.</param>
    /// <param name="stop">Set when the user wants it to end: what came is filed, and of the sources that are not done with the next pass reads the rest.</param>
    /// <returns>What came of each that is done with, in their order.</returns>
    public IReadOnlyList<SourcePass> Pass(IReadOnlyList<SourcePass> sources, Action<IReadOnlyList<SourcePass>> progress, CancellationToken stop)
    {
        _done.Clear();
        plan.Begin();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        foreach (var source in sources)
        {
            _waiting.Enqueue(source);
        }
        try
        {
            for (var i = 0; i < AtOnce; i++)
            {
                StartNext(ended.Token);
            }
            while (_running.Count > 0)
            {
                Step();
                progress(_done);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What is not done with stays as it was.
        }
        finally
        {
            End(ended);
        }
        return [.. sources.Where(_done.Contains)];
    }

    private void Step()
    {
        var finished = Task.WhenAny(_running).GetAwaiter().GetResult();
        _running.Remove(finished);
        finished.GetAwaiter().GetResult()();
    }

    // However the pass ended, nobody is left at work.
    private void End(CancellationTokenSource ended)
    {
        _waiting.Clear();
        ended.Cancel();
        Task.WhenAll(_running).ContinueWith(static t => t.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).GetAwaiter().GetResult();
        _running.Clear();
    }

    private void StartNext(CancellationToken stop)
    {
        if (_waiting.TryDequeue(out var pass))
        {
            _running.Add(FetchFeed(pass, new FetchRequest(pass.Source.Link) { ETag = pass.Known?.ETag, LastModified = pass.Known?.LastModified }, Begin, stop));
        }
    }

    private async Task<Action> FetchFeed(SourcePass pass, FetchRequest request, Action<SourcePass, FetchAnswer, FeedResult, CancellationToken> then, CancellationToken stop)
    {
        await Task.Yield();
        var answer = await fetcher.Fetch(request, stop).ConfigureAwait(false);
        var read = answer.Document is { } document ? FeedReader.Read(document) : new FeedResult(null, answer.Failure);
        return () => then(pass, answer, read, stop);
    }

    private async Task<Action> FetchPage(SourcePass pass, PlannedItem planned, string link, CancellationToken stop)
    {
        var answer = await fetcher.Fetch(new FetchRequest(link) { ETag = planned.Known?.ETag, LastModified = planned.Known?.LastModified }, stop).ConfigureAwait(false);
        return () =>
        {
            pages.File(pass, planned, answer);
            Continue(pass, stop);
        };
    }

    private void Begin(SourcePass pass, FetchAnswer answer, FeedResult read, CancellationToken stop)
    {
        pass.Answer = answer;
        if (answer.IsUnchanged || !read.IsFeed)
        {
            pass.Status = answer.IsUnchanged ? SourceStatus.Unchanged : SourceStatus.Failed;
            pass.Failure = read.Failure;
            Finish(pass, stop);
            return;
        }
        pass.Feed = read.Feed;
        pass.Failure = read.Feed.Broken;
        // Without its ETag and moment, so that a pass that ends early is made again.
        book.Keep((pass.Known ?? new FeedState(pass.Source.Link, DateTimeOffset.MinValue)) with { CheckedAt = DateTimeOffset.MinValue, ETag = null, LastModified = null }, null, default);
        plan.Choose(pass, read.Feed);
        Continue(pass, stop);
    }

    private void ReadMap(SourcePass pass, PlannedItem map, FetchAnswer answer, FeedResult read)
    {
        if (read.IsFeed && read.Feed.Kind != FeedKind.SitemapIndex)
        {
            plan.Choose(pass, read.Feed);
            pass.MapsRead.Add(map.State(0));
        }
        else if (!answer.IsUnchanged)
        {
            failures.Admits(read.Failure ?? new IntakeFailure(IntakeCode.NotAFeed, map.Item.Link ?? pass.Source.Link));
            pass.Failed++;
        }
    }

    private void Continue(SourcePass pass, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (pass.MapsToRead.TryDequeue(out var map))
            {
                _running.Add(FetchFeed(pass, new FetchRequest(map.Item.Link!), (p, a, r, s) => { ReadMap(p, map, a, r); Continue(p, s); }, stop));
                return;
            }
            if (!pass.ToRead.TryDequeue(out var planned))
            {
                Finish(pass, stop);
                return;
            }
            if (planned.Item.Link is { } link)
            {
                _running.Add(FetchPage(pass, planned, link, stop));
                return;
            }
            pages.FileItself(pass, planned);
        }
        stop.ThrowIfCancellationRequested();
    }

    private void Finish(SourcePass pass, CancellationToken stop)
    {
        if (pass.Failure?.Code == IntakeCode.HostResting)
        {
            pass.Status = SourceStatus.Resting;
        }
        else
        {
            failures.Admits(pass.Failure);
        }
        Keep(pass);
        _done.Add(pass);
        StartNext(stop);
    }

    private void Keep(SourcePass pass)
    {
        var (link, now, answer) = (pass.Source.Link, clock.GetUtcNow(), pass.Answer!);
        var hasFailed = pass.Status == SourceStatus.Failed;
        var times = hasFailed ? (pass.Known?.Failures ?? 0) + 1 : pass.Status == SourceStatus.Resting ? pass.Known?.Failures ?? 0 : 0;
        var rest = hasFailed ? now + FetchPolicy.Default.BackOff(times) : (DateTimeOffset?)null;
        pass.NotBefore = answer.NotBefore > rest || rest is null ? answer.NotBefore : rest;
        // What could not be read of it has to be listed again.
        var isWhole = pass is { Status: SourceStatus.Read, Left: 0, Failed: 0, Failure: null };
        var keepsOld = pass.Status != SourceStatus.Read;
        if (isWhole && pass.MapsRead.Count > 0)
        {
            book.Keep(link, pass.MapsRead, now);
        }
        book.Keep(
            new FeedState(link, now)
            {
                ETag = isWhole ? answer.ETag : keepsOld ? pass.Known?.ETag : null,
                LastModified = isWhole ? answer.LastModified : keepsOld ? pass.Known?.LastModified : null,
                NotBefore = pass.NotBefore,
                ReadAt = pass.Status == SourceStatus.Read ? now : pass.Known?.ReadAt,
                Failures = times,
            },
            pass.Feed is null || pass.Failure is not null ? null : pass.Listed,
            now - Remembered);
    }
}
