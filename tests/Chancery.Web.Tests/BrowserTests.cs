using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Chancery.Web.Tests;

/// <summary>What only a browser shows: keys, drops, scripts, what a reader with a screen reader meets, what prints.</summary>
public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const string Dossier = "/dossier/korea-denuclearisation";

    public static TheoryData<string> Pages =>
    [
        "/", "/timeline", "/timeline?party=PRK,USA&type=CONSULT", "/people", "/quotes?q=trieu+tien", "/search?q=trieu+tien", "/person/Sung%20Kim@USA", "/body/PRK",
        "/office?office=Ngo%E1%BA%A1i+tr%C6%B0%E1%BB%9Fng+M%E1%BB%B9&on=2021-07-06", "/report/19", "/council?on=2017-12-22&vote-CHN=no", "/review", "/read", "/settings", "/nowhere", "/timeline?from=x",
        Dossier + "?on=2021-07-01", Dossier + "/positions?on=2021-07-01", Dossier + "/standoffs?on=2021-07-01", Dossier + "/sanctions?on=2021-07-01", Dossier + "/calendar?on=2021-07-01",
        Dossier + "/changes?on=2021-07-01&since=2021-06-01", Dossier + "/relations?on=2021-07-01", Dossier + "/timeline?from=2018&to=2021", Dossier + "/network?from=2018&to=2021",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_breaks_the_rules_of_access(string address)
    {
        foreach (var ground in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            var page = await browser.Open(ground: ground);
            await page.GotoAsync(address);
            var result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } });
            Assert.Empty(result.Violations.Select(v => $"{ground} {v.Id}: {v.Help}: {string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))}"));
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_is_wider_than_a_phone_or_says_anything_to_the_console(string address)
    {
        var page = await browser.Open(width: 390, height: 800);
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, fault) => said.Add(fault);
        await page.GotoAsync(address);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 390, address);
        // That an address leads nowhere is the browser's own remark.
        Assert.DoesNotContain(said, s => !s.StartsWith("Failed to load resource: the server responded with a status of 40", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_scripts_one_reads_filters_and_searches()
    {
        var page = await browser.Open(hasScript: false);
        await page.GotoAsync("/timeline");
        var all = await page.Locator("tbody tr").CountAsync();
        await page.Locator("form.filters input[name=party]").FillAsync("PRK");
        await page.Locator("form.filters button[type=submit]").ClickAsync();
        Assert.Contains("party=PRK", page.Url, StringComparison.Ordinal);
        Assert.InRange(await page.Locator("tbody tr").CountAsync(), 1, all - 1);
        await page.Locator("tbody tr a").First.ClickAsync();
        Assert.Contains("/event/", page.Url, StringComparison.Ordinal);
        await page.Locator("a.source").First.ClickAsync();
        Assert.True(await page.Locator("mark.asked").CountAsync() > 0);
        await page.Locator("#find").FillAsync("trieu tien");
        await page.Locator(".find button").ClickAsync();
        Assert.True(await page.Locator("mark").CountAsync() > 0);
    }

    [Fact]
    public async Task The_language_switch_keeps_the_page()
    {
        var page = await browser.Open();
        await page.GotoAsync("/timeline?party=PRK");
        await page.Locator(".language a").ClickAsync();
        Assert.EndsWith("/timeline?party=PRK", page.Url, StringComparison.Ordinal);
        Assert.Equal("vi", await page.Locator("html").GetAttributeAsync("lang"));
    }

    [Fact]
    public async Task An_entry_and_its_characters_light_each_other()
    {
        var page = await browser.Open();
        await page.GotoAsync("/report/19");
        await page.Locator("mark[data-entries]").First.HoverAsync();
        Assert.True(await page.Locator("li.now").CountAsync() > 0);
        await page.Locator("[data-entry]").Last.HoverAsync();
        Assert.True(await page.Locator("mark.now").CountAsync() > 0);
    }

    [Fact]
    public async Task A_table_is_sorted_by_a_key()
    {
        var page = await browser.Open();
        await page.GotoAsync("/people");
        await page.Locator("th .sort").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("ascending", await page.Locator("th").First.GetAttributeAsync("aria-sort"));
        var names = await page.Locator("tbody tr td:first-child").AllInnerTextsAsync();
        Assert.Equal(names[0], names.Order(StringComparer.InvariantCulture).First());
    }

    [Fact]
    public async Task The_skip_link_comes_first_and_leads_to_the_text()
    {
        var page = await browser.Open();
        await page.GotoAsync("/timeline");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Print_leaves_what_is_for_the_screen_out()
    {
        var page = await browser.Open();
        await page.GotoAsync("/timeline");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await page.Locator("form.filters").First.IsVisibleAsync());
        Assert.True(await page.Locator("table.rows").First.IsVisibleAsync());
    }

    [Fact]
    public async Task The_first_load_is_light()
    {
        var page = await browser.Open();
        var bytes = 0L;
        page.Response += async (_, answer) => Interlocked.Add(ref bytes, (await answer.Request.SizesAsync()) is var s ? s.ResponseBodySize + s.ResponseHeadersSize : 0);
        await page.GotoAsync(Dossier + "?on=2021-07-01", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.InRange(Interlocked.Read(ref bytes), 1, 300_000);
    }
}
