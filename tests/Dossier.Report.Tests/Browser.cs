using Microsoft.Playwright;

namespace Dossier.Report.Tests;

/// <summary>A test in a browser; skipped where there is none.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Browser.Missing;
}

/// <inheritdoc cref="BrowserTheoryAttribute"/>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.Missing;
}

/// <summary>One headless Chromium for all tests of a class.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why there is no browser, or null.</summary>
    public static string? Missing => Path is null ? "There is no Chromium: install one (chromium of Debian), or name one with CHROMIUM_PATH." : null;

    private static string? Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named ? named
        : (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
           from name in new[] { "chromium", "chromium-browser", "google-chrome" }
           let file = System.IO.Path.Combine(folder, name)
           where File.Exists(file)
           select file).FirstOrDefault();

    public async Task InitializeAsync()
    {
        if (Path is null)
            return;
        _playwright = await Playwright.CreateAsync();
        // The sandbox wants a user who is not root; the pages are our own.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = ["--no-sandbox"] });
    }

    /// <summary>A page of a file, and what the browser complains of.</summary>
    public async Task<(IPage Page, List<string> Complaints)> Open(string file, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, JavaScriptEnabled = script, Permissions = ["clipboard-read", "clipboard-write"], Offline = true });
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal))
                complaints.Add("asks for " + request.Url);
        };
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return (page, complaints);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
