using System.Text;
using System.Text.Json;
using ProtestEvents.Testing;

namespace ProtestEvents.Tests.Charts;

/// <summary>One browser for the tests that draw charts, which take turns with its page.</summary>
[CollectionDefinition(Name)]
public sealed class ChartBrowser : ICollectionFixture<ChartBrowser>, IDisposable
{
    public const string Name = "Charts in a browser";

    /// <summary>A head that loads plotly.js from beside the page.</summary>
    public const string WithPlotly = "<script src=\"plotly.js\"></script>";

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly string Examine = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Charts", "examine.js"));

    private readonly string _folder = Directory.CreateTempSubdirectory("pea-page").FullName;
    private readonly Lazy<Browser> _browser = new(() => new Browser());
    private DevTools? _page;

    /// <summary>Opens a page with this body, waits until each of its charts has been drawn or has given up, and looks at it.</summary>
    /// <exception cref="Xunit.Sdk.XunitException">When it takes more than a minute.</exception>
    internal async Task<DrawnPage> Open(string body, string head = "")
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var page = await Drawn(body, head, 1100, 2000, limit.Token);
        return JsonSerializer.Deserialize<DrawnPage>((string)(await page.Evaluate(Examine, limit.Token))!, Web)!;
    }

    internal async Task Screenshot(string picture, string body, int width, int height)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var page = await Drawn(body, WithPlotly, width, height, limit.Token);
        await page.Screenshot(picture, limit.Token);
    }

    public void Dispose()
    {
        if (_browser.IsValueCreated)
            _browser.Value.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<DevTools> Drawn(string body, string head, int width, int height, CancellationToken stop)
    {
        _page ??= await _browser.Value.Page(stop);
        if (!File.Exists(Path.Combine(_folder, "plotly.js")))
            await File.WriteAllTextAsync(Path.Combine(_folder, "plotly.js"), PlotlyScript.Read(), stop);
        var file = Path.Combine(_folder, "page.html");
        await File.WriteAllTextAsync(file, $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">{head}</head><body style=\"margin:0\">{body}</body></html>", new UTF8Encoding(false), stop);
        await _page.Size(width, height, stop);
        await _page.Ask("Page.navigate", new() { ["url"] = "about:blank" }, stop);
        await _page.Ask("Page.navigate", new() { ["url"] = new Uri(file).AbsoluteUri }, stop);
        await _page.Until(
            "document.readyState === 'complete' && location.protocol === 'file:'"
            + " && [...document.querySelectorAll('figure[data-pea-plot]')].every(figure => ['yes', 'no'].includes(figure.getAttribute('data-pea-drawn')))",
            stop);
        return _page;
    }
}
