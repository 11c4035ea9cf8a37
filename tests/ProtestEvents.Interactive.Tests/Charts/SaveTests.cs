using ProtestEvents.Testing;

namespace ProtestEvents.Interactive.Tests.Charts;

/// <summary>A plot in a file of its own.</summary>
public sealed class SaveTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pea-save-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_page_carries_all_that_it_needs()
    {
        var page = File.ReadAllText(Save("chart.html"));

        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains(Samples.Small().ToHtml(PlotlyDelivery.Inline), page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_drawn_by_a_browser()
    {
        Browser.Require();

        var png = File.ReadAllBytes(Save("folder/chart.png"));
        var svg = File.ReadAllText(Save("chart.SVG"));

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal(1200, (png[18] << 8) + png[19]);
        Assert.InRange(png.Length, 5_000, 500_000);
        Assert.StartsWith("<svg ", svg, StringComparison.Ordinal);
        Assert.Contains("Strikes by day", svg, StringComparison.Ordinal);
        Assert.EndsWith("</svg>", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_ends_otherwise_is_refused_with_those_that_are_known()
    {
        var error = Assert.Throws<ArgumentException>(() => Save("chart.pdf"));

        Assert.EndsWith("chart.pdf', expected one that ends in .html, .png or .svg. (Parameter 'path')", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Without_a_browser_a_sentence_says_what_to_install()
    {
        var error = Assert.Throws<InvalidOperationException>(() => BrowserPicture.Draw(null, "{}", "png", 900));

        Assert.Equal("Found no browser that can draw the picture: install Chromium, Google Chrome or Microsoft Edge, or save the chart as .html.", error.Message);
    }

    [Fact]
    public void A_file_that_was_there_is_replaced_and_nothing_is_left_beside_it()
    {
        File.WriteAllText(Path.Combine(_folder, "chart.html"), "old");

        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(Save("chart.html")), StringComparison.Ordinal);
        Assert.Equal(["chart.html"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task No_attack_in_a_chart_runs_in_its_page()
    {
        Browser.Require();
        var all = string.Join(' ', Attacks.Texts);
        var table = new Table<string>(all, Attacks.Texts, new Columns<string> { { "text", text => text, all } }) { Caption = all, Footnotes = [all] };
        var figure = JsonSerializer.Serialize(new
        {
            data = new object[] { new { type = "bar", name = all, x = Attacks.Texts, y = Attacks.Texts.Select((_, i) => i), text = Attacks.Texts, hovertext = Attacks.Texts, customdata = Attacks.Texts } },
            layout = new { xaxis = new { title = new { text = all } }, annotations = new[] { new { text = all, x = 0, y = 0 } } },
        });
        var path = Path.Combine(_folder, "attacks.html");
        (Plot.FromFigure(figure, all, table, all, all) with { Subtitle = all, Footnotes = [all] }).Save(path);

        await using var browser = await Browser.Start();
        await using var page = await browser.NewPage();
        await page.GoToAsync(new Uri(path).AbsoluteUri);
        await page.WaitForExpressionAsync("document.querySelector('figure[data-pea-plot]').getAttribute('data-pea-drawn') === 'yes'");
        Assert.True(await page.EvaluateExpressionAsync<bool>("window.attacked === undefined"));
        Assert.Equal(0, await page.EvaluateExpressionAsync<int>("[...document.querySelectorAll('body *')].filter(one => ['IFRAME', 'OBJECT', 'EMBED', 'BASE'].includes(one.tagName) || [...one.attributes].some(its => /^on/i.test(its.name) || /^\\s*(javascript|vbscript):/i.test(its.value) && /href|src|action|data$/i.test(its.name))).length"));
    }

    private string Save(string name)
    {
        var path = Path.Combine(_folder, name);
        Samples.Small().Save(path, width: 600);
        return path;
    }
}
