using Microsoft.Playwright;

namespace Align.Browser.Tests;

/// <summary>One headless Chromium for a test class, without any network of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Where Debian and Ubuntu install the browser; another place can be named by ALIGN_CHROMIUM.</summary>
    public static string Executable { get; } = Environment.GetEnvironmentVariable("ALIGN_CHROMIUM") ?? "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser has not been started.");

    public async Task InitializeAsync()
    {
        if (!File.Exists(Executable)) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Headless = true,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
