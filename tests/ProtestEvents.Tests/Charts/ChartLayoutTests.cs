using System.Globalization;
using ProtestEvents.Charts;

namespace ProtestEvents.Tests.Charts;

/// <summary>Every kind of chart, drawn by a browser at the widths of a page, of a notebook and of a phone.</summary>
public class ChartLayoutTests
{
    private const string PicturesVariable = "PEA_PICTURES";

    /// <summary>More on one page take a slow machine longer than a browser waits.</summary>
    private const int ChartsOnAPage = 1;

    public static TheoryData<int> Widths => [1000, 700, 390];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Every_kind_of_chart_is_valid_draws_and_keeps_its_labels_apart_and_inside(int width) => Examine(Gallery.All, width);

    [Theory]
    [MemberData(nameof(Widths))]
    public void Every_chart_of_the_record_is_valid_draws_and_keeps_its_labels_apart_and_inside(int width) => Examine(RecordGallery.All(), width);

    [Theory]
    [InlineData(1000)]
    [InlineData(700)]
    public void The_figure_as_a_notebook_draws_it_is_valid_and_its_title_stands_clear(int width)
    {
        Chromium.Require();
        var charts = Gallery.All.Concat(RecordGallery.All()).ToList();

        foreach (var some in charts.Chunk(ChartsOnAPage))
        {
            var page = DrawnPage.Open(string.Concat(some.Select(chart => Bare(chart.Plot, width))), DrawnPage.WithPlotly);

            Assert.Equal(some.Length, page.Figures.Length);
            Assert.All(some.Zip(page.Figures), chart => Assert.True(chart.Second.Faults.Count == 0, $"{chart.First.Name}: {string.Join("; ", chart.Second.Faults)}"));
        }
    }

    /// <summary>Writes a picture of every chart, for eyes, into the folder that the variable names.</summary>
    [Fact]
    public void Pictures_are_written_where_asked_for()
    {
        if (Environment.GetEnvironmentVariable(PicturesVariable) is not { Length: > 0 } folder)
        {
            Assert.Skip($"Set {PicturesVariable} to a folder to have pictures of all charts.");
            return;
        }

        Chromium.Require();
        foreach (var (name, plot) in Gallery.All.Concat(RecordGallery.All()))
        {
            foreach (var width in (int[])[700, 390])
            {
                var page = DrawnPage.Write(folder, Frame(plot, width), DrawnPage.WithPlotly);
                var picture = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}-{width}.png"));
                Chromium.Screenshot(page, picture, Math.Max(500, width), plot.Height + 260);
                Assert.InRange(new FileInfo(picture).Length, 5_000, 1_000_000);
            }

            Chromium.Screenshot(DrawnPage.Write(folder, Bare(plot, 700), DrawnPage.WithPlotly), Path.Combine(folder, $"{name}-bare.png"), 700, plot.Height);
        }
    }

    private static void Examine(IReadOnlyList<(string Name, Plot Plot)> charts, int width)
    {
        Chromium.Require();
        foreach (var some in charts.Chunk(ChartsOnAPage))
            ExaminePage(some, width);
    }

    private static void ExaminePage((string Name, Plot Plot)[] charts, int width)
    {
        var page = DrawnPage.Open(string.Concat(charts.Select(chart => Frame(chart.Plot, width))), DrawnPage.WithPlotly);

        Assert.Equal(charts.Length, page.Figures.Length);
        Assert.Empty(page.Loaded);
        for (var i = 0; i < charts.Length; i++)
        {
            var figure = page.Figures[i];
            Assert.True(figure.Faults.Count == 0, $"{charts[i].Name}: {string.Join("; ", figure.Faults)}");
            Assert.Equal(("yes", width), (figure.Drawn, figure.Width));
            Assert.InRange(figure.Svgs, 1, 9);
            Assert.InRange(figure.Labels.Length, charts[i].Plot.ToJson().Contains("\"data\":[]", StringComparison.Ordinal) ? 1 : 3, 600);
        }
    }

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
