using System.Globalization;
using System.Text.Json.Nodes;

namespace ProtestEvents;

/// <summary>The hours of a place as a chart.</summary>
public static class HourPlots
{
    private const int LabelWidth = 42;
    private const int NarrowLabelWidth = 24;

    /// <summary>A bar for each report from the first to the last hour that it allows, by source; whole days are drawn thin. The reports of a source stand together under its name.</summary>
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
        var lanes = sources.SelectMany(source => hours.Rows.Where(row => row.Report.SourceId == source).Select(row => (Lane)new(source, row)).Prepend(new(source, null))).ToList();
        var traces = new JsonArray(Key("hour or part of the day told", isThick: true), Key("only the day told", isThick: false));
        for (var i = 0; i < sources.Count; i++)
        {
            foreach (var hasHour in new[] { true, false })
            {
                var rows = lanes.Select((lane, position) => (lane.Row, Position: position, lane.Source)).Where(one => one.Source == sources[i] && one.Row?.HasHour == hasHour).Select(one => (one.Row!, one.Position)).ToList();
                PlotStyle.AddIfDrawn(traces, Bars(data, hours, rows, PlotStyle.Colours[i % PlotStyle.Colours.Count], hasHour));
            }
        }

        var layout = new JsonObject
        {
            ["height"] = 150 + RowHeights(Texts(LabelWidth), 13),
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
                ["tickvals"] = JsonValues.Of(Enumerable.Range(0, lanes.Count)),
                ["ticktext"] = JsonValues.Of(Texts(LabelWidth)),
                ["range"] = JsonValues.Of((double?)lanes.Count - 0.4, -0.6),
                ["tickfont"] = new JsonObject { ["size"] = 11 },
            }),
        };
        var narrow = new JsonObject
        {
            ["margin"] = new JsonObject { ["t"] = 90 },
            ["height"] = 190 + RowHeights(Texts(NarrowLabelWidth), 12),
            ["xaxis"] = new JsonObject { ["dtick"] = 86_400_000, ["tickformat"] = "%-d %b" },
            ["yaxis"] = new JsonObject { ["ticktext"] = JsonValues.Of(Texts(NarrowLabelWidth)), ["tickfont"] = new JsonObject { ["size"] = 9 } },
        };
        return ProtestEvents.Plot.Create(traces, layout, narrow, title, caption, $"{title}: {ChartText.Count(hours.Rows.Count, "report")} of {ChartText.Count(sources.Count, "source")}.", table, table.Footnotes)
            .WithEvidence(hours.Rows.Select(row => new MarkGrounds($"{Text(row.Earliest)} to {Text(row.Latest)}, {Label(data, hours.Place, row.Report)}", [row.Report])), "hours.Rows[0].Explain()");

        List<string> Texts(int width) => [.. lanes.Select(lane => lane.Row is { } row ? PlotlyText.Wrap(Label(data, hours.Place, row.Report), width) : $"<b>{PlotlyText.Wrap(lane.Source, width)}</b>")];
    }

    private static JsonObject Bars(Dataset data, PlaceHours hours, List<(HourRow Row, int Position)> rows, string colour, bool isThick)
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
            ["showlegend"] = false,
            ["x"] = JsonValues.Of(x),
            ["y"] = JsonValues.Of(y),
            ["connectgaps"] = false,
            ["hoverinfo"] = "text",
            ["hovertext"] = JsonValues.Of(hover),
            ["line"] = Line(colour, isThick),
        };
    }

    private static JsonObject Key(string name, bool isThick)
    {
        var key = PlotStyle.KeyEntry(name, []);
        key["mode"] = "lines";
        key.Remove("marker");
        key["line"] = Line(PlotStyle.Grey, isThick);
        return key;
    }

    private static JsonObject Line(string colour, bool isThick) => new() { ["color"] = colour, ["width"] = isThick ? 9 : 2, ["dash"] = isThick ? "solid" : "dot" };

    private static IEnumerable<string> RowTexts(Dataset data, HourRow row)
    {
        yield return Label(data, null, row.Report);
        yield return ReportLines.Of(data, row.Report) + (row.Report.Time.Length > 0 ? $", {row.Report.Time}" : "");
        if (row.Report.Outcome is { } outcome)
            yield return data.Label(outcome);
    }

    /// <summary>Room for all rows, each as high as the label with most lines asks for.</summary>
    private static int RowHeights(List<string> texts, int line) => texts.Count * (10 + (line * texts.Max(text => text.Split("<br>").Length)));

    /// <summary>What is reported, its phase, and where unless that is the place asked for.</summary>
    private static string Label(Dataset data, Place? asked, Report report)
    {
        var label = data.Label(report.Type);
        var what = report.Polarity == Polarity.Negated ? $"no {label.ToLowerInvariant()}" : label;
        var phase = report.Phase is { } told && told != Phase.Whole ? $" ({ClosedCode.Of(told).Replace('-', ' ')})" : "";
        return $"{what}{phase}{(report.Place == asked ? "" : $", {report.Place!.Name}")}";
    }

    private static DateTime Min(DateTime one, DateTime other) => one < other ? one : other;

    private static DateTime Max(DateTime one, DateTime other) => one > other ? one : other;

    private static string Text(DateTime hour) => hour.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A line of the chart: a report, or the name of the source above its reports.</summary>
    private sealed record Lane(string Source, HourRow? Row);
}
