using System.Globalization;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

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
            return ProtestEvents.Plot.Nothing(title, caption, title, table, table.Footnotes);

        var sources = hours.Rows.Select(row => row.Report.SourceId).Distinct().OrderBy(id => id, StringComparer.Ordinal).ToList();
        var lanes = sources.SelectMany(source => hours.Rows.Where(row => row.Report.SourceId == source).Select(row => (Lane)new(source, row)).Prepend(new(source, null))).ToList();
        var traces = sources.SelectMany((source, i) => ((bool[])[true, false]).Select(hasHour => Bars(
            hours,
            lanes.Select((lane, position) => (lane.Source, lane.Row, Position: position)).Where(lane => lane.Source == source && lane.Row?.HasHour == hasHour && lane.Row.Report.Polarity == Polarity.Affirmed).Select(lane => (lane.Row!, lane.Position)),
            Line(PlotStyle.Colours[i % PlotStyle.Colours.Count], hasHour))));
        var denied = lanes.Select((lane, position) => (lane.Row, Position: position)).Where(lane => lane.Row?.Report.Polarity == Polarity.Negated).Select(lane => (lane.Row!, lane.Position)).ToList();
        var layout = new Layout()
            .Put("height", 150 + RowHeights(Texts(LabelWidth), 13))
            .Put("margin", new Margin().Put("t", 70))
            .Put("legend", PlotStyle.LegendAbove())
            .Put("showlegend", true)
            .Put("xaxis", PlotStyle.Axis("Local time as told")
                .Put("type", "date")
                .Put("range", (string[])[Text(Start(hours)), Text(End(hours))])
                .Put("dtick", 43_200_000)
                .Put("tickformat", "%H:%M\n%-d %b")
                .Put("tick0", Text(Start(hours))))
            .Put("yaxis", PlotStyle.Axis()
                .WithTicks(Enumerable.Range(0, lanes.Count), Texts(LabelWidth))
                .Put("range", (double[])[lanes.Count - 0.4, -0.6])
                .Put("tickfont", new Font().Put("size", 11)));
        var narrow = new Layout()
            .Put("margin", new Margin().Put("t", 90))
            .Put("height", 190 + RowHeights(Texts(NarrowLabelWidth), 12))
            .Put("xaxis", new LinearAxis().Put("dtick", 86_400_000).Put("tickformat", "%-d %b"))
            .Put("yaxis", new LinearAxis().Put("ticktext", Texts(NarrowLabelWidth)).Put("tickfont", new Font().Put("size", 9)));
        return ProtestEvents.Plot.Create(
            [Key("hour or part of the day told", isThick: true), Key("only the day told", isThick: false), .. PlotStyle.Drawn(traces),
                .. PlotStyle.Drawn(Crossed(Bars(hours, denied, PlotStyle.Line(PlotStyle.Grey, 1)))), .. denied.Count == 0 ? Array.Empty<Trace2D>() : [PlotStyle.KeyEntry("said not to have happened", Cross())]],
            layout, narrow, title, caption, $"{title}: {ChartText.Count(hours.Rows.Count, "report")} of {ChartText.Count(sources.Count, "source")}.", table, table.Footnotes)
            .WithEvidence(hours.Rows.Select(row => new MarkGrounds($"{Text(row.Earliest)} to {Text(row.Latest)}, {Label(data, hours.Place, row.Report)}", [row.Report])), "hours.Rows[0].Explain()");

        List<string> Texts(int width) => [.. lanes.Select(lane => lane.Row is { } row ? PlotlyText.Wrap(Label(data, hours.Place, row.Report), width) : $"<b>{PlotlyText.Wrap(SummaryWords.ShortName(data.Source(lane.Source)), width)}</b>")];
    }

    private static Trace2D Bars(PlaceHours hours, IEnumerable<(HourRow Row, int Position)> rows, Line line)
    {
        var x = new List<string?>();
        var y = new List<int?>();
        var hover = new List<string?>();
        foreach (var (row, position) in rows)
        {
            var instant = row.Latest - row.Earliest < TimeSpan.FromHours(1);
            var (from, to) = instant ? (row.Earliest.AddMinutes(-30), row.Earliest.AddMinutes(30)) : (row.Earliest, Min(row.Latest, End(hours)));
            var told = PlotlyText.Lines(60, [.. RowTexts(hours.Dataset, row)]);
            x.AddRange([Text(Max(from, Start(hours))), Text(to), null]);
            y.AddRange([position, position, null]);
            hover.AddRange([told, told, null]);
        }

        return PlotStyle.Scatter("lines")
            .Put("showlegend", false)
            .Put("x", x)
            .Put("y", y)
            .Put("connectgaps", false)
            .Put("hoverinfo", "text")
            .Put("hovertext", hover)
            .Put("line", line);
    }

    private static Trace2D Crossed(Trace2D bars) => bars.Put("mode", "lines+markers").Put("marker", Cross());

    private static Marker Cross() => PlotStyle.Marker("x-open", 9, PlotStyle.Grey);

    private static Trace2D Key(string name, bool isThick) => PlotStyle.KeyEntry(name, null).Put("mode", "lines").Put("line", Line(PlotStyle.Grey, isThick));

    private static Line Line(string colour, bool isThick) => PlotStyle.Line(colour, isThick ? 9 : 2).Put("dash", isThick ? "solid" : "dot");

    private static DateTime Start(PlaceHours hours) => hours.From.ToDateTime(default);

    private static DateTime End(PlaceHours hours) => hours.To.AddDays(1).ToDateTime(default).AddHours(6);

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
