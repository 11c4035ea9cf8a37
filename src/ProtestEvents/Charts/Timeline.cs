using System.Globalization;
using System.Text.Json.Nodes;

namespace ProtestEvents;

/// <summary>Events over years, a lane for each theme and a dot for each event; years without any report are shaded and named.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="FirstYear">The first year of the axis.</param>
/// <param name="LastYear">The last year of the axis.</param>
/// <param name="Marks">The events, in the order of lanes.</param>
/// <param name="SilentYears">The years in which the sources report nothing.</param>
internal sealed record Timeline(string Title, int FirstYear, int LastYear, IReadOnlyList<TimelineMark> Marks, IReadOnlyList<int> SilentYears)
{
    private const string Silence = "no reports in these sources, not a quiet period";
    private const int PixelsPerDot = 7;
    private const int LongFrom = 60;

    private DateOnly First => new(FirstYear, 1, 1);

    private DateOnly Last => new(LastYear, 12, 31);

    public Plot ToPlot(string caption, params IEnumerable<string> footnotes)
    {
        if (Marks.Count == 0)
            return Plot.Create([], PlotStyle.NothingLayout(), [], Title, caption, AltText(), Table(), footnotes);

        var lanes = TimelineLanes.Of(Marks, First, Last);
        var top = lanes.Count == 0 ? 1 : lanes[0].Base + lanes[0].Height + 1.2;
        var data = new JsonArray();
        PlotStyle.AddIfDrawn(data, Stretches(lanes));
        PlotStyle.AddIfDrawn(data, Dots(lanes, open: false));
        PlotStyle.AddIfDrawn(data, Dots(lanes, open: true));
        PlotStyle.AddIfDrawn(data, Counts(lanes));
        AddKey(data);
        var layout = new JsonObject
        {
            ["height"] = 150 + (int)(top * PixelsPerDot),
            ["xaxis"] = Years(FirstYear, LastYear, 1),
            ["yaxis"] = PlotStyle.Axis("", new JsonObject
            {
                ["title"] = null,
                ["showgrid"] = false,
                ["gridcolor"] = null,
                ["tickmode"] = "array",
                ["tickvals"] = JsonValues.Of(lanes.Select(lane => (double?)(lane.Base + (lane.Height / 2)))),
                ["ticktext"] = JsonValues.Of(lanes.Select(lane => PlotlyText.Wrap(lane.Name, 20))),
                ["range"] = JsonValues.Of(-1.4, top),
            }),
            ["shapes"] = new JsonArray([.. Silences().Select(Shade), .. lanes.Skip(1).Select(lane => Divider(lane.Base + lane.Height + 1.1))]),
            ["legend"] = PlotStyle.LegendAbove(),
            ["showlegend"] = true,
            ["hovermode"] = "closest",
        };
        var narrow = new JsonObject
        {
            ["height"] = 210 + (int)(top * PixelsPerDot),
            ["xaxis"] = Years(FirstYear, LastYear, 3),
            ["yaxis"] = new JsonObject { ["ticktext"] = JsonValues.Of(lanes.Select(lane => PlotlyText.Wrap(lane.Name, 13))), ["tickfont"] = new JsonObject { ["size"] = 11 } },
        };
        return Plot.Create(data, layout, narrow, Title, caption, AltText(), Table(), footnotes);
    }

    /// <summary>A date axis with a label at the start of every so many years.</summary>
    internal static JsonObject Years(int first, int last, int step)
    {
        var years = Enumerable.Range(first, last - first + 1).Where(year => (year - first) % step == 0).ToList();
        return PlotStyle.Axis("Year (a tick is 1 January)", new JsonObject
        {
            ["type"] = "date",
            ["range"] = JsonValues.Of(JsonValues.Day(new DateOnly(first, 1, 1).AddDays(-20)), JsonValues.Day(new DateOnly(last, 12, 31))),
            ["tickmode"] = "array",
            ["tickvals"] = JsonValues.Of(years.Select(year => JsonValues.Day(new DateOnly(year, 1, 1)))),
            ["ticktext"] = JsonValues.Of(years.Select(year => year.ToString(CultureInfo.InvariantCulture))),
            ["tickangle"] = 0,
        });
    }

