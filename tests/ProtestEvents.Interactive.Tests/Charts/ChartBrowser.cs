using ProtestEvents.Testing;
using PuppeteerSharp;

namespace ProtestEvents.Interactive.Tests.Charts;

/// <summary>One browser for the tests that draw charts, which take turns with its page.</summary>
[CollectionDefinition(Name)]
public sealed class ChartBrowser : ICollectionFixture<ChartBrowser>, IAsyncDisposable
{
    public const string Name = "Charts in a browser";

    /// <summary>A head that loads plotly.js from beside the page.</summary>
    public const string WithPlotly = "<script src=\"plotly.js\"></script>";

    private const string EveryChartIsSettled =
        "[...document.querySelectorAll('figure[data-pea-plot]')].every(figure => ['yes', 'no'].includes(figure.getAttribute('data-pea-drawn')))";

    private const string HasArial =
        "(width => width('Arial, monospace') !== width('monospace'))"
        + "(font => { const pen = document.createElement('canvas').getContext('2d'); pen.font = '20px ' + font; return pen.measureText('mmmiii').width; })";

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly string Examine = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Charts", "examine.js"));

    private readonly string _folder = Directory.CreateTempSubdirectory("pea-page").FullName;
    private IBrowser? _browser;

    /// <summary>Skips the running test where labels would be drawn in a font with other widths than the charts are laid out for, and fails it in CI.</summary>
    internal async Task RequireArial() => ProtestEvents.Testing.Browser.Require(
        await (await Page()).EvaluateExpressionAsync<bool>(HasArial),
        "There is no Arial and no font of its widths, as in Debian's fonts-liberation: labels take more or less room here.");

    /// <summary>Opens a page with this body, waits until each of its charts has been drawn or has given up, and looks at it.</summary>
    internal async Task<DrawnPage> Open(string body, string head = "")
    {
        var page = await Drawn(body, head, 1100, 2000);
        return JsonSerializer.Deserialize<DrawnPage>(await page.EvaluateExpressionAsync<string>(Examine), Web)!;
    }

    /// <summary>A picture of a chart of the open page.</summary>
    internal async Task<byte[]> Picture(int at) => await (await (await Page()).QuerySelectorAllAsync("figure[data-pea-plot]"))[at].ScreenshotDataAsync();

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<IPage> Page()
    {
        if (_browser is null)
        {
            _browser = await ProtestEvents.Testing.Browser.Start();
            await File.WriteAllTextAsync(Path.Combine(_folder, "plotly.js"), PlotlyScript.Read());
        }

        return await _browser.Page();
    }

    private async Task<IPage> Drawn(string body, string head, int width, int height)
    {
        var file = Path.Combine(_folder, "page.html");
        await File.WriteAllTextAsync(file, $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">{head}</head><body style=\"margin:0\">{body}</body></html>", new UTF8Encoding(false));
        var page = await Page();
        await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = height });
        await page.GoToAsync(new Uri(file).AbsoluteUri);
        await page.WaitForExpressionAsync(EveryChartIsSettled);
        return page;
    }
}
