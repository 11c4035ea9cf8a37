using Plotly.NET.TraceObjects;

namespace ProtestEvents;

/// <summary>Events over years, a lane for each theme and a dot for each event; years without any report are shaded and named.</summary>
internal sealed record Timeline(string Title, int FirstYear, int LastYear, IReadOnlyList<TimelineMark> Marks, IReadOnlyList<int> SilentYears)
{
    public IReadOnlyList<(string Title, DateOnly At)> Named { get; init; } = [];

    private const string Silence = "no reports in these sources, not a quiet period";
    private const int PixelsPerDot = 7;
    private const int LongFrom = 60;
    private const int WideName = 30;
    private const int NarrowName = 17;

    private DateOnly First => new(FirstYear, 1, 1);

    private DateOnly Last => new(LastYear, 12, 31);

    /// <summary>Room for the names above the highest lane, in dots.</summary>
    private int NameRoom => Named.Count == 0 ? 0 : 1 + (2 * Named.Max(one => TextWrap.Lines(one.Title, NarrowName).Count));

    public Plot ToPlot(string caption, params IEnumerable<string> footnotes)
    {
        if (Marks.Count == 0)
            return Plot.Nothing(Title, caption, AltText(), Table(), footnotes);

        var lanes = TimelineLanes.Of(Marks, First, Last);
        var top = lanes.Count == 0 ? 1 : lanes[0].Base + lanes[0].Height + 1.2 + NameRoom;
        var layout = new Layout()
            .Put("height", 150 + (int)(top * PixelsPerDot))
            .Put("xaxis", Years(1))
            .Put("yaxis", PlotStyle.Axis()
                .WithTicks(lanes.Select(lane => lane.Base + (lane.Height / 2)), lanes.Select(lane => PlotlyText.Wrap(lane.Name, 20)))
                .WithoutGrid()
                .Put("range", (double[])[-1.4, top]))
            .Put("shapes", Silences().Select(Shade).Concat(lanes.Skip(1).Select(lane => Divider(lane.Base + lane.Height + 1.1))).Concat(Named.Select(one => Upright(one.At))))
            .Put("annotations", Names(top, WideName))
            .WithLegend();
        var narrow = new Layout()
            .Put("height", 210 + (int)(top * PixelsPerDot))
            .Put("xaxis", Years(3))
            .Put("annotations", Names(top, NarrowName))
            .Put("yaxis", new LinearAxis().Put("ticktext", lanes.Select(lane => PlotlyText.Wrap(lane.Name, 13))).Put("tickfont", new Font().Put("size", 11)));
        return Plot.Create(
            PlotStyle.Drawn([Stretches(lanes), Dots(lanes, open: false), Dots(lanes, open: true), Counts(lanes), .. Key()]),
            layout, narrow, Title, caption, AltText(), Table(), footnotes);
    }

    private LinearAxis Years(int step)
    {
        var years = Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Where(year => (year - FirstYear) % step == 0).ToList();
        return PlotStyle.Axis("Year (a tick is 1 January)")
            .WithTicks(years.Select(year => PlotStyle.Day(new DateOnly(year, 1, 1))), years.Select(year => CellType.Text(year)))
            .Put("type", "date")
            .Put("range", (string[])[PlotStyle.Day(First.AddDays(-20)), PlotStyle.Day(Last)])
            .Put("tickangle", 0);
    }

    private static Trace2D Stretches(IReadOnlyList<TimelineLane> lanes)
    {
        var stretches = lanes.SelectMany(lane => lane.Dots.Select(dot => (dot.Mark, Y: lane.Base - 0.85))).Where(stretch => IsLong(stretch.Mark)).ToList();
        return PlotStyle.Scatter("lines", "days that the reports allow")
            .Put("showlegend", false)
            .Put("hoverinfo", "skip")
            .Put("opacity", 0.7)
            .Put("line", PlotStyle.Line(PlotStyle.Sky, 3))
            .Put("x", stretches.SelectMany(stretch => new[] { PlotStyle.Day(stretch.Mark.Start), PlotStyle.Day(stretch.Mark.End), null }))
            .Put("y", stretches.SelectMany(stretch => new double?[] { stretch.Y, stretch.Y, null }));
    }

    private static bool IsLong(TimelineMark mark) => mark.End.DayNumber - mark.Start.DayNumber > LongFrom;

