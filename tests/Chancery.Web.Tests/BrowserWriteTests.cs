using Microsoft.Playwright;

namespace Chancery.Web.Tests;

/// <summary>What readers do to the register from a browser, with a server of their own.</summary>
public sealed class BrowserWriteTests : IAsyncLifetime
{
    private readonly Browser _browser = new();

    public ValueTask InitializeAsync() => _browser.InitializeAsync();

    public ValueTask DisposeAsync() => _browser.DisposeAsync();

    [Fact]
    public async Task Review_goes_by_keys_and_two_readers_do_not_get_in_each_others_way()
    {
        var (one, other) = (await _browser.Open(), await _browser.Open());
        await one.GotoAsync("/review");
        await other.GotoAsync("/review");
        var first = await one.Locator(".judged").InnerTextAsync();
        Assert.Equal(first, await other.Locator(".judged").InnerTextAsync());
        await Press(one, "a");
        Assert.NotEqual(first, await one.Locator(".judged").InnerTextAsync());
        // The other decides the same item a moment later: it is said or done, and nothing breaks.
        await Press(other, "r");
        Assert.True(await other.Locator(".notice").CountAsync() > 0);
        await Press(other, "u");
        await Press(other, "s");
        Assert.Contains("after=", other.Url, StringComparison.Ordinal);
        Assert.True(await other.Locator("tbody tr").CountAsync() >= 2);
        await other.Keyboard.PressAsync("e");
        Assert.StartsWith("field-", await other.EvaluateAsync<string>("document.activeElement.name"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_are_dropped_are_read_one_by_one_and_their_events_are_there()
    {
        var page = await _browser.Open();
        await page.GotoAsync("/read");
        await page.EvaluateAsync(
            """
            () => {
                const data = new DataTransfer();
                data.items.add(new File(["Ngày 6/7/2021, Ngoại trưởng Nhật Bản hội đàm với Ngoại trưởng Hàn Quốc tại Tokyo về Triều Tiên."], "talks.txt"));
                data.items.add(new File([new Uint8Array([0, 1, 2, 255])], "broken.txt"));
                document.querySelector(".drop").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true }));
            }
            """);
        await page.Locator("#read-progress", new PageLocatorOptions { HasTextString = "2 / 2" }).WaitForAsync(new LocatorWaitForOptions { Timeout = 60_000 });
        Assert.Equal(1, await page.Locator("#read-list li.fault").CountAsync());
        await page.Locator("#read-list a").First.ClickAsync();
        Assert.Contains("Tokyo", await page.Locator(".entries").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task Press(IPage page, string key)
    {
        // The next page does not bear the mark of this one.
        await page.Locator("body").EvaluateAsync("body => body.dataset.before = ''");
        await page.Keyboard.PressAsync(key);
        await page.Locator("body:not([data-before])").WaitForAsync();
        await page.WaitForLoadStateAsync();
    }
}
