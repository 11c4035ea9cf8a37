namespace ProtestEvents.Interactive.Tests.Hosts;

/// <summary>Cells and library work on the same charts and frames in the stock kernel, though the kernel carries an older FSharp.Core.</summary>
public sealed class SharedTypesTests(StockKernel stock) : IClassFixture<StockKernel>
{
    private const string Usings =
        """
        using ProtestEvents;
        using Plotly.NET;
        using CSharpChart = Plotly.NET.CSharp.Chart;
        using Frame = Deedle.Frame;

        """;

    [Fact]
    public async Task A_chart_and_a_frame_go_from_cell_to_library_and_back()
    {
        var kernel = stock.Kernel;

        Assert.Empty(stock.Setup.Outputs);
        var chart = (await kernel.Run(Usings
            + """
            var mine = CSharpChart.Point<int, int, string>(x: new[] { 1, 2 }, y: new[] { 3, 4 }, Name: "<b>strikes</b>");
            GenericChart copied = mine.Copy();
            copied
            """)).Only;
        var again = (await kernel.Run("mine")).Only;
        var plot = (await kernel.Run("mine.ToPlot(\"Mine\").Title")).Only;
        var frame = (await kernel.Run(
            """
            Deedle.Frame<int, string> rows = Enumerable.Range(0, 21).Select(row => new { Name = "<i>" + row, Count = row == 1 ? (double?)null : row }).ToFrame();
            rows
            """)).Only;
        var table = (await kernel.Run("Frame.FromRecords(new[] { new { Town = \"Aktau\", Dead = 4 } }).ToTable(\"Towns\")")).Only;

        Assert.Contains("data-pea-plot=\"", chart.Html, StringComparison.Ordinal);
        Assert.Contains("\"y\":[3,4]", chart.Html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;strikes&lt;/b&gt;", chart.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", chart.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script src", chart.Html, StringComparison.Ordinal);
        Assert.StartsWith("Chart\n\ntrace           x  y\n", chart.Plain, StringComparison.Ordinal);
        Assert.Equal(chart.ByMimeType, again.ByMimeType);
        Assert.Equal("Mine", plot.Plain);

        Assert.Contains("<td style=\"text-align:left\">&lt;i&gt;0</td><td style=\"text-align:right\">0</td>", frame.Html, StringComparison.Ordinal);
        Assert.Contains("<td style=\"text-align:left\">&lt;i&gt;1</td><td style=\"text-align:right\"></td>", frame.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", frame.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("&lt;i&gt;20", frame.Html, StringComparison.Ordinal);
        Assert.Contains("… and 1 more row", frame.Plain, StringComparison.Ordinal);
        Assert.Contains("<td style=\"text-align:left\">Aktau</td>", table.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restyling_a_copy_leaves_the_first_chart_as_it_was()
    {
        var run = await stock.Kernel.Run(Usings
            + """
            using Plotly.NET.CSharp;
            var first = CSharpChart.Point<int, int, string>(x: new[] { 1 }, y: new[] { 2 }).WithXAxisStyle<int, int, string>(TitleText: "Day");
            var before = Plotly.NET.GenericChart.toFigureJson(first);
            var second = Plotly.NET.GenericChart.toFigureJson(first.Copy().WithXAxisStyle<int, int, string>(TitleText: "Week"));
            Console.Write(before == Plotly.NET.GenericChart.toFigureJson(first) && before.Contains("Day") && !before.Contains("Week"));
            Console.Write(second.Contains("Week") && !second.Contains("Day"));
            """);

        Assert.Null(run.Error);
        Assert.Equal("TrueTrue", run.Printed);
    }
}
