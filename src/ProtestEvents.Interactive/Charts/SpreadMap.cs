using Plotly.NET.TraceObjects;

namespace ProtestEvents;

internal enum MapState
{
    NotReported,
    Possibly,
    Surely,
}

/// <summary>A place of the map. Its unit is null when no source reports a beginning there, its outline when it is a point.</summary>
internal sealed record MapPlace(Place Place, SpreadUnit? Unit, Outline? Outline)
{
    public MapState On(DateOnly day) => Unit?.Onset switch
    {
        { } onset when onset.Latest <= day => MapState.Surely,
        { IsOpen: true } => MapState.Possibly,
        { } onset when onset.Earliest <= day => MapState.Possibly,
        _ => MapState.NotReported,
    };

    public string Says => Unit is null ? Place.Name : PlotlyText.Lines(56, [Place.Name, $"began {Unit.Onset}{(Unit.OnsetIsContested ? ", contested" : "")}", string.Join("; ", Unit.Sources.Select(Selections.Name))]);
}

/// <summary>First-level units with an outline are areas, all other places are points. Shape and colour show the state of a place.</summary>
/// <remarks>Two plain axes, degrees east shortened by the cosine of the middle latitude: the maps of plotly.js would fetch a base map.</remarks>
internal sealed record SpreadMap(Spread Spread, EventType Type, DateOnly Day)
{
    public static readonly IReadOnlyList<string> Names = ["no beginning reported by then", "possibly begun", "surely begun"];
    public static readonly IReadOnlyList<string> Fills = ["rgba(128,128,128,0.10)", "rgba(86,180,233,0.30)", "rgba(0,114,178,0.62)"];
    public static readonly IReadOnlyList<string> Symbols = ["line-ew-open", "circle-open", "circle"];
    public static readonly IReadOnlyList<string> Colours = [PlotStyle.Grey, PlotStyle.Blue, PlotStyle.Blue];
    private const int NameWidth = 12;
    private const double Around = 0.6;

    private Dataset Data => Spread.Dataset;

    /// <summary>The places: at the level of regions all first-level units, at that of localities those with reports.</summary>
    public IReadOnlyList<MapPlace> Places => field ??= ReadPlaces();

    /// <summary>The outlines that are drawn only as background, because the question does not include their places.</summary>
    private List<Outline> Background => [.. Data.Outlines.Where(outline => Places.All(place => place.Outline != outline))];

    /// <summary>The places with an area, in the order of their traces, which stand behind those of the background.</summary>
    public IReadOnlyList<MapPlace> Areas => [.. Places.Where(place => place.Outline is not null)];

    public int FirstArea => Background.Count;

    public int PointTrace => Data.Outlines.Count == 0 ? 0 : Background.Count + Areas.Count;

    public IReadOnlyList<MapPlace> Points => [.. Places.Where(place => At(place) is not null)];

    public Plot ToPlot(string caption, IEnumerable<string> footnotes)
    {
        var title = Finding();
        if (Points.Count == 0)
            return Plot.Nothing(title, caption, title, Table(title), footnotes);
        var traces = Background.Select(outline => Area(outline, Fills[0], null))
            .Concat(Areas.Select(place => Area(place.Outline!, Fills[(int)place.On(Day)], Hover(place))))
            .Append(PointsTrace())
            .Concat(Enumerable.Range(0, Names.Count).Reverse().Select(state => PlotStyle.KeyEntry(Names[state], PlotStyle.Marker(Symbols[state], 11, Colours[state], PlotStyle.Line(Colours[state], 2)))));
        var layout = Layout(460, name => PlotlyText.Wrap(name.Name, NameWidth), 10);
        var narrow = Layout(330, name => name.Iso3166 is { } code ? PlotlyText.Escape(code[(code.IndexOf('-', StringComparison.Ordinal) + 1)..]) : PlotlyText.Wrap(name.Name, NameWidth), 9);
        return Plot.Create(traces, layout, new Layout().Put("height", 330).Put("annotations", narrow.Get<object>("annotations")), title, caption, Alternative(title), Table(title), footnotes.Concat(WithoutArea()))
            with
        { Subtitle = $"{Spread.Title}; places by the end of {ReadableDays.Of(Day)}" };
    }

