namespace Chancery.Intake.Fetching;

/// <summary>
/// When each host may be asked: not twice within the delay, and not at all for a while after it failed. Safe for many threads. It keeps
/// one small entry for each host that was asked.
/// </summary>
internal sealed class HostSchedule(FetchPolicy policy, TimeProvider clock)
{
    // One page that fails says little of its host; three in a row do.
    private const int FailuresUntilClosed = 3;

    private readonly Dictionary<string, Host> _hosts = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>Waits for the host's turn and takes it; where the host is left alone for its failures, gives at once the moment when that ends.</summary>
    /// <param name="link">The link to be asked for.</param>
    /// <param name="delay">The delay that the host asks for.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<DateTimeOffset?> Turn(Uri link, TimeSpan? delay, CancellationToken stop)
    {
        var wait = Take(link, delay, out var closed);
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, stop).ConfigureAwait(false);
        }
        return closed;
    }

    /// <summary>The host answered.</summary>
    public void Answered(Uri link)
    {
        lock (_lock)
        {
            Of(link).Failures = 0;
        }
    }

    /// <summary>The host failed, or asks to be left alone.</summary>
    /// <param name="link">The link that was asked for.</param>
    /// <param name="asked">The wait that it asks for, if it does.</param>
    /// <param name="isBusy">True when it said that it cannot answer now.</param>
    /// <returns>The moment until which it is left alone; null for none.</returns>
    public DateTimeOffset? Failed(Uri link, TimeSpan? asked, bool isBusy)
    {
        lock (_lock)
        {
            var host = Of(link);
            host.Failures++;
            if (!isBusy && asked is null && host.Failures < FailuresUntilClosed)
            {
                return null;
            }
            var until = clock.GetUtcNow() + (asked ?? policy.BackOff(host.Failures));
            host.ClosedUntil = host.ClosedUntil > until ? host.ClosedUntil : until;
            return host.ClosedUntil;
        }
    }

    private TimeSpan Take(Uri link, TimeSpan? asked, out DateTimeOffset? closed)
    {
        lock (_lock)
        {
            var (host, now) = (Of(link), clock.GetUtcNow());
            closed = host.ClosedUntil > now ? host.ClosedUntil : null;
            if (closed is not null)
            {
                return TimeSpan.Zero;
            }
            var delay = asked > policy.Delay ? asked.Value : policy.Delay;
            var turn = host.Next > now ? host.Next : now;
            host.Next = turn + (delay < policy.MostDelay ? delay : policy.MostDelay);
            return turn - now;
        }
    }

    private Host Of(Uri link)
    {
        if (!_hosts.TryGetValue(link.Authority, out var host))
        {
            _hosts.Add(link.Authority, host = new Host());
        }
        return host;
    }

    private sealed class Host
    {
        public DateTimeOffset Next { get; set; }

        public DateTimeOffset ClosedUntil { get; set; }

        public int Failures { get; set; }
    }
}
