using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Chancery.Web.Api;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Web.Tests;

public sealed class ApiTests(TestServer server) : IClassFixture<TestServer>
{
    public static TheoryData<string> Paths => [.. ApiRoutes.All.Where(e => e.Method == "GET").Select(e => e.Path)];

    [Fact]
    public void Every_endpoint_below_the_root_is_of_the_table_and_bears_a_policy()
    {
        var endpoints = server.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith("/api", StringComparison.Ordinal)).ToList();
        Assert.Equal(ApiRoutes.All, endpoints.Select(e => e.Metadata.GetRequiredMetadata<ApiEndpoint>()));
        Assert.All(ApiRoutes.All, e => Assert.Equal(e.Method == "GET" ? ApiPolicy.Read : ApiPolicy.Write, e.Policy));
    }

    [Theory]
    [InlineData("")]
    [InlineData("from=2018")]
    [InlineData("from=2018&to=6/2018")]
    [InlineData("to=2017")]
    [InlineData("party=PRK")]
    [InlineData("party=PRK,USA")]
    [InlineData("person=Kim")]
    [InlineData("type=CONSULT")]
    [InlineData("mode=meeting")]
    [InlineData("status=planned")]
    [InlineData("source=samples/1")]
    [InlineData("undated=1")]
    [InlineData("disputed=1")]
    [InlineData("party=KOR&type=CONSULT&from=2000&status=held")]
    public async Task Filters_admit_what_the_page_shows_and_exports_have_all_of_it(string query)
    {
        var page = Regex.Matches((await server.Get("/timeline?limit=500&" + query)).Page, "<tr id=\"e-([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(page, await ApiAddresses.Values(server, "/events?limit=500&" + query, "id"));
        Assert.Equal(page, (await Lines($"/api/v1/export/events?format=csv&{query}")).Skip(1).Select(l => l.Split(',')[0]));
        foreach (var format in (string[])["jsonl", "plover"])
        {
            Assert.Equal(page, (await Lines($"/api/v1/export/events?format={format}&{query}")).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()!));
        }
    }

    [Theory]
    [InlineData("/events?limit=7", "id")]
    [InlineData("/events?limit=3&type=CONSULT&mode=meeting", "id")]
    [InlineData("/reports?limit=3", "hash")]
    [InlineData("/reports?limit=1&source=samples/1", "hash")]
    [InlineData("/actors?limit=9", "name")]
    [InlineData("/quotes?limit=2", "id")]
    [InlineData("/quotes?limit=1&party=PRK", "id")]
    [InlineData("/statements?limit=4", "id")]
    [InlineData("/conditions?limit=1", "id")]
    [InlineData("/measures?limit=2", "id")]
    [InlineData("/drafts?limit=1", "id")]
    [InlineData("/appointments?limit=1", "id")]
    public async Task Pages_have_every_entry_once(string address, string field)
    {
        var whole = Regex.Replace(address, @"limit=\d+", "limit=200");
        var all = await ApiAddresses.Values(server, whole, field);
        var parts = new List<string>();
        string? next = null;
        do
        {
            var (_, page) = await server.Get("/api/v1" + address + (next is null ? "" : "&after=" + Uri.EscapeDataString(next)));
            using var list = JsonDocument.Parse(page);
            parts.AddRange(list.RootElement.GetProperty("entries").EnumerateArray().Select(e => e.GetProperty(field).GetString()!));
            next = list.RootElement.GetProperty("next").GetString();
        }
        while (next is not null);
        Assert.Equal(all, parts);
    }

    [Theory]
    [InlineData("/events?from=31/2/2020", "from")]
    [InlineData("/events?from=2020&to=2019", "to")]
    [InlineData("/events?type=party", "type")]
    [InlineData("/events?after=yesterday", "after")]
    [InlineData("/events?limit=100000", "limit")]
    [InlineData("/events?limt=5", "limt")]
    [InlineData("/reports?after=zz", "after")]
    [InlineData("/quotes?after=zz.1", "after")]
    [InlineData("/quotes?after=.", "after")]
    [InlineData("/actors?after=-1", "after")]
    [InlineData("/tenures", "office")]
    [InlineData("/tenures?office=x&on=9999-12-31", "on")]
    [InlineData("/search", "q")]
    [InlineData("/search?q=%22open", "q")]
    [InlineData("/search?q=%22%22", "q")]
    [InlineData("/export/events?format=xls", "format")]
    [InlineData("/dossiers/korea-denuclearisation/state?on=2021", "on")]
    [InlineData("/dossiers/korea-denuclearisation/calendar?from=9999-12-31", "from")]
    [InlineData("/dossiers/korea-denuclearisation/relations?to=0001-01-01", "to")]
    [InlineData("/dossiers/korea-denuclearisation/changes", "since")]
    [InlineData("/dossiers/korea-denuclearisation/changes?since=2021-01-02&on=2021-01-01", "since")]
    [InlineData("/dossiers/korea-denuclearisation/positions?topic=weather", "topic")]
    public async Task A_value_that_cannot_be_used_is_named(string address, string parameter)
    {
        var problem = await Problem(HttpMethod.Get, "/api/v1" + address, HttpStatusCode.BadRequest);
        Assert.Equal(parameter, problem.GetProperty("faults")[0].GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("GET", "/api", HttpStatusCode.NotFound, null)]
    [InlineData("GET", "/api/v1/nowhere", HttpStatusCode.NotFound, null)]
    [InlineData("GET", "/api/v2/events", HttpStatusCode.NotFound, null)]
    [InlineData("GET", "/api/v1/events/0000.1", HttpStatusCode.NotFound, "CH3015")]
    [InlineData("GET", "/api/v1/reports/0000", HttpStatusCode.NotFound, "CH3010")]
    [InlineData("GET", "/api/v1/actors/%3Cscript%3E", HttpStatusCode.NotFound, "CH3021")]
    [InlineData("GET", "/api/v1/dossiers/none", HttpStatusCode.NotFound, "CH3060")]
    [InlineData("POST", "/api/v1/events", HttpStatusCode.MethodNotAllowed, null)]
    [InlineData("DELETE", "/api/v1/reports/0000", HttpStatusCode.MethodNotAllowed, null)]
    public async Task What_is_not_there_is_a_problem(string method, string address, HttpStatusCode status, string? code)
    {
        var problem = await Problem(new HttpMethod(method), address, status);
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task No_address_passes_over_a_parameter_that_it_does_not_know(string path)
    {
        var address = (await ApiAddresses.Of(server, path))[0];
        var problem = await Problem(HttpMethod.Get, $"/api/v1{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}unheard=1", HttpStatusCode.BadRequest);
        Assert.Equal("unheard", problem.GetProperty("faults")[0].GetProperty("parameter").GetString());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Whoever_has_the_bytes_is_told_so(string path)
    {
        var address = new Uri("/api/v1" + (await ApiAddresses.Of(server, path))[0], UriKind.Relative);
        using var first = await server.Client.GetAsync(address);
        if (path == "/export/events")
        {
            Assert.Null(first.Headers.ETag);
            return;
        }
        Assert.Equal(HttpStatusCode.NotModified, await Asked(address, $"\"other\", W/{first.Headers.ETag}"));
        Assert.Equal(HttpStatusCode.NotModified, await Asked(address, "*"));
        Assert.Equal(HttpStatusCode.OK, await Asked(address, "\"other\""));
        using var head = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        Assert.Equal(first.Headers.ETag, head.Headers.ETag);
    }

    [Fact]
    public async Task A_short_name_leads_to_the_one_that_stays()
    {
        var hash = (await ApiAddresses.Values(server, "/reports?limit=1", "hash"))[0];
        using var answer = await server.Client.GetAsync(new Uri($"/api/v1/reports/{hash[..20]}/versions", UriKind.Relative));
        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
        Assert.Equal($"/api/v1/reports/{hash}/versions", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Markup_in_a_title_stays_text()
    {
        var titles = (await Titles("/api/v1/reports?limit=500")).Where(t => t.Contains('<', StringComparison.Ordinal));
        Assert.Equal([TestServer.MarkupTitle], titles);
        var (_, page) = await server.Get("/api/v1/reports?limit=500");
        Assert.Contains("application/json", (await server.Client.GetAsync(new Uri("/api/v1/reports", UriKind.Relative))).Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        Assert.Contains("<script>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_other_site_may_read_an_answer()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/events");
        request.Headers.Add("Origin", "https://example.org");
        using var answer = await server.Client.SendAsync(request);
        Assert.DoesNotContain(answer.Headers, h => h.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Faults_are_told_in_the_language_that_is_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/search");
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue("vi-VN"));
        using var answer = await server.Client.SendAsync(request);
        Assert.Contains("thiếu q", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> Problem(HttpMethod method, string address, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(method, address);
        using var answer = await server.Client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        return problem;
    }

    private async Task<HttpStatusCode> Asked(Uri address, string tags)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("If-None-Match", tags);
        using var answer = await server.Client.SendAsync(request);
        return answer.StatusCode;
    }

    private async Task<IEnumerable<string>> Lines(string address) =>
        (await server.Get(address)).Page.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0);

    private async Task<List<string>> Titles(string address)
    {
        using var list = JsonDocument.Parse((await server.Get(address)).Page);
        return [.. list.RootElement.GetProperty("entries").EnumerateArray().Select(e => e.GetProperty("title").GetString()).OfType<string>()];
    }
}
