using System.Globalization;
using System.Text;
using System.Text.Json;
using Chancery.Intake;
using Chancery.Intake.Fetching;
using Chancery.Intake.Tests.Fetching;

namespace Chancery.Cli.Tests;

public sealed class WatchTests : CommandLine, IAsyncLifetime
{
    private const string Plain = "Content-Type: text/plain; charset=utf-8";

    private readonly TestServer _server = new();
    private readonly TestClock _clock = new() { Skipped = TimeSpan.FromMinutes(20) };
    private readonly CancellationTokenSource _stop = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _stop.Dispose();
    }

    [Fact]
    public void What_is_new_is_read_once()
    {
        Page("/a", "một").On("/feed", r => r.Headers.GetValueOrDefault("If-None-Match") == "\"1\"" ? TestServer.Answer([], status: "304 Not Modified") : Feed("ETag: \"1\"", Item("a"), Item("b")));
        Page("/b", "hai");

        var first = Source(Watch("/feed"));
        Assert.Equal(("read", 2, 0, 0, 0), (Status(first), Count(first, "new"), Count(first, "unchanged"), Count(first, "failed"), Count(first, "older")));
        var second = Source(Watch("/feed"));
        Assert.Equal(("unchanged", 0), (Status(second), Count(second, "new")));

        Assert.Equal(["/feed", "/a", "/b", "/feed"], _server.Paths);
        Assert.Equal("\"1\"", _server.Requests[^1].Headers["If-None-Match"]);
        Assert.Equal(2, Reports());
    }

    [Fact]
    public void An_item_that_comes_later_is_read_and_the_others_are_not()
    {
        Page("/a", "một").On("/feed", _ => Feed("", Item("a")));
        Watch("/feed");
        Page("/b", "hai").On("/feed", _ => Feed("", Item("b"), Item("a")));

        var second = Source(Watch("/feed"));

        Assert.Equal((1, 1), (Count(second, "new"), Count(second, "unchanged")));
        Assert.Equal(["/feed", "/a", "/feed", "/b"], _server.Paths);
    }

    [Fact]
    public void An_item_that_changed_is_asked_for_again_and_read_when_its_page_changed()
    {
        Page("/a", "một", "ETag: \"p\"\r\n").On("/feed", _ => Feed("", Item("a", "2021-07-08T01:00:00Z")));
        Watch("/feed");

        _server.On("/feed", _ => Feed("", Item("a", "2021-07-08T02:00:00Z")))
            .On("/a", r => r.Headers.GetValueOrDefault("If-None-Match") == "\"p\"" ? TestServer.Answer([], status: "304 Not Modified") : TestServer.Answer("b"u8.ToArray()));
        var same = Source(Watch("/feed"));
        Assert.Equal((0, 1), (Count(same, "changed"), Count(same, "unchanged")));

        Page("/a", "hai").On("/feed", _ => Feed("", Item("a", "2021-07-08T03:00:00Z")));
        var changed = Source(Watch("/feed"));
        Assert.Equal((0, 1), (Count(changed, "new"), Count(changed, "changed")));
        Assert.Equal(["/feed", "/a", "/feed", "/a", "/feed", "/a"], _server.Paths);
    }

    [Fact]
    public void One_bad_source_does_not_stop_the_others()
    {
        Page("/a", "một").On("/feed", _ => Feed("", Item("a"))).On("/page", "<html>", "Content-Type: text/html").Redirect("/inside", "http://169.254.169.254/latest");
        var outcome = Run(Around, "watch", Sources("/gone", "/page", "/inside", "/feed", "http://localhost/x"), "--once", "--format", "json", "--register", Register);

        Assert.Equal(ExitCode.InputFailed, outcome.Exit);
        var sources = Entries(outcome);
        Assert.Equal(["failed", "failed", "failed", "read", "failed"], sources.Select(Status));
        Assert.Equal([IntakeCode.HttpStatus, IntakeCode.NotAFeed, IntakeCode.RefusedAddress, null, IntakeCode.RefusedAddress], sources.Select(s => s.GetProperty("failure").GetString()));
        Assert.Equal(1, Count(sources[3], "new"));
        Assert.Contains("CH1103", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_asks_to_be_left_alone_is_across_restarts()
    {
        _server.On("/feed", "", "Retry-After: 3600", "503 Service Unavailable");
        var failed = Source(Watch("/feed"));
        Assert.Equal("failed", Status(failed));
        Assert.Equal("2021-07-08T10:10:11Z", failed.GetProperty("notBefore").GetString());

        Assert.Equal("resting", Status(Source(Watch("/feed"))));
        var resting = Run(Around, "watch", Sources("/feed"), "--once", "--register", Register);
        Assert.Equal($"{_server.Link("/feed")}: failed or asked to be left alone; it is not asked before 2021-07-08T10:10:11Z.\n", resting.Errors);
        Assert.Contains("1 left alone", resting.Output, StringComparison.Ordinal);
        Assert.Single(_server.Paths);

        _clock.Advance(TimeSpan.FromHours(1));
        _server.On("/feed", _ => Feed(""));
        Assert.Equal("read", Status(Source(Watch("/feed"))));
    }

    [Fact]
    public void A_source_that_fails_again_and_again_is_left_alone_for_longer_and_longer()
    {
        var rests = new List<double>();
        for (var i = 0; i < 4; i++)
        {
            var until = DateTimeOffset.Parse(Source(Watch("/gone")).GetProperty("notBefore").GetString()!, CultureInfo.InvariantCulture);
            rests.Add((until - _clock.GetUtcNow()).TotalSeconds);
            _clock.Advance(until - _clock.GetUtcNow());
        }
        Assert.Equal([30, 60, 120, 240], rests);
    }

    [Fact]
    public void An_item_with_its_text_and_no_link_is_a_report()
    {
        _server.On("/feed", $$"""{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"x","title":"Hai bên điện đàm","content_text":{{JsonSerializer.Serialize(SampleCoder.Call)}},"date_published":"6/7/2021 23:30"}]}""");
        Assert.Equal(1, Count(Source(Watch("/feed")), "new"));
        Assert.Equal(1, Count(Source(Watch("/feed")), "unchanged"));
        Assert.Equal(1, Reports());
    }

    [Fact]
    public void Dates_without_a_zone_are_in_the_papers_zone()
    {
        Page("/a", "một").On("/feed", _ => Feed("", "<item><link>/a</link><pubDate>6/7/2021 23:30</pubDate></item>"));
        var file = Write("sources.opml", $"<opml><body><outline xmlUrl='{_server.Link("/feed")}' timezone='Asia/Ho_Chi_Minh'/></body></opml>");
        var source = Entries(Run(Around, "watch", file, "--once", "--format", "json", "--register", Register))[0];
        Assert.Equal(1, Count(source, "datesWithoutZone"));
        var shown = Run(Around, "show", _server.Link("/a"), "--format", "json", "--register", Register).Output;
        Assert.Contains("\"published\": \"2021-07-06\"", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_new_source_the_newest_are_read_and_of_a_known_one_all_in_turn()
    {
        _server.On("/feed", _ => Feed("", [.. Enumerable.Range(1, 5).Select(Numbered)]));
        Enumerable.Range(1, 9).ToList().ForEach(i => Page($"/{i}", $"số {i}"));

        var first = Source(Watch("/feed", "--limit", "2"));
        Assert.Equal((2, 3, 0), (Count(first, "new"), Count(first, "older"), Count(first, "left")));
        Assert.Equal(["/feed", "/5", "/4"], _server.Paths);

        _server.On("/feed", _ => Feed("", [.. Enumerable.Range(1, 9).Select(Numbered)]));
        var second = Source(Watch("/feed", "--limit", "3"));
        Assert.Equal((3, 1, 5), (Count(second, "new"), Count(second, "left"), Count(second, "unchanged")));
        Assert.Equal(1, Count(Source(Watch("/feed", "--limit", "3")), "new"));
        Assert.Equal(["/9", "/8", "/7"], _server.Paths.Skip(4).Take(3));
    }

    [Fact]
    public void A_page_that_fails_is_tried_three_times_and_one_that_is_gone_once()
    {
        _server.On("/feed", _ => Feed("ETag: \"1\"", Item("a"), Item("gone"))).On("/a", "", "", "500 Internal Server Error");
        for (var i = 0; i < 4; i++)
        {
            Watch("/feed");
        }
        Assert.Equal((3, 1), (_server.Paths.Count(p => p == "/a"), _server.Paths.Count(p => p == "/gone")));
    }

    [Fact]
    public void A_page_that_two_sources_list_is_read_once()
    {
        Page("/a", "một").On("/feed", _ => Feed("", Item("a"))).On("/other", _ => Feed("", Item("a")));
        for (var i = 0; i < 3; i++)
        {
            Run(Around, "watch", Sources("/feed", "/other"), "--once", "--register", Register);
        }
        Assert.Equal(1, _server.Paths.Count(p => p == "/a"));
    }

    [Fact]
    public void A_list_of_sitemaps_is_followed()
    {
        Page("/a", "một").On("/feed", $"<sitemapindex><sitemap><loc>{_server.Link("/map")}</loc><lastmod>2021-07-08</lastmod></sitemap></sitemapindex>")
            .On("/map", $"<urlset><url><loc>{_server.Link("/a")}</loc></url></urlset>");
        Assert.Equal(1, Count(Source(Watch("/feed")), "new"));
        Assert.Equal((0, 1), (Count(Source(Watch("/feed")), "new"), Count(Source(Watch("/feed")), "unchanged")));
        Assert.Equal(["/feed", "/map", "/a", "/feed", "/feed"], _server.Paths);
    }

    [Fact]
    public void It_asks_again_and_again_until_it_is_stopped()
    {
        var times = new List<DateTimeOffset>();
        Page("/a", "một").On("/feed", r =>
        {
            times.Add(_clock.GetUtcNow());
            if (times.Count == 3)
            {
                _stop.Cancel();
            }
            return Feed("", Item("a"));
        });
        var outcome = Run(Around, "watch", Sources("/feed"), "--every", "15m", "--register", Register);
        Assert.Equal(ExitCode.Stopped, outcome.Exit);
        Assert.Equal(1, Reports());
        Assert.Equal([15, 15], times.Zip(times.Skip(1), (a, b) => Math.Round((b - a).TotalMinutes)));
    }

    [Fact]
    public async Task Stopped_while_it_waits_it_ends_well()
    {
        _server.On("/feed", _ => Feed(""));
        var file = Sources("/feed");
        var waiting = Around with { Clock = new TestClock { Skipped = TimeSpan.FromMinutes(1) } };
        var running = Task.Run(() => Run(waiting, "watch", file, "--register", Register), TestContext.Current.CancellationToken);
        while (_server.Paths.Count == 0)
        {
            await Task.Yield();
        }
        // Which of the two it is when the stop comes is chance: both end well.
        await _stop.CancelAsync();
        Assert.Contains((await running).Exit, (int[])[ExitCode.Done, ExitCode.Stopped]);
    }

    [Fact]
    public void A_pass_that_was_stopped_is_gone_on_with()
    {
        Page("/b", "hai").On("/feed", _ => Feed("ETag: \"1\"", Item("a"), Item("b"))).On("/a", r =>
        {
            _stop.Cancel();
            return Text("một");
        });
        Assert.Equal(ExitCode.Stopped, Run(Around, "watch", Sources("/feed"), "--once", "--register", Register).Exit);
        Page("/a", "một");

        var second = Entries(Run(Around with { Stop = default }, "watch", Sources("/feed"), "--once", "--format", "json", "--register", Register))[0];

        Assert.Equal("read", Status(second));
        Assert.Equal(2, Reports());
        Assert.DoesNotContain("If-None-Match", _server.Requests.Last(r => r.Path == "/feed").Headers.Keys);
    }

    [Fact]
    public void For_people_there_is_a_table_and_nothing_on_standard_error()
    {
        Page("/a", "một").On("/feed", _ => Feed("", Item("a")));
        var outcome = Run(Around, "watch", Sources("/feed"), "--once", "--register", Register);
        Assert.Equal(
            """
            Source  New  Changed  Unchanged  Left  Failed  Remark
            Tin       1        0          0     0       0
            2021-07-08T09:10:11Z: 1 sources, 1 new reports, 0 changed, 0 sources failed, 0 left alone.

            """,
            outcome.Output);
        Assert.Equal("", outcome.Errors);
    }

    [Fact]
    public void CSV_has_a_row_for_each_source()
    {
        _server.On("/feed", _ => Feed(""));
        Assert.Equal(
            "at,source,title,status,failure,not_before,new,changed,unchanged,older,left,failed,bad_dates,dates_without_zone,empty_items\r\n"
                + $"2021-07-08T09:10:11Z,{_server.Link("/feed")},Tin,read,,,0,0,0,0,0,0,0,0,0\r\n",
            Run(Around, "watch", Sources("/feed"), "--once", "--format", "csv", "--register", Register).Output);
    }

    [Theory]
    [InlineData("<opml>\n<body>", IntakeCode.BrokenSources, ":2")]
    [InlineData("<opml/>", IntakeCode.NoSources, "sources.opml:")]
    public void A_broken_file_of_sources_is_said_with_its_line(string text, string code, string place)
    {
        var outcome = Run("watch", Write("sources.opml", text), "--once");
        Assert.Equal(ExitCode.InputFailed, outcome.Exit);
        Assert.Contains(code, outcome.Errors, StringComparison.Ordinal);
        Assert.Contains(place, outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("sources.opml", "--every", "5s")]
    [InlineData("sources.opml", "--every", "15")]
    [InlineData("sources.opml", "--every", "-5m")]
    [InlineData("sources.opml", "--every", "99999d")]
    [InlineData("sources.opml", "--limit", "0")]
    [InlineData("sources.opml", "--port", "0")]
    public void A_wrong_command_line_is_said(params string[] args) => Assert.Equal(ExitCode.Usage, Run(["watch", .. args]).Exit);

    [Fact]
    public void A_link_is_read_as_a_file_is()
    {
        Page("/a", "một");
        var outcome = Run(Around, "read", _server.Link("/a"), "--register", Register);
        Assert.Equal(ExitCode.Done, outcome.Exit);
        Assert.Equal(1, Reports());
        Assert.Equal(ExitCode.Done, Run(Around, "show", _server.Link("/a"), "--register", Register).Exit);
    }

    [Fact]
    public void A_link_of_a_feed_is_read_once_by_the_same_rules()
    {
        Page("/1", "một");
        Page("/2", "hai");
        _server.On("/robots.txt", "User-agent: *\nDisallow: /3\n").On("/feed", _ => Feed("", Numbered(1), Numbered(2), Numbered(3), "<item><link>http://10.0.0.1/x</link></item>", $"<item><title>Hai bên điện đàm</title><description><![CDATA[<p>{SampleCoder.Call}</p>]]></description></item>"));
        var outcome = Run(Around, "read", _server.Link("/feed"), "--register", Register);
        Assert.Equal(ExitCode.InputFailed, outcome.Exit);
        Assert.Contains($"{_server.Link("/feed")} is a feed: reading 5 of its 5 items", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains(IntakeCode.RobotsForbid, outcome.Errors, StringComparison.Ordinal);
        Assert.Contains(IntakeCode.RefusedAddress, outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(["/feed", "/2", "/1"], _server.Paths);
        Assert.Equal(3, Reports());
        Assert.StartsWith("Read 0, unchanged 3", Run(Around, "read", _server.Link("/feed"), "--register", Register).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_of_a_list_of_sitemaps_is_sent_to_watch()
    {
        _server.On("/map", "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>/a</loc></sitemap></sitemapindex>");
        Assert.Contains(IntakeCode.ListOfSitemaps, Run(Around, "read", _server.Link("/map"), "--register", Register).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1/a", IntakeCode.RefusedAddress)]
    [InlineData("http://[::1]/a", IntakeCode.RefusedAddress)]
    [InlineData("https://example.org:8443/a", IntakeCode.RefusedPort)]
    [InlineData("https://a:b@example.org/a", IntakeCode.RefusedCredentials)]
    [InlineData("file:///etc/passwd", IntakeCode.RefusedScheme)]
    public void A_refused_link_is_said(string link, string code)
    {
        var outcome = Run("read", link);
        Assert.Equal(ExitCode.InputFailed, outcome.Exit);
        Assert.Contains(code, outcome.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("a:b", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void No_option_reaches_this_machine()
    {
        Page("/a", "một");
        var outcome = Run("read", _server.Link("/a"), "--port", _server.Place.Port.ToString(CultureInfo.InvariantCulture));
        Assert.Contains(IntakeCode.RefusedAddress, outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(0, _server.Connections);
    }

    private Around Around => new()
    {
        Clock = _clock,
        Stop = _stop.Token,
        OpenFetcher = (policy, clock) => new Fetcher(
            policy with
            {
                Ports = policy.Ports.Add(_server.Place.Port),
                ConnectTime = TimeSpan.FromDays(1),
                HeadTime = TimeSpan.FromDays(1),
                WholeTime = TimeSpan.FromDays(1),
                Delay = TimeSpan.Zero,
            },
            clock,
            new AddressGuard([_server.Place])),
    };

    private JsonElement[] Watch(string path, params string[] args) =>
        Entries(Run(Around, ["watch", Sources(path), "--once", "--format", "json", "--register", Register, .. args]));

    private static JsonElement[] Entries(Outcome outcome)
    {
        using var document = JsonDocument.Parse(outcome.Output);
        Assert.Equal("watch", document.RootElement.GetProperty("kind").GetString());
        return [.. document.RootElement.GetProperty("entries").EnumerateArray().Select(e => e.Clone())];
    }

    private static JsonElement Source(JsonElement[] entries) => Assert.Single(entries);

    private static string? Status(JsonElement source) => source.GetProperty("status").GetString();

    private static int Count(JsonElement source, string name) => source.GetProperty(name).GetInt32();

    private string Sources(params string[] paths)
    {
        var outlines = paths.Select(p => $"<outline text='Tin' xmlUrl='{(p[0] == '/' ? _server.Link(p) : p)}'/>");
        return Write("sources.opml", $"<opml><body>{string.Concat(outlines)}</body></opml>");
    }

    private TestServer Page(string path, string words, string headers = "") => _server.On(path, _ => Text(words, headers));

    private static byte[] Text(string words, string headers = "") => TestServer.Answer(Encoding.UTF8.GetBytes(SampleCoder.Call + "\n\nHai bên gặp nhau lần " + words + "."), headers + Plain);

    private static byte[] Feed(string headers, params string[] items) =>
        TestServer.Answer(Encoding.UTF8.GetBytes($"<rss><channel><title>Tin</title>{string.Concat(items)}</channel></rss>"), headers);

    private static string Item(string name, string updated = "2021-07-08T00:00:00Z") =>
        $"<item xmlns:a='http://www.w3.org/2005/Atom'><guid isPermaLink='false'>{name}</guid><link>/{name}</link><a:updated>{updated}</a:updated></item>";

    private static string Numbered(int number) => Item(number.ToString(CultureInfo.InvariantCulture), $"2021-07-0{number}T00:00:00Z");

    private int Reports()
    {
        using var stats = JsonDocument.Parse(Run("register", "stats", "--format", "json").Output);
        return stats.RootElement.GetProperty("reports").GetInt32();
    }
}