    public string Finding()
    {
        var (surely, possibly) = (Places.Count(place => place.On(Day) == MapState.Surely), Places.Count(place => place.On(Day) != MapState.NotReported));
        var what = Data.Label(Type);
        var units = (Spread.Level, possibly) switch { (PlaceLevel.Region, 1) => "region", (PlaceLevel.Region, _) => "regions", (_, 1) => "locality", _ => "localities" };
        var count = surely == possibly ? FormattableString.Invariant($"in {surely}") : FormattableString.Invariant($"in at least {surely} and at most {possibly}");
        return $"{what}: begun {count} {units} by {ReadableDays.Of(Day)}";
    }

    private List<MapPlace> ReadPlaces()
    {
        var outlines = Data.Outlines.ToDictionary(outline => outline.Code, StringComparer.Ordinal);
        var units = Spread.UnitsOf(Type).ToDictionary(unit => unit.Place.Id, StringComparer.Ordinal);
        var places = Spread.Level == PlaceLevel.Region ? Data.Places.Where(place => place.Iso3166 is not null) : units.Values.Select(unit => unit.Place);
        return [.. places.Select(place => new MapPlace(
            place, units.GetValueOrDefault(place.Id), place.Iso3166 is { } code && Spread.Level == PlaceLevel.Region ? outlines.GetValueOrDefault(code) : null))];
    }

    private double Shorten => field > 0 ? field : field = Math.Cos(Math.PI / 180 * Data.Outlines.SelectMany(outline => outline.Rings).SelectMany(ring => ring).Select(point => point.North)
        .Concat(Data.Places.Select(place => place.Latitude).OfType<double>()).DefaultIfEmpty(0).Average());

    private double X(double east) => Math.Round(east * Shorten, 3);

    private Trace2D Area(Outline outline, string fill, string? hover)
    {
        var points = outline.Rings.SelectMany((ring, at) => at == 0 ? ring.Select(Known) : ring.Select(Known).Prepend(null)).ToList();
        return PlotStyle.Scatter("lines")
            .Put("x", points.Select(point => point is { } known ? X(known.East) : (object?)null))
            .Put("y", points.Select(point => point is { } known ? known.North : (object?)null))
            .Put("fill", "toself")
            .Put("fillcolor", fill)
            .Put("line", PlotStyle.Line("#8a8a8a", 0.8))
            .Put("hoveron", "fills")
            .Put("hoverinfo", hover is null ? "skip" : "text")
            .Put("text", hover)
            .Put("showlegend", false);
        static (double East, double North)? Known((double East, double North) point) => point;
    }

    private Trace2D PointsTrace() => PlotStyle.Scatter("markers")
        .Put("x", Points.Select(place => X(At(place)!.Value.East)))
        .Put("y", Points.Select(place => At(place)!.Value.North))
        .Put("marker", new Marker()
            .Put("symbol", Points.Select(place => Symbols[(int)place.On(Day)]))
            .Put("size", 11)
            .Put("color", Points.Select(place => Colours[(int)place.On(Day)]))
            .Put("line", new Line().Put("color", Points.Select(place => Colours[(int)place.On(Day)])).Put("width", 2)))
        .WithHover(Points.Select(Hover))
        .Put("showlegend", false);

    private string Hover(MapPlace place) => $"{place.Says}<br>{Names[(int)place.On(Day)]}";

    private static (double East, double North)? At(MapPlace place) => place switch
    {
        { Outline: { } outline } => Middle(outline.Rings.MaxBy(ring => Math.Abs(Size(ring)))!),
        { Place: { Latitude: { } north, Longitude: { } east } } => (east, north),
        _ => null,
    };

    /// <summary>Whether the place is a point or hardly larger. Its name is then below it, so that it does not cover the area around it.</summary>
    private static bool IsSmall(MapPlace place) => place.Outline is null || place.Outline.Rings.Max(ring => Math.Abs(Size(ring))) < 1;

