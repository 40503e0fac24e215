using System.Net;
using System.Text.RegularExpressions;

namespace Chancery.Web.Tests;

public sealed partial class PageTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("/", "Today")]
    [InlineData("/timeline", "Timeline")]
    [InlineData("/people", "People")]
    [InlineData("/search?q=trieu+tien", "Reports")]
    [InlineData("/quotes?q=trieu+tien", "Quotes")]
    [InlineData("/dossier/korea-denuclearisation?on=2021-07-01", "Last contacts")]
    [InlineData("/dossier/korea-denuclearisation/positions?on=2021-07-01", "Reversals")]
    [InlineData("/dossier/korea-denuclearisation/standoffs?on=2021-07-01", "class=\"picture\"")]
    [InlineData("/dossier/korea-denuclearisation/sanctions?on=2021-07-01", "S/RES/1718")]
    [InlineData("/dossier/korea-denuclearisation/calendar?on=2021-07-01", "<h2>")]
    [InlineData("/dossier/korea-denuclearisation/changes?on=2021-07-01&since=2021-06-01", "Changes")]
    [InlineData("/dossier/korea-denuclearisation/relations?on=2021-07-01", "Goldstein")]
    [InlineData("/dossier/korea-denuclearisation/timeline?from=2018&to=2021", "class=\"picture\"")]
    [InlineData("/dossier/korea-denuclearisation/network?from=2018&to=2021", "class=\"picture\"")]
    [InlineData("/council?on=2017-12-22&vote-CHN=no&vote-USA=yes", "Not adopted")]
    [InlineData("/review", "Accept")]
    [InlineData("/read", "Files")]
    [InlineData("/body/PRK", "In contact with")]
    [InlineData("/settings", "Data set")]
    public async Task A_page_is_there(string address, string words)
    {
        var (status, page) = await server.Get(address);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(words, page, StringComparison.Ordinal);
        // A key that the catalogue lacks would show itself.
        Assert.DoesNotMatch(BareKey(), page);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/event/0000.1")]
    [InlineData("/report/0000")]
    [InlineData("/person/%3Cscript%3E")]
    [InlineData("/dossier/none")]
    public async Task What_is_not_there_is_said(string address)
    {
        var (status, page) = await server.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("Not found", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/timeline?from=31/2/2020", "from")]
    [InlineData("/timeline?from=2020&to=2019", "to")]
    [InlineData("/timeline?type=party", "type")]
    [InlineData("/timeline?after=yesterday", "after")]
    [InlineData("/timeline?limit=100000", "limit")]
    [InlineData("/search?q=%22open", "quotation mark")]
    public async Task A_value_that_cannot_be_used_is_named(string address, string named)
    {
        var (status, page) = await server.Get(address);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(named, Regex.Match(page, "role=\"alert\">(.*?)</(div|p)>", RegexOptions.Singleline).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_a_timeline_have_every_event_once()
    {
        var all = Ids((await server.Get("/timeline?limit=500")).Page);
        var parts = new List<string>();
        var address = "/timeline?limit=7";
        while (address is not null)
        {
            var page = (await server.Get(address)).Page;
            parts.AddRange(Ids(page));
            address = Regex.Match(page, "rel=\"next\" href=\"([^\"]+)\"") is { Success: true } next ? WebUtility.HtmlDecode(next.Groups[1].Value) : null;
        }
        Assert.InRange(all.Count, 20, 499);
        Assert.Equal(all, parts);
    }

    [Theory]
    [InlineData("/search?q=trieu+tien", "<mark>Triều</mark>")]
    [InlineData("/review", "<mark>")]
    public async Task Words_are_those_of_the_report(string address, string words)
    {
        var (_, page) = await server.Get(address);
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.DoesNotMatch(">_?(item|hit|title)(\\.Text)?<", page);
    }

    [Fact]
    public async Task An_event_leads_to_the_passages_that_tell_it()
    {
        var id = Ids((await server.Get("/timeline?type=CONSULT")).Page)[0];
        var (_, page) = await server.Get("/event/" + id);
        var link = WebUtility.HtmlDecode(Regex.Match(page, "href=\"(/report/[0-9a-f]+\\?at=[^\"]+)\"").Groups[1].Value);
        var (status, report) = await server.Get(link.Split('#')[0]);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains($"<mark id=\"{link.Split('#')[1]}\" class=\"asked\"", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_is_chosen_and_the_page_stays()
    {
        using var answer = await server.Client.GetAsync(new Uri("/language?to=vi&back=%2Ftimeline%3Ftype%3DCONSULT", UriKind.Relative));
        Assert.Equal("/timeline?type=CONSULT", answer.Headers.Location?.ToString());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/timeline");
        request.Headers.Add("Cookie", answer.Headers.GetValues("Set-Cookie").First().Split(';')[0]);
        using var page = await server.Client.SendAsync(request);
        Assert.Contains("<html lang=\"vi\">", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example.org", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.example.org", HttpStatusCode.BadRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    public async Task Under_another_sites_name_nothing_is_shown(string host, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/settings");
        request.Headers.Host = host;
        using var answer = await server.Client.SendAsync(request);
        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("//example.org")]
    [InlineData("/%5Cexample.org")]
    [InlineData("https://example.org")]
    public async Task A_way_back_leads_nowhere_else(string back)
    {
        using var answer = await server.Client.GetAsync(new Uri("/language?to=vi&back=" + back, UriKind.Relative));
        Assert.Equal("/", answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/timeline?from=x")]
    public async Task Every_answer_forbids_what_pages_do_not_need(string address)
    {
        using var answer = await server.Client.GetAsync(new Uri(address, UriKind.Relative));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotMatch("<script(?![^>]* src=)|\\sstyle=|\\son[a-z]+=", page);
    }

    private static List<string> Ids(string page) => [.. Regex.Matches(page, "<tr id=\"e-([^\"]+)\"").Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@">\s*(page|state|column|show)\.[a-z-]+\s*<")]
    private static partial Regex BareKey();
}
