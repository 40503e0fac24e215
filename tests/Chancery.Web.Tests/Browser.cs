using System.Diagnostics;
using Microsoft.Playwright;

namespace Chancery.Web.Tests;

/// <summary>A real browser over a server of the samples. The browser is Debian's; it is installed where it is missing.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The server.</summary>
    public TestServer Server { get; } = new();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await Server.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Find(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }
        _playwright?.Dispose();
        await Server.DisposeAsync();
    }

    /// <summary>A page of a reader of their own, which fails the test when it asks any other host for anything.</summary>
    /// <param name="hasScript">False for a browser without scripts.</param>
    /// <param name="width">The window's width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="ground">Light or dark.</param>
    public async Task<IPage> Open(bool hasScript = true, int width = 1366, int height = 768, ColorScheme ground = ColorScheme.Light)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Server.Client.BaseAddress!.ToString(),
            JavaScriptEnabled = hasScript,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = ground,
            Locale = "en-GB",
        });
        var page = await context.NewPageAsync();
        page.Request += (_, request) => Assert.StartsWith(Server.Client.BaseAddress!.ToString(), request.Url, StringComparison.Ordinal);
        return page;
    }

    private static string Find()
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(TestServer.Repository, "tests", "browser")) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (path, said) = (process.StandardOutput.ReadToEnd().Trim(), process.StandardError.ReadToEnd());
        process.WaitForExit();
        return process.ExitCode == 0 ? path : throw new InvalidOperationException(said);
    }
}
