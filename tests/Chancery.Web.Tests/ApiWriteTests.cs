using System.Net;
using System.Text;
using System.Text.Json;
using Chancery.Web.Api;
using Chancery.Web.Tests.Generated;

namespace Chancery.Web.Tests;

/// <summary>What programs change. Each test has a server of its own.</summary>
public sealed class ApiWriteTests : IAsyncLifetime
{
    private const string Report = "Ngày 6/7/2021, Ngoại trưởng Nhật Bản Motegi Toshimitsu đã hội đàm với Ngoại trưởng Hàn Quốc Chung Eui-yong tại Tokyo.";

    private readonly TestServer _server = new();

    private ChanceryClient Client => new(_server.Client);

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_report_is_read_in_and_what_was_coded_comes_back()
    {
        var first = await Client.ReadReportAsync(new NewReport { Name = "../elsewhere/talks.txt", Text = Report });
        var filed = Assert.Single(first.Entries);
        Assert.Equal(("added", "talks.txt"), (filed.Filing, filed.Report.Source));
        Assert.Contains(filed.Coded.Events, e => e.Type == "CONSULT");
        Assert.Equal(filed.Report.Hash, (await Client.ListReportsAsync(limit: 1)).Entries[0].Hash);
        Assert.Equal("unchanged", Assert.Single((await Client.ReadReportAsync(new NewReport { Name = "talks.txt", Text = Report })).Entries).Filing);
        var line = JsonSerializer.Serialize(new { id = "x1", title = "<b>Hội đàm</b>", published = "2021-07-07", text = Report });
        var lines = await Client.ReadReportAsync(new NewReport { Name = "batch.jsonl", Text = $"{line}\nno line\n" });
        Assert.Equal("<b>Hội đàm</b>", Assert.Single(lines.Entries).Report.Title);
        Assert.Equal("CH1005", Assert.Single(lines.Failures).Code);
    }

    [Fact]
    public async Task What_is_decided_holds_and_can_be_taken_back()
    {
        var quote = (await Client.ListQuotesAsync(limit: 1)).Entries[0];
        var edited = await Client.DecideAsync(new NewDecision { Act = "edit", Entry = quote.Id, Fields = new Dictionary<string, string?> { ["office"] = "envoy" }, Why = "reads so" });
        var now = (await Client.ListQuotesAsync(limit: 1)).Entries[0];
        Assert.Equal((quote.Id, "envoy", "person", edited.Decision), (now.Id, now.Entry.Office, now.By, now.Decision));
        await Client.DecideAsync(new NewDecision { Act = "undo", Decision = edited.Decision });
        Assert.Equal("machine", (await Client.ListQuotesAsync(limit: 1)).Entries[0].By);
        await Client.DecideAsync(new NewDecision { Act = "accept", Entry = quote.Id });
        Assert.Equal("accepted", (await Client.ListQuotesAsync(limit: 1)).Entries[0].By);
        await Client.DecideAsync(new NewDecision { Act = "reject", Entry = quote.Id });
        Assert.DoesNotContain(quote.Id, (await Client.ListQuotesAsync(limit: 200)).Entries.Select(e => e.Id));
    }

    [Fact]
    public async Task Events_are_merged_and_split()
    {
        var events = (await Client.ListEventsAsync(type: "CONSULT", limit: 500)).Entries.Where(e => e.Witnesses.Count == 1).Take(2).Select(e => e.Id).ToList();
        var merged = await Client.DecideAsync(new NewDecision { Act = "merge", Events = events });
        var one = await Client.GetEventAsync((await Client.ListEventsAsync(type: "CONSULT", limit: 500)).Entries.Single(e => e.Decisions.Any(d => d.Id == merged.Decision)).Id);
        Assert.Superset(events.ToHashSet(StringComparer.Ordinal), one.Witnesses.SelectMany(w => w.Told).Select(t => t.Id!).ToHashSet(StringComparer.Ordinal));
        var other = events.Single(e => e != one.Id);
        await Client.DecideAsync(new NewDecision { Act = "split", Entry = one.Id, Entries = [other] });
        Assert.Equal(other, (await Client.GetEventAsync(other)).Id);
    }

    [Theory]
    [InlineData("""{"act":"accept","entry":"0000-q000000"}""", HttpStatusCode.NotFound, "CH3031")]
    [InlineData("""{"act":"undo","decision":99}""", HttpStatusCode.NotFound, "CH3024")]
    [InlineData("""{"act":"merge","events":["a","b"]}""", HttpStatusCode.NotFound, "CH3015")]
    [InlineData("""{"act":"praise","entry":"x"}""", HttpStatusCode.BadRequest, null)]
    [InlineData("""{"act":"accept"}""", HttpStatusCode.BadRequest, null)]
    [InlineData("""{"act":"edit","entry":"x","fields":{"office":1}}""", HttpStatusCode.BadRequest, null)]
    [InlineData("""{"act":"undo","decision":"one"}""", HttpStatusCode.BadRequest, null)]
    [InlineData("""{"act":"accept","entry":"x","by":"somebody"}""", HttpStatusCode.BadRequest, null)]
    [InlineData("""["accept"]""", HttpStatusCode.BadRequest, null)]
    [InlineData("accept", HttpStatusCode.BadRequest, null)]
    [InlineData("", HttpStatusCode.BadRequest, null)]
    public async Task A_decision_that_cannot_be_made_is_a_problem(string body, HttpStatusCode status, string? code)
    {
        using var answer = await Post("/decisions", body, "application/json", null);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(code, (await Problem(answer)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task No_other_site_writes_in_a_readers_name()
    {
        var before = (await _server.Get("/api/v1/reports")).Page;
        foreach (var path in ApiRoutes.All.Where(e => e.Policy == ApiPolicy.Write).Select(e => e.Path))
        {
            Assert.Equal(HttpStatusCode.UnsupportedMediaType, await Status(path, "text/plain", null));
            Assert.Equal(HttpStatusCode.Forbidden, await Status(path, "application/json", "https://example.org"));
            Assert.Equal(HttpStatusCode.Forbidden, await Status(path, "application/json", "null"));
            Assert.Equal(HttpStatusCode.BadRequest, await Status(path, "application/json; charset=utf-8", _server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority)));
        }
        Assert.Equal(before, (await _server.Get("/api/v1/reports")).Page);
    }

    [Fact]
    public async Task A_register_that_was_replaced_underneath_is_said_and_nothing_of_the_insides()
    {
        Assert.Equal(HttpStatusCode.OK, (await _server.Get("/api/v1/reports")).Status);
        File.Delete(_server.Register);
        await File.WriteAllTextAsync(_server.Register, "This is no register, but a text that somebody put in its place.");
        using var answer = await _server.Client.GetAsync(new Uri("/api/v1/reports", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("CH2008", (await Problem(answer)).GetProperty("code").GetString());
    }

    private async Task<HttpStatusCode> Status(string path, string type, string? origin)
    {
        using var answer = await Post(path, "{}", type, origin);
        await Problem(answer);
        return answer.StatusCode;
    }

    private static async Task<JsonElement> Problem(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.ToString());
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        return JsonDocument.Parse(text).RootElement;
    }

    private async Task<HttpResponseMessage> Post(string path, string body, string type, string? origin)
    {
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1" + path) { Content = content };
        if (origin is not null)
        {
            request.Headers.TryAddWithoutValidation("Origin", origin);
        }
        return await _server.Client.SendAsync(request);
    }
}
