namespace ProtestEvents;

/// <summary>Turns charts of Plotly.NET into plots.</summary>
public static class ChartPlots
{
    /// <summary>The chart as a plot, with the values of its traces as the table behind it.</summary>
    /// <param name="chart">A chart of Plotly.NET; it is not changed.</param>
    /// <param name="title">What the chart shows; the title of its layout when not given.</param>
    /// <param name="caption">The sources of the chart, and how they were selected; none when not given.</param>
    /// <param name="altText">The chart in words; the title when not given.</param>
    public static Plot ToPlot(this GenericChart chart, string? title = null, string? caption = null, string? altText = null)
    {
        var plot = Plot.Of(chart.Copy(), title ?? "", null, caption, altText);
        return plot.Title.Length > 0 ? plot : plot with { Title = "Chart" };
    }
}