    private static double Size(IReadOnlyList<(double East, double North)> ring) =>
        ring.Zip(ring.Skip(1), (from, to) => (from.East * to.North) - (to.East * from.North)).Sum() / 2;

    // The centre of gravity of a polygon, https://en.wikipedia.org/wiki/Centroid#Of_a_polygon.
    private static (double East, double North) Middle(IReadOnlyList<(double East, double North)> ring)
    {
        var (size, east, north) = (Size(ring), 0.0, 0.0);
        foreach (var (from, to) in ring.Zip(ring.Skip(1)))
        {
            var cross = (from.East * to.North) - (to.East * from.North);
            east += (from.East + to.East) * cross;
            north += (from.North + to.North) * cross;
        }

        return (Math.Round(east / (6 * size), 2), Math.Round(north / (6 * size), 2));
    }

    private Layout Layout(int height, Func<Place, string> name, int size) => new Layout()
        .Put("height", height)
        .Put("margin", new Margin().Put("l", 8).Put("r", 8).Put("t", 34).Put("b", 8))
        .Put("xaxis", Hidden(Places.Select(place => At(place)?.East).OfType<double>().Concat(Coordinates(point => point.East)).Select(X)))
        .Put("yaxis", Hidden(Places.Select(place => At(place)?.North).OfType<double>().Concat(Coordinates(point => point.North))).Put("scaleanchor", "x"))
        .WithLegend()
        .Put("annotations", Points.Select(place => PlotStyle
            .Text(name(place.Place), (null, X(At(place)!.Value.East), null), (null, At(place)!.Value.North, IsSmall(place) ? "top" : "bottom"))
            .Put("font", new Font().Put("size", size).Put("color", PlotStyle.Ink))
            .Put("yshift", IsSmall(place) ? -6 : 6)));

    private IEnumerable<double> Coordinates(Func<(double East, double North), double> coordinate) => Data.Outlines.SelectMany(outline => outline.Rings).SelectMany(ring => ring).Select(coordinate);

    private static LinearAxis Hidden(IEnumerable<double> values)
    {
        var all = values.ToList();
        return new LinearAxis().Put("visible", false).Put("fixedrange", true).Put("range", (double[])[Math.Round(all.Min() - Around, 3), Math.Round(all.Max() + Around, 3)]);
    }

    private IEnumerable<string> WithoutArea()
    {
        var points = Data.Outlines.Count == 0 ? [] : Places.Where(place => place.Outline is null && place.Place.Iso3166 is not null).Select(place => place.Place.Name).ToList();
        if (points.Count > 0)
            yield return $"Drawn as a point, as the record has no outline of it: {string.Join(", ", points)}.";
    }

    private string Alternative(string title) =>
        $"{title}. A map: {string.Join("; ", Enumerable.Range(1, 2).Reverse().Select(state => $"{Names[state]}: {Listed((MapState)state)}"))}. The table below holds every place.";

    private string Listed(MapState state) => Places.Where(place => place.On(Day) == state).Select(place => place.Place.Name).ToList() is { Count: > 0 } names ? string.Join(", ", names) : "none";

    private Table<MapPlace> Table(string title) => new(
        title,
        Places.OrderByDescending(place => place.On(Day)).ThenBy(place => place.Unit?.Onset.Latest).ThenBy(place => place.Place.Name, StringComparer.Ordinal),
        new Columns<MapPlace>
        {
            { "place", place => place.Place, "Place", place => place.Place.Name },
            { "state", place => Names[(int)place.On(Day)], "By the end of the day" },
            { "earliest", place => place.Unit?.Onset.Earliest, "Began", place => place.Unit is null ? "no source tells of it" : place.Unit.Onset + (place.Unit.OnsetIsContested ? ", contested" : "") },
            { "latest", place => place.Unit?.Onset.Latest },
            { "sources", place => place.Unit?.Sources, "Sources" },
        });
}
