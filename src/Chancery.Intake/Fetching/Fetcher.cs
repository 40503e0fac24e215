using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Chancery.Intake.Fetching;

/// <summary>
/// Fetches links over http and https, and nothing that was not asked for. Every link, also one that a redirect leads to, is checked before a
/// byte is sent: its scheme and port, that no password stands in it, and that all addresses of its host are public. robots.txt is
/// heeded, hosts are asked one request after the other with a delay between, and left alone when they fail. No cookies, no
/// credentials, no proxy. What goes wrong is a failure of the answer. Safe for many threads.
/// </summary>
public sealed class Fetcher : IDisposable
{
    private readonly FetchPolicy _policy;
    private readonly TimeProvider _clock;
    private readonly HttpMessageInvoker _http;
    private readonly Exchange _exchange;
    private readonly FetchLink _links;
    private readonly HostSchedule _schedule;
    private readonly RobotsCache _robots;

    /// <summary>A fetcher.</summary>
    /// <param name="policy">Limits and waits.</param>
    /// <param name="clock">The clock by which waits and limits of time are reckoned.</param>
    /// <param name="guard">Which addresses may be asked; null for public ones alone.</param>
    /// <param name="names">Finds the addresses of names; null for the system's way.</param>
    /// <param name="trusted">The authorities that hosts are trusted by, for a test that has one of its own: no option of the program names any; null for the system's.</param>
    public Fetcher(FetchPolicy policy, TimeProvider clock, AddressGuard? guard = null, INameResolver? names = null, X509Certificate2? trusted = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(clock);
        guard ??= AddressGuard.PublicOnly;
        (_policy, _clock) = (policy, clock);
        _http = new HttpMessageInvoker(Handler(new CheckedConnection(policy, clock, guard, names ?? new SystemNameResolver()), trusted));
        _exchange = new Exchange(policy, clock, _http);
        _links = new FetchLink(policy, guard);
        _schedule = new HostSchedule(policy, clock);
        _robots = new RobotsCache(policy, clock, GetRobots);
    }

    /// <summary>Fetches a link.</summary>
    /// <param name="request">The link, and what is known from the last time.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<FetchAnswer> Fetch(FetchRequest request, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        var way = new Way(request.Link);
        var against = request.Against;
        for (var text = request.Link; ;)
        {
            var link = _links.Check(text, against, out var failure);
            if (link is null)
            {
                return way.Failed(failure!, null);
            }
            way.Go(link);
            if (await Refusal(way, link, stop).ConfigureAwait(false) is { } refusal)
            {
                return refusal;
            }
            var answer = await _exchange.Get(link, request, stop).ConfigureAwait(false);
            var notBefore = Note(link, answer);
            if (answer.Location is null)
            {
                return answer.Failure is { } wrong ? way.Failed(wrong, notBefore) : way.Arrived(answer, Made(link, answer), notBefore);
            }
            if (!way.CanTurn(answer.Status, _policy.MostRedirects))
            {
                return way.Failed(new IntakeFailure(IntakeCode.TooManyRedirects, request.Link) { Arguments = [Number(_policy.MostRedirects)] }, null);
            }
            (text, against) = (answer.Location, link);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static SocketsHttpHandler Handler(CheckedConnection connection, X509Certificate2? trusted) => new()
    {
        SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = trusted is null ? null : TrustingOnly(trusted) },
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        Credentials = null,
        PreAuthenticate = false,
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = null,
        // Ours reckons by the injected clock.
        ConnectTimeout = Timeout.InfiniteTimeSpan,
        MaxResponseHeadersLength = 64,
        // The rest of a body that we do not want is not read: the connection is closed.
        MaxResponseDrainSize = 0,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = (context, stop) => connection.Connect(context.DnsEndPoint, stop),
    };

    private static X509ChainPolicy TrustingOnly(X509Certificate2 authority) => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        CustomTrustStore = { authority },
        RevocationMode = X509RevocationMode.NoCheck,
    };

    // What keeps the link from being asked for now: its site's robots.txt, or that its host is left alone.
    private async Task<FetchAnswer?> Refusal(Way way, Uri link, CancellationToken stop)
    {
        var (rules, failure) = await _robots.Of(link, stop).ConfigureAwait(false);
        if (rules is null)
        {
            return way.Failed(failure!, null);
        }
        if (!rules.Allows(link))
        {
            return way.Failed(new IntakeFailure(IntakeCode.RobotsForbid, link.AbsoluteUri), null);
        }
        return await _schedule.Turn(link, rules.Delay, stop).ConfigureAwait(false) is { } until
            ? way.Failed(new IntakeFailure(IntakeCode.HostResting, link.AbsoluteUri) { Arguments = [until.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture)] }, until)
            : null;
    }

    private DateTimeOffset? Note(Uri link, Exchanged answer)
    {
        if (answer.IsHostsFault)
        {
            return _schedule.Failed(link, answer.Wait, answer.Status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable);
        }
        if (answer.Status is not null)
        {
            _schedule.Answered(link);
        }
        return null;
    }

    private Document? Made(Uri link, Exchanged answer) => answer.Body is not { } body ? null : new Document(link.AbsoluteUri, body)
    {
        Url = link.AbsoluteUri,
        MediaType = answer.MediaType,
        Charset = answer.Charset,
        Fetched = _clock.GetUtcNow(),
    };

    // RFC 9309, 2.3.1.2: redirects are followed; where they do not end, it is as if there were no file.
    private async Task<Exchanged> GetRobots(Uri file, CancellationToken stop)
    {
        var request = new FetchRequest(file.AbsoluteUri);
        for (var (redirects, link) = (0, file); ; redirects++)
        {
            var answer = await _exchange.Get(link, request, stop).ConfigureAwait(false);
            if (answer.Location is null || redirects == _policy.MostRedirects)
            {
                return answer;
            }
            if (_links.Check(answer.Location, link, out var failure) is not { } next)
            {
                return new Exchanged { Failure = failure };
            }
            link = next;
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // The way from the link that was asked for to where its redirects lead.
    private sealed class Way(string asked)
    {
        private Uri? _link;
        private Uri? _moved;
        private bool _lostEncryption;
        private bool _isForGood = true;
        private int _redirects;

        public void Go(Uri link)
        {
            _lostEncryption |= _link?.Scheme == Uri.UriSchemeHttps && link.Scheme == Uri.UriSchemeHttp;
            _moved = _link is not null && _isForGood ? link : _moved;
            _link = link;
        }

        public bool CanTurn(HttpStatusCode? status, int most)
        {
            _isForGood &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            return ++_redirects <= most;
        }

        public FetchAnswer Arrived(Exchanged answer, Document? document, DateTimeOffset? notBefore) => new()
        {
            Document = document,
            Link = _link,
            Moved = _moved,
            LostEncryption = _lostEncryption,
            ETag = answer.ETag,
            LastModified = answer.LastModified,
            NotBefore = notBefore,
        };

        public FetchAnswer Failed(IntakeFailure failure, DateTimeOffset? notBefore) => new()
        {
            // The failure bears the link that was given, and behind it the one that failed where that is another.
            Failure = _redirects == 0 || failure.Path == asked ? failure : failure with { RecordId = asked },
            Link = _link,
            LostEncryption = _lostEncryption,
            NotBefore = notBefore,
        };
    }
}
