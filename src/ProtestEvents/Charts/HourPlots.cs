using System.Globalization;
using System.Text.Json.Nodes;
using ProtestEvents.Charts;

namespace ProtestEvents;

/// <summary>The hours of a place as a chart.</summary>
public static class HourPlots
{
    private const int LabelWidth = 42;
    private const int NarrowLabelWidth = 24;

    /// <summary>A bar for each report from the first to the last hour that it allows, by source; whole days are drawn thin.</summary>
    /// <param name="hours">The hours.</param>
    public static Plot Plot(this PlaceHours hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        var data = hours.Dataset;
        var table = hours.Table();
        var title = table.Title;
        var caption = Selections.Caption(data, hours.Rows.Select(row => row.Report.Source));
        if (hours.Rows.Count == 0)
            return ProtestEvents.Plot.Create([], PlotStyle.NothingLayout(), [], title, caption, title, table, table.Footnotes);

        var sources = hours.Rows.Select(row => row.Report.SourceId).Distinct().OrderBy(id => id, StringComparer.Ordinal).ToList();
        var ordered = sources.SelectMany(source => hours.Rows.Where(row => row.Report.SourceId == source)).ToList();
        var labels = ordered.Select(row => Label(data, hours.Place, row.Report)).ToList();
        var traces = new JsonArray();
        for (var i = 0; i < sources.Count; i++)
        {
            foreach (var hasHour in new[] { true, false })
            {
                var rows = ordered.Select((row, position) => (Row: row, Position: position)).Where(one => one.Row.Report.SourceId == sources[i] && one.Row.HasHour == hasHour).ToList();
                PlotStyle.AddIfDrawn(traces, Bars(data, hours, rows, PlotStyle.Colours[i % PlotStyle.Colours.Count], hasHour ? sources[i] : $"{sources[i]}, day only", hasHour));
            }
        }

        var layout = new JsonObject
        {
            ["height"] = 150 + RowHeights(labels, LabelWidth, 13),
            ["margin"] = new JsonObject { ["t"] = 70 },
            ["legend"] = PlotStyle.LegendAbove(),
            ["showlegend"] = true,
            ["xaxis"] = PlotStyle.Axis("Local time as told", new JsonObject
            {
                ["type"] = "date",
                ["range"] = JsonValues.Of(Text(hours.From.ToDateTime(default)), Text(hours.To.AddDays(1).ToDateTime(default).AddHours(6))),
                ["dtick"] = 43_200_000,
                ["tickformat"] = "%H:%M\n%-d %b",
                ["tick0"] = Text(hours.From.ToDateTime(default)),
            }),
            ["yaxis"] = PlotStyle.Axis("", new JsonObject
            {
                ["title"] = null,
                ["tickmode"] = "array",
                ["tickvals"] = JsonValues.Of(Enumerable.Range(0, ordered.Count)),
                ["ticktext"] = JsonValues.Of(labels.Select(label => PlotlyText.Wrap(label, LabelWidth))),
                ["range"] = JsonValues.Of((double?)ordered.Count - 0.4, -0.6),
                ["tickfont"] = new JsonObject { ["size"] = 11 },
            }),
        };
        var narrow = new JsonObject
        {
            ["margin"] = new JsonObject { ["t"] = 130 },
            ["height"] = 240 + RowHeights(labels, NarrowLabelWidth, 12),
            ["xaxis"] = new JsonObject { ["dtick"] = 86_400_000, ["tickformat"] = "%-d %b" },
            ["yaxis"] = new JsonObject { ["ticktext"] = JsonValues.Of(labels.Select(label => PlotlyText.Wrap(label, NarrowLabelWidth))), ["tickfont"] = new JsonObject { ["size"] = 9 } },
        };
        return ProtestEvents.Plot.Create(traces, layout, narrow, title, caption, $"{title}: {ChartText.Count(ordered.Count, "report")} of {ChartText.Count(sources.Count, "source")}.", table, table.Footnotes)
            .WithEvidence(hours.Rows.Select(row => new MarkGrounds($"{Text(row.Earliest)} to {Text(row.Latest)}, {Label(data, hours.Place, row.Report)}", [row.Report])), "hours.Rows[0].Explain()");
    }

    private static JsonObject Bars(Dataset data, PlaceHours hours, List<(HourRow Row, int Position)> rows, string colour, string name, bool thick)
    {
        var x = new List<string?>();
        var y = new List<double?>();
        var hover = new List<string?>();
        foreach (var (row, position) in rows)
        {
            var instant = row.Latest - row.Earliest < TimeSpan.FromHours(1);
            var (from, to) = instant ? (row.Earliest.AddMinutes(-30), row.Earliest.AddMinutes(30)) : (row.Earliest, Min(row.Latest, hours.To.AddDays(1).ToDateTime(default).AddHours(6)));
            var told = PlotlyText.Lines(60, [.. RowTexts(data, row)]);
            x.AddRange([Text(Max(from, hours.From.ToDateTime(default))), Text(to), null]);
            y.AddRange([position, position, null]);
            hover.AddRange([told, told, null]);
        }

        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines",
            ["name"] = PlotlyText.Escape(name),
            ["x"] = JsonValues.Of(x),
            ["y"] = JsonValues.Of(y),
            ["connectgaps"] = false,
            ["hoverinfo"] = "text",
            ["hovertext"] = JsonValues.Of(hover),
            ["line"] = new JsonObject { ["color"] = colour, ["width"] = thick ? 9 : 2, ["dash"] = thick ? "solid" : "dot" },
        };
    }

    private static IEnumerable<string> RowTexts(Dataset data, HourRow row)
    {
        yield return Label(data, null, row.Report);
        yield return ReportLines.Of(data, row.Report) + (row.Report.Time.Length > 0 ? $", {row.Report.Time}" : "");
        if (row.Report.Outcome is { } outcome)
            yield return data.Label(outcome);
    }

    /// <summary>Room for all rows, each as high as the label with most lines asks for.</summary>
    private static int RowHeights(List<string> labels, int width, int line) =>
        labels.Count * (10 + (line * labels.Max(label => PlotlyText.Wrap(label, width).Split("<br>").Length)));

    /// <summary>What is reported, its phase, and where unless that is the place asked for.</summary>
    private static string Label(Dataset data, Place? asked, Report report)
    {
        var label = data.Label(report.Type);
        var what = report.Polarity == Polarity.Negated ? $"no {label.ToLowerInvariant()}" : label;
        var phase = report.Phase is { } told && told != Phase.Whole ? $" {Tables.ClosedCode.Of(told).Replace('-', ' ')}" : "";
        return $"{what}{phase}{(report.Place == asked ? "" : $", {report.Place!.Name}")}";
    }

    private static DateTime Min(DateTime one, DateTime other) => one < other ? one : other;

    private static DateTime Max(DateTime one, DateTime other) => one > other ? one : other;

    private static string Text(DateTime hour) => hour.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