    private static JsonObject Stretches(IReadOnlyList<TimelineLane> lanes)
    {
        var stretches = lanes.SelectMany(lane => lane.Dots.Select(dot => (Dot: dot, Y: lane.Base - 0.85)))
            .Where(stretch => stretch.Dot.Mark.End.DayNumber - stretch.Dot.Mark.Start.DayNumber > LongFrom).ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines",
            ["name"] = "days that the reports allow",
            ["showlegend"] = false,
            ["hoverinfo"] = "skip",
            ["opacity"] = 0.7,
            ["line"] = new JsonObject { ["color"] = PlotStyle.Sky, ["width"] = 3 },
            ["x"] = JsonValues.Of(stretches.SelectMany(stretch => new[] { JsonValues.Day(stretch.Dot.Mark.Start), JsonValues.Day(stretch.Dot.Mark.End), null })),
            ["y"] = JsonValues.Of(stretches.SelectMany(stretch => new double?[] { stretch.Y, stretch.Y, null })),
        };
    }

    private static JsonObject Dots(IReadOnlyList<TimelineLane> lanes, bool open)
    {
        var dots = lanes.SelectMany(lane => lane.Dots).Where(dot => dot.Mark.IsOpen == open).ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["name"] = open ? "events with an open date" : "events",
            ["showlegend"] = false,
            ["marker"] = Marker(open),
            ["x"] = JsonValues.Of(dots.Select(dot => JsonValues.Day(dot.At))),
            ["y"] = JsonValues.Of(dots.Select(dot => (double?)dot.Y)),
            ["hoverinfo"] = "text",
            ["hovertext"] = JsonValues.Of(dots.Select(dot => Hover(dot.Mark))),
        };
    }

    private static JsonObject Marker(bool open) => new()
    {
        ["symbol"] = "circle",
        ["size"] = 7,
        ["color"] = open ? "#ffffff" : PlotStyle.Blue,
        ["line"] = new JsonObject { ["color"] = open ? PlotStyle.Blue : "#ffffff", ["width"] = open ? 1.5 : 0.7 },
    };

    private static JsonObject Counts(IReadOnlyList<TimelineLane> lanes)
    {
        var counts = lanes.SelectMany(lane => lane.Counts).ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "text",
            ["name"] = "number of events",
            ["showlegend"] = false,
            ["hoverinfo"] = "skip",
            ["cliponaxis"] = false,
            ["textfont"] = new JsonObject { ["size"] = 11 },
            ["text"] = JsonValues.Of(counts.Select(count => count.Count.ToString(CultureInfo.InvariantCulture))),
            ["x"] = JsonValues.Of(counts.Select(count => JsonValues.Day(count.At))),
            ["y"] = JsonValues.Of(counts.Select(count => (double?)count.Y)),
        };
    }

    private void AddKey(JsonArray data)
    {
        data.Add(PlotStyle.KeyEntry("one event, at its first possible day", Marker(open: false)));
        if (Marks.Any(mark => mark.IsOpen))
            data.Add(PlotStyle.KeyEntry("a report leaves its date open", Marker(open: true)));
        if (Marks.Any(mark => mark.End.DayNumber - mark.Start.DayNumber > LongFrom))
            data.Add(PlotStyle.KeyEntry("days that an event may span", new JsonObject { ["symbol"] = "line-ew-open", ["size"] = 12, ["color"] = PlotStyle.Sky, ["line"] = new JsonObject { ["width"] = 3 } }));
        if (SilentYears.Count > 0)
            data.Add(PlotStyle.KeyEntry(Silence, new JsonObject { ["symbol"] = "square", ["size"] = 13, ["color"] = "#d9d9d9" }));
    }

    private IEnumerable<(int First, int Last)> Silences() => SilentYears
        .Select((year, i) => (year, run: year - i))
        .GroupBy(pair => pair.run)
        .Select(run => (run.First().year, run.Last().year));

    private static JsonObject Shade((int First, int Last) years) => new()
    {
        ["type"] = "rect",
        ["layer"] = "below",
        ["xref"] = "x",
        ["x0"] = JsonValues.Day(new DateOnly(years.First, 1, 1)),
        ["x1"] = JsonValues.Day(new DateOnly(years.Last, 12, 31)),
        ["yref"] = "paper",
        ["y0"] = 0,
        ["y1"] = 1,
        ["fillcolor"] = "#e3e3e3",
        ["line"] = new JsonObject { ["width"] = 0 },
    };

    private static JsonObject Divider(double y) => new()
    {
        ["type"] = "line",
        ["xref"] = "paper",
        ["x0"] = 0,
        ["x1"] = 1,
        ["yref"] = "y",
        ["y0"] = y,
        ["y1"] = y,
        ["line"] = new JsonObject { ["color"] = "#cfcfcf", ["width"] = 1 },
    };

    private static string Hover(TimelineMark mark) =>
        $"<b>{PlotlyText.Wrap(mark.Event, 56)}</b><br>"
        + PlotlyText.Lines(56, $"{mark.Lane}, {ChartText.When(mark.Start, mark.End)}{(mark.IsOpen ? ", open" : "")}", string.Join(", ", mark.Sources));

    private string AltText()
    {
        var silences = string.Join(", ", Silences().Select(years => years.First == years.Last ? $"{years.First}" : $"{years.First}–{years.Last}"));
        return $"{Title}. {string.Join(", ", Marks.GroupBy(mark => mark.Lane).Select(lane => $"{lane.Key}: {lane.Count()}"))}."
            + (silences.Length == 0 ? "" : $" {silences}: {Silence}.");
    }

    private Table<TimelineMark> Table() => new(Title, Marks, new Columns<TimelineMark>
    {
        { "theme", mark => mark.Lane, "Theme" },
        { "event", mark => mark.Event, "Event" },
        { "start", mark => mark.Start, "From" },
        { "end", mark => mark.End, "To" },
        { "is_open", mark => mark.IsOpen, "Date open", mark => mark.IsOpen ? "yes" : "" },
        { "sources", mark => mark.Sources, "Sources" },
    });
}
