using Plotly.NET;

namespace ProtestEvents;

/// <summary>Charts of Plotly.NET as plots: drawn, captioned and stored like the record's own.</summary>
public static class ChartPlots
{
    /// <summary>The chart as a plot, with the values of its traces as the table behind it.</summary>
    /// <param name="chart">A chart of Plotly.NET; it is not changed.</param>
    /// <param name="title">What the chart shows; the title of its layout when not given.</param>
    /// <param name="caption">Its sources, and how they were selected.</param>
    /// <param name="altText">The chart in words; the title when not given.</param>
    public static Plot ToPlot(this GenericChart chart, string? title = null, string? caption = null, string? altText = null)
    {
        var plot = Plot.Of(chart.Copy(), title ?? "", null, caption, altText);
        return plot.Title.Length > 0 ? plot : plot with { Title = "Chart" };
    }
}