    private static Trace2D Dots(IReadOnlyList<TimelineLane> lanes, bool open)
    {
        var dots = lanes.SelectMany(lane => lane.Dots).Where(dot => dot.Mark.IsOpen == open).ToList();
        return PlotStyle.Scatter("markers", open ? "events with an open date" : "events")
            .Put("showlegend", false)
            .Put("marker", Dot(open))
            .Put("x", dots.Select(dot => PlotStyle.Day(dot.At)))
            .Put("y", dots.Select(dot => dot.Y))
            .WithHover(dots.Select(dot => Hover(dot.Mark)));
    }

    private static Marker Dot(bool open) => open
        ? PlotStyle.Marker("circle", 7, PlotStyle.White, PlotStyle.Line(PlotStyle.Blue, 1.5))
        : PlotStyle.Marker("circle", 7, PlotStyle.Blue, PlotStyle.Line(PlotStyle.White, 0.7));

    private static Trace2D Counts(IReadOnlyList<TimelineLane> lanes)
    {
        var counts = lanes.SelectMany(lane => lane.Counts).ToList();
        return PlotStyle.Scatter("text", "number of events")
            .Put("showlegend", false)
            .Put("hoverinfo", "skip")
            .Put("cliponaxis", false)
            .Put("textfont", new Font().Put("size", 11))
            .Put("text", counts.Select(count => CellType.Text(count.Count)))
            .Put("x", counts.Select(count => PlotStyle.Day(count.At)))
            .Put("y", counts.Select(count => count.Y));
    }

    private IEnumerable<Trace2D> Key()
    {
        yield return PlotStyle.KeyEntry("one event, where its most exact report puts it", Dot(open: false));
        if (Marks.Any(mark => mark.IsOpen))
            yield return PlotStyle.KeyEntry("a report leaves its date open", Dot(open: true));
        if (Marks.Any(IsLong))
            yield return PlotStyle.KeyEntry("days that an event may span", PlotStyle.Marker("line-ew-open", 12, PlotStyle.Sky, new Line().Put("width", 3)));
        if (SilentYears.Count > 0)
            yield return PlotStyle.KeyEntry(Silence, PlotStyle.Marker("square", 13, "#d9d9d9"));
    }

    private IEnumerable<(int First, int Last)> Silences() => SilentYears
        .Select((year, i) => (year, run: year - i))
        .GroupBy(pair => pair.run)
        .Select(run => (run.First().year, run.Last().year));

    private static Shape Shade((int First, int Last) years) =>
        PlotStyle.Band("#e3e3e3", ("x", PlotStyle.Day(new DateOnly(years.First, 1, 1)), PlotStyle.Day(new DateOnly(years.Last, 12, 31))), ("paper", 0, 1));

    private static Shape Divider(double y) => PlotStyle.Shape("line", ("paper", 0, 1), ("y", y, y)).Put("line", PlotStyle.Line("#cfcfcf", 1));

    private static string Hover(TimelineMark mark) =>
        $"<b>{PlotlyText.Wrap(mark.Event, 56)}</b><br>"
        + PlotlyText.Lines(56, $"{mark.Lane}, {ChartText.When(mark.Start, mark.End)}{(mark.IsOpen ? ", open" : "")}", string.Join(", ", mark.Sources));

    private static Shape Upright(DateOnly at) =>
        PlotStyle.Shape("line", ("x", PlotStyle.Day(at), PlotStyle.Day(at)), ("paper", 0, 1)).Put("layer", "below").Put("line", PlotStyle.Line(PlotStyle.Vermilion, 1.5).Put("dash", "dot"));

    /// <summary>The names above the lanes, each on the side of its day that has more room.</summary>
    private IEnumerable<Annotation> Names(double top, int letters) => Named.Select(one =>
    {
        var isEarly = one.At.DayNumber - First.DayNumber < Last.DayNumber - one.At.DayNumber;
        var side = isEarly ? "left" : "right";
        return PlotStyle.Text($"<b>{PlotlyText.Wrap(one.Title, letters)}</b>", ("x", PlotStyle.Day(one.At), side), ("y", top, "top"))
            .Put("xshift", isEarly ? 4 : -4)
            .Put("align", side)
            .Put("font", new Font().Put("size", 11));
    });

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
