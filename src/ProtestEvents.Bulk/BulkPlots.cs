using System.Globalization;
using System.Text.Json.Nodes;

namespace ProtestEvents.Bulk;

/// <summary>Bulk events as charts: what is sure is a thick line, what is possible the band above it.</summary>
public static class BulkPlots
{
    private const string RecordColour = "#0072b2";
    private const string BulkColour = "#d55e00";
    private const string BarColour = "#6b6b6b";

    /// <summary>How many places had begun by the end of each day, and below it how many events each date has.</summary>
    /// <param name="days">The days.</param>
    public static Plot Plot(this BulkDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var dates = days.Select(day => day.Day).ToList();
        var data = Band("Places begun", dates, [.. days.Select(day => day.PlacesAtLeast)], [.. days.Select(day => day.PlacesAtMost)], BulkColour, "86,180,233", "solid");
        data.Add(Trace("Events by the date printed", dates, days.Select(day => day.Events), new JsonObject
        {
            ["type"] = "bar",
            ["yaxis"] = "y2",
            ["marker"] = new JsonObject { ["color"] = BarColour },
        }));
        data.Add(Trace("Events, at most", dates, days.Select(day => day.EventsAtMost), new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["yaxis"] = "y2",
            ["marker"] = new JsonObject { ["symbol"] = "line-ew-open", ["size"] = 9, ["color"] = "#222222", ["line"] = new JsonObject { ["width"] = 2 } },
        }));
        var layout = Layout(520);
        layout["yaxis"] = Axis("Places", days.Select(day => day.PlacesAtMost), 0.42, 1);
        layout["yaxis2"] = Axis("Events", days.Select(day => day.EventsAtMost), 0, 0.33);
        layout["xaxis"]!["anchor"] = "y2";
        var last = days.Count > 0 ? FormattableString.Invariant($" By the end, {days[^1].PlacesAtLeast} places at least and {days[^1].PlacesAtMost} at most; {days.Sum(day => day.Events)} events.") : "";
        return Figure(data, layout, days.Title, days.Table(), days.Notes, days.Title + "." + last);
    }

    /// <summary>Both curves on one axis: how many places had begun by the end of each day, in the record and in the bulk events.</summary>
    /// <param name="comparison">The comparison.</param>
    public static Plot Plot(this BulkComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var days = comparison.Days;
        var dates = days.Select(day => day.Day).ToList();
        var data = Band(comparison.Provider, dates, [.. days.Select(day => day.BulkAtLeast)], [.. days.Select(day => day.BulkAtMost)], BulkColour, "213,94,0", "dash");
        foreach (var trace in Band("The record", dates, [.. days.Select(day => day.RecordAtLeast)], [.. days.Select(day => day.RecordAtMost)], RecordColour, "0,114,178", "solid"))
            data.Add(trace!.DeepClone());
        var layout = Layout(460);
        layout["yaxis"] = Axis("Places", days.SelectMany(day => new[] { day.RecordAtMost, day.BulkAtMost }), 0, 1);
        var last = days.Count > 0
            ? FormattableString.Invariant($" By the end, {days[^1].RecordAtLeast} to {days[^1].RecordAtMost} places in the record, {days[^1].BulkAtLeast} to {days[^1].BulkAtMost} in the bulk events.")
            : "";
        return Figure(data, layout, comparison.Title, comparison.Table(), comparison.Notes, comparison.Title + "." + last);
    }

    private static Plot Figure(JsonArray data, JsonObject layout, string title, Table table, IEnumerable<string> notes, string altText) => notes.Aggregate(
        ProtestEvents.Plot.FromFigure(new JsonObject { ["data"] = data, ["layout"] = layout }.ToJsonString(), title, table with { Footnotes = [] }, altText: altText),
        (plot, note) => plot.WithFootnote(note));

    private static JsonArray Band(string name, IReadOnlyList<DateOnly> dates, IReadOnlyList<long> atLeast, IReadOnlyList<long> atMost, string colour, string fill, string dash) =>
    [
        Trace($"{name}, at most", dates, atMost, Line(colour, 1.5, dash, null)),
        Trace($"{name}, at least", dates, atLeast, Line(colour, 4, dash, $"rgba({fill},0.22)")),
    ];

    private static JsonObject Line(string colour, double width, string dash, string? fill)
    {
        var style = new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines",
            ["line"] = new JsonObject { ["color"] = colour, ["width"] = width, ["dash"] = dash, ["shape"] = "hvh" },
        };
        if (fill is not null)
            (style["fill"], style["fillcolor"]) = ("tonexty", fill);
        return style;
    }

    private static JsonObject Trace(string name, IEnumerable<DateOnly> dates, IEnumerable<long> counts, JsonObject style)
    {
        style["name"] = name;
        style["x"] = new JsonArray([.. dates.Select(day => JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " 12:00"))]);
        style["y"] = new JsonArray([.. counts.Select(count => JsonValue.Create(count))]);
        style["hovertemplate"] = "%{y}";
        return style;
    }

    private static JsonObject Layout(int height) => new()
    {
        ["height"] = height,
        ["xaxis"] = new JsonObject { ["type"] = "date", ["automargin"] = true, ["gridcolor"] = "#e6e6e6", ["tickformat"] = "%-d %b<br>%Y", ["nticks"] = 8 },
        ["hovermode"] = "x unified",
        ["showlegend"] = true,
        ["legend"] = new JsonObject { ["orientation"] = "h", ["xref"] = "container", ["x"] = 0, ["yref"] = "container", ["y"] = 1, ["yanchor"] = "top", ["traceorder"] = "normal" },
    };

    private static JsonObject Axis(string title, IEnumerable<long> counts, double from, double to) => new()
    {
        ["title"] = new JsonObject { ["text"] = title, ["standoff"] = 10 },
        ["domain"] = new JsonArray(from, to),
        ["range"] = new JsonArray(0, Math.Max(1, counts.DefaultIfEmpty(0).Max()) * 1.08),
        ["automargin"] = true,
        ["gridcolor"] = "#e6e6e6",
        ["zeroline"] = false,
        ["tickformat"] = "d",
        ["nticks"] = 7,
    };
}
