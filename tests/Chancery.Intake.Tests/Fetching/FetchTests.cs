using System.IO.Compression;
using System.Text;
using Chancery.Intake.Fetching;

namespace Chancery.Intake.Tests.Fetching;

public sealed class FetchTests : FetcherFixture
{
    [Fact]
    public async Task A_page_comes_with_what_its_server_says_of_it()
    {
        Server.On("/a", "<p>Hai bên gặp nhau.</p>", "Content-Type: Text/HTML; charset=\"UTF-8\"\r\nETag: \"x\"\r\nLast-Modified: Thu, 08 Jul 2021 00:00:00 GMT");

        var answer = await Fetch(Server.Link("/a#part"));

        Assert.Null(answer.Failure);
        Assert.False(answer.IsUnchanged);
        Assert.Equal("<p>Hai bên gặp nhau.</p>", Text(answer));
        Assert.Equal("text/html", answer.Document!.MediaType);
        Assert.Equal("UTF-8", answer.Document.Charset);
        Assert.StartsWith(Server.Link("/a"), answer.Document.Url, StringComparison.Ordinal);
        Assert.Equal(Clock.GetUtcNow(), answer.Document.Fetched);
        Assert.Equal("\"x\"", answer.ETag);
        Assert.Equal("Thu, 08 Jul 2021 00:00:00 GMT", answer.LastModified);
    }

