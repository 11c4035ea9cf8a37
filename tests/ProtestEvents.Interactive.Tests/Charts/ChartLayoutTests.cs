using ProtestEvents.Testing;

namespace ProtestEvents.Interactive.Tests.Charts;

/// <summary>
/// Every kind of chart, drawn by a browser at the widths of a notebook and of a phone; a wider page only has more room. What is drawn is kept in
/// artifacts/pictures, for eyes.
/// </summary>
[Collection(ChartBrowser.Name)]
public class ChartLayoutTests(ChartBrowser browser)
{
    /// <summary>Loading plotly.js takes longer than drawing a chart.</summary>
    private const int ChartsOnAPage = 12;

    public static TheoryData<int> Widths => [700, 390];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Every_chart_is_valid_draws_and_keeps_its_labels_apart_and_inside(int width)
    {
        var faults = new List<string>();
        foreach (var (name, plot, figure) in await Drawn([.. Gallery.All, .. RecordGallery.All], plot => Frame(plot, width), width.ToString(CultureInfo.InvariantCulture)))
        {
            Assert.Equal((name, "yes", width), (name, figure.Drawn, figure.Width));
            Assert.InRange(figure.Svgs, 1, 9);
            if (figure.Labels.Length is < 2 or > 600 && !Empty(plot))
                faults.Add($"{name}: {figure.Labels.Length} labels");
            faults.AddRange(figure.Faults.Select(fault => $"{name}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task The_figure_as_a_notebook_draws_it_is_valid_and_its_title_stands_clear()
    {
        var faults = new List<string>();
        foreach (var (name, _, figure) in await Drawn([.. Gallery.All, .. RecordGallery.OfTheTexts], plot => Bare(plot, 700)))
            faults.AddRange(figure.Faults.Select(fault => $"{name}: {fault}"));

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private async Task<IReadOnlyList<(string Name, Plot Plot, DrawnFigure Figure)>> Drawn(IReadOnlyList<(string Name, Plot Plot)> charts, Func<Plot, string> html, string? pictures = null)
    {
        Browser.Require();
        await browser.RequireArial();
        var drawn = new List<(string, Plot, DrawnFigure)>();
        foreach (var some in charts.Chunk(ChartsOnAPage))
        {
            var page = await browser.Open(string.Concat(some.Select(chart => html(chart.Plot))), ChartBrowser.WithPlotly);

            Assert.Empty(page.Loaded);
            Assert.Equal(some.Length, page.Figures.Length);
            if (pictures is not null)
                await Keep([.. some.Select(chart => chart.Name)], pictures);
            drawn.AddRange(some.Zip(page.Figures, (chart, figure) => (chart.Name, chart.Plot, figure)));
        }

        return drawn;
    }

    /// <summary>Keeps the pictures of the open page, of charts of the texts; one that is nearly empty, or full of noise, has another size.</summary>
    private async Task Keep(IReadOnlyList<string> names, string width)
    {
        var folder = Repository.PathOf("artifacts", "pictures");
        Directory.CreateDirectory(folder);
        foreach (var (name, i) in names.Select((name, i) => (name, i)).Where(chart => !chart.name.EndsWith("-both", StringComparison.Ordinal)))
        {
            var picture = await browser.Picture(i);
            Assert.InRange(picture.Length, 2_000, 1_000_000);
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{name}-{width}.png"), picture, TestContext.Current.CancellationToken);
        }
    }

    private static bool Empty(Plot plot) => plot.ToJson().Contains("\"data\":[]", StringComparison.Ordinal);

    /// <summary>The figure drawn from its JSON alone, as hosts do that know its MIME type.</summary>
    private static string Bare(Plot plot, int width) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        <figure data-pea-plot="x" style="margin:0"><p class="pea-title"></p><div class="pea-drawing" style="width:{width}px"></div><p class="pea-status" hidden></p></figure>
        <script>(function (figure, holder) {"{"}
          Plotly.newPlot(holder.querySelector('.pea-drawing'), figure.data, figure.layout, figure.config).then(function () {"{"} holder.setAttribute('data-pea-drawn', 'yes'); {"}"});
        {"}"})({plot.ToJson()}, document.currentScript.previousElementSibling);</script>
        """);

    private static string Frame(Plot plot, int width) =>
        string.Create(CultureInfo.InvariantCulture, $"<div style=\"width:{width}px;font-family:sans-serif;font-size:14px\">{plot.ToHtml(PlotlyDelivery.Page)}</div>");
}
