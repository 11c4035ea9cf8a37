using System.Text.Json.Nodes;
using Plotly.NET;
using ProtestEvents.Interactive.Tables;

namespace ProtestEvents;

/// <summary>Charts of Plotly.NET as plots: drawn, captioned and stored like the record's own.</summary>
public static class ChartPlots
{
    /// <summary>The chart as a plot, with the values of its traces as the table behind it.</summary>
    /// <param name="chart">A chart of Plotly.NET; it is not changed.</param>
    /// <param name="title">What the chart shows; the title of its layout when not given.</param>
    /// <param name="caption">Its sources, and how they were selected.</param>
    /// <param name="altText">The chart in words; the title when not given.</param>
    public static Plot ToPlot(this GenericChart chart, string? title = null, string caption = "", string altText = "")
    {
        ArgumentNullException.ThrowIfNull(chart);
        var json = GenericChart.toFigureJson(chart);
        var figure = JsonNode.Parse(json)!;
        var heading = title ?? TitleOf(figure["layout"]?["title"]) ?? "Chart";
        return Plot.FromFigure(json, heading, TraceTable.Of(figure["data"]!.AsArray()), caption, altText);
    }

    private static string? TitleOf(JsonNode? title) => title is JsonObject parts ? (string?)parts["text"] : (string?)title;
}