    [Fact]
    public async Task A_request_names_the_program_and_carries_nothing_of_the_user()
    {
        Server.On("/a", "a", "Set-Cookie: a=b; Path=/");
        await Fetch(Server.Link("/a"));
        await Fetch(Server.Link("/a"));

        var headers = Server.Requests[^1].Headers;
        Assert.StartsWith("Chancery/", headers["User-Agent"], StringComparison.Ordinal);
        Assert.Equal(["Accept", "Accept-Encoding", "Host", "User-Agent"], headers.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_did_not_change_is_not_sent_again()
    {
        Server.On("/a", r => r.Headers.GetValueOrDefault("If-None-Match") == "\"x\"" && r.Headers.GetValueOrDefault("If-Modified-Since") == "then"
            ? TestServer.Answer([], "ETag: \"x\"", "304 Not Modified")
            : TestServer.Answer([1]));

        var answer = await Fetch(new FetchRequest(Server.Link("/a")) { ETag = "\"x\"", LastModified = "then" });

        Assert.True(answer.IsUnchanged);
        Assert.Equal("\"x\"", answer.ETag);
    }

    [Fact]
    public async Task A_condition_of_two_lines_is_not_sent()
    {
        Server.On("/a", "a");
        await Fetch(new FetchRequest(Server.Link("/a")) { ETag = "\"x\"\r\nCookie: a=b" });
        Assert.False(Server.Requests[^1].Headers.ContainsKey("If-None-Match"));
        Assert.False(Server.Requests[^1].Headers.ContainsKey("Cookie"));
    }

    [Fact]
    public async Task Redirects_are_followed_and_a_move_for_good_is_told()
    {
        Server.Redirect("/a", "/b", "301 Moved Permanently").Redirect("/b", "c", "308 Permanent Redirect").On("/c", "c");
        var answer = await Fetch(Server.Link("/a"));
        Assert.Equal("c", Text(answer));
        Assert.Equal(Server.Link("/c"), answer.Document!.Url);
        Assert.Equal(Server.Link("/c"), answer.Moved!.AbsoluteUri);
        Assert.False(answer.LostEncryption);
    }

    [Fact]
    public async Task A_redirect_for_now_is_no_move()
    {
        Server.Redirect("/a", "/b", "302 Found").Redirect("/b", "/c", "301 Moved Permanently").On("/c", "c");
        Assert.Null((await Fetch(Server.Link("/a"))).Moved);
    }

    [Fact]
    public async Task Endless_redirects_end()
    {
        Server.Redirect("/a", "/a");
        Assert.Equal(IntakeCode.TooManyRedirects, (await Failure(Server.Link("/a"))).Code);
        Assert.Equal(1 + Policy.MostRedirects, Server.Paths.Count);
    }

    [Theory]
    [InlineData("404 Not Found", "404")]
    [InlineData("410 Gone", "410")]
    [InlineData("500 Internal Server Error", "500")]
    [InlineData("204 No Content", "204")]
    [InlineData("300 Multiple Choices", "300")]
    public async Task A_status_is_told(string status, string number)
    {
        Server.On("/a", "", "", status);
        var failure = await Failure(Server.Link("/a"));
        Assert.Equal(IntakeCode.HttpStatus, failure.Code);
        Assert.Equal([number], failure.Arguments);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("deflate, gzip")]
    [InlineData("identity")]
    public async Task Encodings_are_taken_off(string encoding)
    {
        var body = encoding.Split(", ").Aggregate(Encoding.UTF8.GetBytes(new string('a', 10_000)), Encoded);
        Server.On("/a", _ => TestServer.Answer(body, "Content-Encoding: " + encoding));
        Assert.Equal(new string('a', 10_000), Text(await Fetch(Server.Link("/a"))));
    }

    [Fact]
    public async Task Deflate_without_its_head_is_read_too()
    {
        using var bare = new MemoryStream();
        using (var stream = new DeflateStream(bare, CompressionMode.Compress))
        {
            stream.Write(Encoding.UTF8.GetBytes("Hai bên gặp nhau."));
        }
        Server.On("/a", _ => TestServer.Answer(bare.ToArray(), "Content-Encoding: deflate"));
        Assert.Equal("Hai bên gặp nhau.", Text(await Fetch(Server.Link("/a"))));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("gzip, gzip")]
    public async Task A_bomb_is_not_unpacked(string encoding)
    {
        Policy = Policy with { BodyBytes = 100_000 };
        var body = encoding.Split(", ").Aggregate(new byte[5_000_000], Encoded);
        Assert.True(body.Length < Policy.BodyBytes);
        Server.On("/a", _ => TestServer.Answer(body, "Content-Encoding: " + encoding));
        Assert.Equal(IntakeCode.BodyTooLarge, (await Failure(Server.Link("/a"))).Code);
    }

    [Theory]
    [InlineData("gzip, gzip, gzip")]
    [InlineData("zstd")]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task What_is_in_no_encoding_that_is_known_is_a_broken_answer(string encoding)
    {
        Server.On("/a", "abcdefghij", "Content-Encoding: " + encoding);
        Assert.Equal(IntakeCode.UnreadableAnswer, (await Failure(Server.Link("/a"))).Code);
    }

    [Fact]
    public async Task A_truncated_encoding_is_a_broken_answer()
    {
        var random = new byte[10_000];
        new Random(1).NextBytes(random);
        var body = Encoded(random, "gzip");
        Server.On("/a", _ => TestServer.Answer(body[..(body.Length / 2)], "Content-Encoding: gzip"));
        Assert.Equal(IntakeCode.UnreadableAnswer, (await Failure(Server.Link("/a"))).Code);
    }

    [Fact]
    public async Task A_huge_body_is_not_read_to_its_end()
    {
        Policy = Policy with { BodyBytes = 100_000 };
        Server.On("/told", _ => Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n"));
        Server.On("/endless", async (_, stream) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"u8.ToArray());
            for (var chunk = new byte[64 * 1024]; ;)
            {
                await stream.WriteAsync(chunk);
            }
        });
        Assert.Equal(IntakeCode.BodyTooLarge, (await Failure(Server.Link("/told"))).Code);
        Assert.Equal(IntakeCode.BodyTooLarge, (await Failure(Server.Link("/endless"))).Code);
    }

    [Fact]
    public async Task A_body_that_is_shorter_than_told_is_a_broken_answer()
    {
        Server.On("/a", _ => "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\nabc"u8.ToArray());
        Assert.Equal(IntakeCode.UnreadableAnswer, (await Failure(Server.Link("/a"))).Code);
    }

    [Fact]
    public async Task What_is_no_HTTP_is_a_broken_answer()
    {
        Server.On("/a", _ => "SSH-2.0-OpenSSH\r\n\r\n"u8.ToArray());
        Assert.Equal(IntakeCode.UnreadableAnswer, (await Failure(Server.Link("/a"))).Code);
    }

    [Fact]
    public async Task Headers_have_a_bound()
    {
        Server.On("/a", "a", "X-A: " + new string('a', 200_000));
        Assert.Equal(IntakeCode.UnreadableAnswer, (await Failure(Server.Link("/a"))).Code);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_times_out()
    {
        var asked = new TaskCompletionSource();
        Server.On("/a", (_, _) =>
        {
            asked.SetResult();
            return Task.Delay(Timeout.Infinite);
        });
        var fetching = Fetch(Server.Link("/a"));
        await asked.Task;
        Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(IntakeCode.TimedOut, (await fetching).Failure!.Code);
    }

    [Fact]
    public async Task A_server_that_answers_byte_by_byte_times_out()
    {
        var begun = new TaskCompletionSource();
        Server.On("/a", async (_, stream) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\na"u8.ToArray());
            begun.SetResult();
            await Task.Delay(Timeout.Infinite);
        });
        var fetching = Fetch(Server.Link("/a"));
        await begun.Task;
        Clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(IntakeCode.TimedOut, (await fetching).Failure!.Code);
    }

    [Fact]
    public async Task The_user_stops_it()
    {
        using var stop = new CancellationTokenSource();
        var asked = new TaskCompletionSource();
        Server.On("/a", (_, _) =>
        {
            asked.SetResult();
            return Task.Delay(Timeout.Infinite);
        });
        var fetching = Fetcher.Fetch(new FetchRequest(Server.Link("/a")), stop.Token);
        await asked.Task;
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetching);
    }

    [Fact]
    public async Task A_port_where_nobody_listens_is_said()
    {
        await Server.DisposeAsync();
        Assert.Equal(IntakeCode.NotConnected, (await Failure(Server.Link("/a"))).Code);
    }

    [Fact]
    public async Task A_link_relative_to_another_is_joined()
    {
        Server.On("/b/c", "c");
        Assert.NotNull((await Fetch(new FetchRequest("c") { Against = new Uri(Server.Link("/b/")) })).Document);
    }

    private static string Text(FetchAnswer answer) => Encoding.UTF8.GetString(answer.Document!.Bytes.Span);

    private static byte[] Encoded(byte[] body, string encoding)
    {
        using var packed = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "br" => new BrotliStream(packed, CompressionLevel.Optimal),
            "deflate" => new ZLibStream(packed, CompressionLevel.Optimal),
            "identity" => new BufferedStream(packed),
            _ => new GZipStream(packed, CompressionLevel.Optimal),
        })
        {
            stream.Write(body);
            stream.Flush();
            return encoding == "identity" ? body : Closed(stream, packed);
        }
    }

    private static byte[] Closed(Stream stream, MemoryStream packed)
    {
        stream.Dispose();
        return packed.ToArray();
    }
}
