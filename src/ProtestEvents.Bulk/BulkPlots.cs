using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace ProtestEvents;

/// <summary>Bulk events as charts: what is sure is a thick line, what is possible the band above it.</summary>
public static class BulkPlots
{
    /// <summary>How many places had begun by the end of each day, and below it how many events each date has.</summary>
    /// <param name="days">The days.</param>
    public static Plot Plot(this BulkDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var dates = days.Select(day => day.Day).ToList();
        Trace2D[] traces =
        [
            .. Band("Places begun", dates, days.Select(day => day.PlacesAtLeast), days.Select(day => day.PlacesAtMost), PlotStyle.Line(PlotStyle.Vermilion, 4), "86,180,233"),
            Trace(new Trace2D("bar"), "Events by the date printed", dates, days.Select(day => day.Events))
                .Put("yaxis", "y2")
                .Put("marker", new Marker().Put("color", PlotStyle.Grey)),
            Trace(PlotStyle.Scatter("markers"), "Events, at most", dates, days.Select(day => day.EventsAtMost))
                .Put("yaxis", "y2")
                .Put("marker", PlotStyle.Marker("line-ew-open", 9, PlotStyle.Ink, new Line().Put("width", 2))),
        ];
        var layout = Layout(520, "y2")
            .Put("yaxis", Axis("Places", days.Select(day => day.PlacesAtMost), 0.42, 1))
            .Put("yaxis2", Axis("Events", days.Select(day => day.EventsAtMost), 0, 0.33));
        var found = days.Count == 0 ? "No day" : FormattableString.Invariant($"{days.Sum(day => day.Events)} events, begun in {Range(days[^1].PlacesAtLeast, days[^1].PlacesAtMost)} places by {ReadableDays.Of(days[^1].Day)}");
        return Create(traces, layout, found, days.Title, days.Table(), days.Notes);
    }

    /// <summary>Both curves on one axis: how many places had begun by the end of each day, in the record and in the bulk events.</summary>
    /// <param name="comparison">The comparison.</param>
    public static Plot Plot(this BulkComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var days = comparison.Days;
        var dates = days.Select(day => day.Day).ToList();
        Trace2D[] traces =
        [
            .. Band(comparison.Provider, dates, days.Select(day => day.BulkAtLeast), days.Select(day => day.BulkAtMost), PlotStyle.Line(PlotStyle.Vermilion, 4).Put("dash", "dash"), "213,94,0"),
            .. Band("The record", dates, days.Select(day => day.RecordAtLeast), days.Select(day => day.RecordAtMost), PlotStyle.Line(PlotStyle.Blue, 4), "0,114,178"),
        ];
        var layout = Layout(460, "y").Put("yaxis", Axis("Places", days.SelectMany(day => new[] { day.RecordAtMost, day.BulkAtMost }), 0, 1));
        var found = days.Count == 0 ? "No day to compare"
            : $"By {ReadableDays.Of(days[^1].Day)}: {Range(days[^1].RecordAtLeast, days[^1].RecordAtMost)} places in the record, {Range(days[^1].BulkAtLeast, days[^1].BulkAtMost)} in {comparison.Provider}";
        return Create(traces, layout, found, comparison.Title, comparison.Table(), comparison.Notes);
    }

    private static string Range(long atLeast, long atMost) => atLeast == atMost ? FormattableString.Invariant($"{atMost}") : FormattableString.Invariant($"{atLeast} to {atMost}");

    private static Plot Create(IEnumerable<Trace2D> traces, Layout layout, string found, string title, Table table, IEnumerable<string> notes) =>
        ProtestEvents.Plot.Create(traces, layout, new Layout(), found, "", $"{title}. {found}.", table with { Footnotes = [] }, notes) with { Subtitle = title };

    private static Trace2D[] Band(string name, IReadOnlyList<DateOnly> dates, IEnumerable<long> atLeast, IEnumerable<long> atMost, Line line, string fill) =>
    [
        Trace(PlotStyle.Scatter("lines"), $"{name}, at most", dates, atMost).Put("line", PlotStyle.Line(line.Get<string>("color")!, 1.5).Put("dash", line.Get<string>("dash")).Put("shape", "hvh")),
        Trace(PlotStyle.Scatter("lines"), $"{name}, at least", dates, atLeast).Put("line", line.Put("shape", "hvh")).Put("fill", "tonexty").Put("fillcolor", $"rgba({fill},0.22)"),
    ];

    private static Trace2D Trace(Trace2D trace, string name, IEnumerable<DateOnly> dates, IEnumerable<long> counts) =>
        trace.Put("name", PlotlyText.Escape(name)).Put("x", dates.Select(PlotStyle.Noon)).Put("y", counts).Put("hovertemplate", "%{y}");

    private static Layout Layout(int height, string anchor) => new Layout()
        .Put("height", height)
        .Put("xaxis", new LinearAxis().Put("type", "date").Put("automargin", true).Put("gridcolor", PlotStyle.Faint).Put("tickformat", "%-d %b\n%Y").Put("nticks", 8).Put("anchor", anchor))
        .Put("hovermode", "x unified")
        .Put("showlegend", true)
        .Put("legend", PlotStyle.LegendAbove());

    private static LinearAxis Axis(string title, IEnumerable<long> counts, double from, double to) => PlotStyle.Axis(title)
        .Put("domain", (double[])[from, to])
        .Put("range", (double[])[0, Math.Max(1, counts.DefaultIfEmpty(0).Max()) * 1.08])
        .Put("tickformat", "d")
        .Put("nticks", 7);
}
