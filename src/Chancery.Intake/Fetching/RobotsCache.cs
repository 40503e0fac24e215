using System.Collections.Concurrent;

namespace Chancery.Intake.Fetching;

/// <summary>The robots.txt of each site that was asked, kept for a day. Safe for many threads.</summary>
/// <param name="policy">How long they are kept.</param>
/// <param name="clock">The clock.</param>
/// <param name="fetch">Fetches one, redirects followed and each link checked.</param>
internal sealed class RobotsCache(FetchPolicy policy, TimeProvider clock, Func<Uri, CancellationToken, Task<Exchanged>> fetch)
{
    private readonly ConcurrentDictionary<string, Site> _sites = new(StringComparer.Ordinal);

    /// <summary>The rules of a link's site, or why they could not be had: then nothing may be asked for (RFC 9309, 2.3.1.4).</summary>
    public async Task<(RobotsRules? Rules, IntakeFailure? Failure)> Of(Uri link, CancellationToken stop)
    {
        var site = _sites.GetOrAdd(link.GetLeftPart(UriPartial.Authority), static _ => new Site());
        await site.Turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            if (site.Until <= clock.GetUtcNow())
            {
                await Load(site, new Uri(link, "/robots.txt"), stop).ConfigureAwait(false);
            }
            return (site.Rules, site.Failure);
        }
        finally
        {
            site.Turn.Release();
        }
    }

    private async Task Load(Site site, Uri file, CancellationToken stop)
    {
        var answer = await fetch(file, stop).ConfigureAwait(false);
        site.Failure = null;
        site.Rules = answer switch
        {
            { Body: { } body } => RobotsParser.Parse(body.Span, FetchPolicy.ProductToken),
            { Status: { } status } when (int)status is >= 300 and < 500 && (int)status != 429 => RobotsRules.AllowAll,
            _ => null,
        };
        if (site.Rules is null)
        {
            site.Failure = answer.Status is null ? answer.Failure : answer.Failure! with { Code = IntakeCode.RobotsUnreachable };
        }
        site.Until = clock.GetUtcNow() + (site.Rules is null ? policy.RobotsRetried : policy.RobotsKept);
    }

    private sealed class Site
    {
        // It holds no handle of the system unless that is asked for, so it need not be disposed of.
        public SemaphoreSlim Turn { get; } = new(1);

        public RobotsRules? Rules { get; set; }

        public IntakeFailure? Failure { get; set; }

        public DateTimeOffset Until { get; set; }
    }
}
