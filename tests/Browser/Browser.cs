using PuppeteerSharp;

namespace ProtestEvents.Testing;

/// <summary>The machine's own Chromium, without a window, which reaches this machine and nothing else.</summary>
public static class Browser
{
    /// <summary>Far longer than a busy machine needs for anything that a test waits for.</summary>
    private const int Milliseconds = 10 * 60 * 1000;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Whether there is a browser.</summary>
    public static bool IsThere => Program is not null;

    private static string? Program { get; } = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Skips the running test where there is no browser, and fails it in CI.</summary>
    public static void Require() => Require(Program is not null, "There is no Chromium on the PATH: nothing is drawn here.");

    /// <summary>Skips the running test where something is missing that a browser needs, and fails it in CI.</summary>
    public static void Require(bool isThere, string reason)
    {
        if (isThere)
            return;
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", reason);
        Assert.Skip(reason);
    }

    /// <summary>Starts a browser with one empty page; it ends when it is disposed.</summary>
    public static Task<IBrowser> Start() => Puppeteer.LaunchAsync(new LaunchOptions
    {
        ExecutablePath = Program,
        Timeout = Milliseconds,
        ProtocolTimeout = Milliseconds,
        DefaultViewport = new ViewPortOptions { Width = 1200, Height = 1600 },
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage", "--disable-component-update",
            "--host-resolver-rules=\"MAP * ~NOTFOUND, EXCLUDE 127.0.0.1\"",
        ],
    });

    /// <summary>The first page of a browser, which waits long for what it is told to wait for.</summary>
    public static async Task<IPage> Page(this IBrowser browser) => Patient((await browser.PagesAsync())[0]);

    /// <summary>A new page, which waits as long.</summary>
    public static async Task<IPage> NewPage(this IBrowser browser) => Patient(await browser.NewPageAsync());

    private static IPage Patient(IPage page)
    {
        page.DefaultTimeout = Milliseconds;
        page.DefaultNavigationTimeout = Milliseconds;
        return page;
    }
}
