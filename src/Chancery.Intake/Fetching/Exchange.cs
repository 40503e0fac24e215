using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Chancery.Intake.Fetching;

/// <summary>One request and its answer, within the limits of time and size. What goes wrong is a failure, never an exception.</summary>
internal sealed class Exchange(FetchPolicy policy, TimeProvider clock, HttpMessageInvoker http)
{
    /// <summary>Asks for a checked link.</summary>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    public async Task<Exchanged> Get(Uri link, FetchRequest request, CancellationToken stop)
    {
        using var head = new CancellationTokenSource(policy.HeadTime, clock);
        using var whole = new CancellationTokenSource(policy.WholeTime, clock);
        using var any = CancellationTokenSource.CreateLinkedTokenSource(stop, head.Token, whole.Token);
        try
        {
            using var message = Message(link, request);
            using var response = await http.SendAsync(message, any.Token).ConfigureAwait(false);
            head.CancelAfter(Timeout.InfiniteTimeSpan);
            return await Answer(link, response, any.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (Fault(link, e, head.IsCancellationRequested ? policy.HeadTime : policy.WholeTime, stop) is { } fault)
        {
            return fault;
        }
    }

    private HttpRequestMessage Message(Uri link, FetchRequest request)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, link) { Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        var headers = message.Headers;
        headers.TryAddWithoutValidation("User-Agent", policy.UserAgent);
        headers.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5");
        headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br, deflate");
        AddIfPlain(headers, "If-None-Match", request.ETag);
        AddIfPlain(headers, "If-Modified-Since", request.LastModified);
        return message;
    }

    // They were sent to us once; whatever they hold, they are one line.
    private static void AddIfPlain(HttpRequestHeaders headers, string name, string? value)
    {
        if (value is not null && !value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            headers.TryAddWithoutValidation(name, value);
        }
    }

    private async Task<Exchanged> Answer(Uri link, HttpResponseMessage response, CancellationToken stop)
    {
        var status = response.StatusCode;
        var answer = new Exchanged { Status = status, ETag = First(response.Headers, "ETag"), LastModified = First(response.Content.Headers, "Last-Modified") };
        if (status is HttpStatusCode.OK or HttpStatusCode.NonAuthoritativeInformation)
        {
            return await WithBody(answer, link, response.Content, stop).ConfigureAwait(false);
        }
        if (IsRedirect(status) && First(response.Headers, "Location") is { Length: > 0 } location)
        {
            return answer with { Location = location };
        }
        return status == HttpStatusCode.NotModified ? answer : answer with
        {
            Failure = new IntakeFailure(IntakeCode.HttpStatus, link.AbsoluteUri) { Arguments = [((int)status).ToString(CultureInfo.InvariantCulture)] },
            Wait = RetryAfter.Of(response.Headers, clock.GetUtcNow(), policy.MostRetryAfter),
            IsHostsFault = status == HttpStatusCode.TooManyRequests || (int)status >= 500,
        };
    }

    private async Task<Exchanged> WithBody(Exchanged answer, Uri link, HttpContent content, CancellationToken stop)
    {
        if (content.Headers.ContentLength > policy.BodyBytes)
        {
            return TooLarge(link);
        }
        var body = await content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        return answer with
        {
            Body = await BodyReader.Read(body, [.. content.Headers.ContentEncoding], policy.BodyBytes, stop).ConfigureAwait(false),
            MediaType = content.Headers.ContentType?.MediaType?.ToLowerInvariant(),
            Charset = content.Headers.ContentType?.CharSet?.Trim('"', '\'', ' ') is { Length: > 0 } charset ? charset : null,
        };
    }

    private static bool IsRedirect(HttpStatusCode status) => status
        is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    private static string? First(HttpHeaders headers, string name) => headers.NonValidated.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private Exchanged TooLarge(Uri link) =>
        Failed(link, IntakeCode.BodyTooLarge, isHosts: false, policy.BodyBytes.ToString(CultureInfo.InvariantCulture));

    private Exchanged? Fault(Uri link, Exception e, TimeSpan limit, CancellationToken stop) => (e, Inner(e)) switch
    {
        (OperationCanceledException, _) => stop.IsCancellationRequested ? null : TimedOut(link, limit),
        (_, TimeoutException) => TimedOut(link, policy.ConnectTime),
        (_, RefusedAddressException refused) => Failed(link, IntakeCode.RefusedAddress, isHosts: false, refused.Host, refused.Address.ToString()),
        (_, BodyTooLargeException) => TooLarge(link),
        (_, SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }) => Failed(link, IntakeCode.UnknownHost, isHosts: true, link.IdnHost),
        (_, SocketException socket) => Failed(link, IntakeCode.NotConnected, isHosts: true, socket.Message),
        (_, AuthenticationException untrusted) => Failed(link, IntakeCode.NotTrusted, isHosts: true, link.IdnHost, untrusted.Message),
        (HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError or HttpRequestError.ConnectionError }, var inner) => Failed(link, IntakeCode.NotConnected, isHosts: true, inner.Message),
        (HttpRequestException or IOException or InvalidDataException, var inner) => Failed(link, IntakeCode.UnreadableAnswer, isHosts: false, inner.Message),
        _ => null,
    };

    private static Exchanged TimedOut(Uri link, TimeSpan limit) =>
        Failed(link, IntakeCode.TimedOut, isHosts: true, limit.TotalSeconds.ToString(CultureInfo.InvariantCulture));

    private static Exchanged Failed(Uri link, string code, bool isHosts, params string[] arguments) =>
        new() { Failure = new IntakeFailure(code, link.AbsoluteUri) { Arguments = [.. arguments] }, IsHostsFault = isHosts };

    private static Exception Inner(Exception e)
    {
        while (e is HttpRequestException or IOException && e.InnerException is { } inner)
        {
            e = inner;
        }
        return e;
    }
}
