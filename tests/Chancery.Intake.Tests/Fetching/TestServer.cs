using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Chancery.Intake.Tests.Fetching;

/// <summary>A server on the loopback address that answers with the bytes that a test gives it, whatever HTTP thinks of them.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    // Never disposed of, so that the server may be stopped twice; it holds nothing of the system.
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, Func<TestRequest, Stream, Task>> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<TestRequest> _requests = new();
    private readonly Task _accepting;

    private readonly X509Certificate2? _certificate;

    /// <param name="certificate">By which it shows who it is; null for a server without encryption.</param>
    public TestServer(X509Certificate2? certificate = null)
    {
        _certificate = certificate;
        _listener.Start();
        Place = (IPEndPoint)_listener.LocalEndpoint;
        _accepting = Accept();
    }

    /// <summary>Its address and port.</summary>
    public IPEndPoint Place { get; }

    /// <summary>What was asked, in order, robots.txt included.</summary>
    public IReadOnlyList<TestRequest> Requests => [.. _requests];

    /// <summary>What was asked, robots.txt not.</summary>
    public IReadOnlyList<string> Paths => [.. _requests.Select(r => r.Path).Where(p => p != "/robots.txt")];

    /// <summary>How many connections were made.</summary>
    public int Connections { get; private set; }

    /// <summary>The link of a path of it.</summary>
    public string Link(string path, string host = "127.0.0.1") => $"{(_certificate is null ? "http" : "https")}://{host}:{Place.Port}{path}";

    /// <summary>Answers a path so.</summary>
    public TestServer On(string path, string body, string headers = "", string status = "200 OK") => On(path, _ => Answer(Encoding.UTF8.GetBytes(body), headers, status));

    /// <summary>Answers a path so.</summary>
    public TestServer On(string path, Func<TestRequest, byte[]> answer) => On(path, (request, stream) => stream.WriteAsync(answer(request)).AsTask());

    /// <summary>Answers a path so.</summary>
    public TestServer On(string path, Func<TestRequest, Stream, Task> answer)
    {
        _answers[path] = answer;
        return this;
    }

    /// <summary>An answer's bytes.</summary>
    public static byte[] Answer(byte[] body, string headers = "", string status = "200 OK") =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{headers}{(headers.Length > 0 ? "\r\n" : "")}\r\n"), .. body];

    /// <summary>A redirect.</summary>
    public TestServer Redirect(string path, string location, string status = "302 Found") => On(path, "", "Location: " + location, status);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
    }

    private async Task Accept()
    {
        var serving = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                Connections++;
                serving.Add(Serve(client));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
            await Task.WhenAll(serving);
        }
    }

    private async Task<Stream> Secured(NetworkStream stream)
    {
        if (_certificate is null)
        {
            return stream;
        }
        var secured = new SslStream(stream);
        await secured.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _stop.Token);
        return secured;
    }

    private async Task Serve(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = await Secured(client.GetStream());
                if (await TestRequest.Read(stream, _stop.Token) is not { } request)
                {
                    return;
                }
                _requests.Enqueue(request);
                await (_answers.TryGetValue(request.Path, out var answer)
                    ? answer(request, stream).WaitAsync(_stop.Token)
                    : stream.WriteAsync(Answer([], status: "404 Not Found"), _stop.Token).AsTask());
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or AuthenticationException)
            {
                // Whoever asked has gone, or the test is over.
            }
        }
    }
}
