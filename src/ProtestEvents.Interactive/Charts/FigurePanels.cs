namespace ProtestEvents;

/// <summary>A figure, with the year in which it starts to hold.</summary>
internal sealed record PanelMark(string Panel, int Year, string When, bool IsOfficial, EstimateMark Estimate)
{
    /// <summary>The unit. Panels with the same unit have the same scale; without a unit the panel has its own scale.</summary>
    public string Unit { get; init; } = Panel;
}

/// <summary>A panel for each quantity that recurs over the years. Years without figures take no room, but the axis names them.</summary>
internal sealed record FigurePanels(string Title, IReadOnlyList<PanelMark> Marks)
{
    public (string Colour, string Symbol) OfficialStyle { get; init; } = PlotStyle.Of(1);

    private const int PanelHeight = 150;
    private const double Drawn = 0.66;
    private const double WideWidth = 580;
    private const double NarrowWidth = 260;
    private const string OneScale = "Panels of one unit have one scale. A mark without its number has no room for it: point at it, or see the table.";
    private const string Official = "said for the state";
    private const string Other = "said by others";

    private IReadOnlyList<IGrouping<string, PanelMark>> Panels => [.. Marks.Where(mark => mark.Estimate.HasNumber).GroupBy(mark => mark.Panel)];

    public Plot ToPlot(string caption, params IEnumerable<string> footnotes)
    {
        if (Panels.Count == 0)
            return Plot.Nothing(Title, caption, AltText(), Table(), footnotes);

        var panels = Panels;
        var slots = new YearSlots(panels);
        var traces = new List<Trace2D>();
        var (headings, wide, close) = (new List<Annotation>(), new List<Annotation>(), new List<Annotation>());
        var axes = panels.GroupBy(panel => panel.First().Unit).ToDictionary(
            unit => unit.Key,
            unit => new QuantityAxis(unit.SelectMany(panel => panel).SelectMany(mark => new[] { mark.Estimate.Low, mark.Estimate.Best, mark.Estimate.High }).OfType<decimal>()),
            StringComparer.Ordinal);
        var layout = new Layout()
            .Put("height", 130 + (PanelHeight * panels.Count))
            .WithLegend()
            .Put("shapes", slots.Bands());
        for (var i = 0; i < panels.Count; i++)
        {
            var name = i == 0 ? "" : CellType.Text(i + 1);
            var top = 1 - ((double)i / panels.Count);
            var height = 1.0 / panels.Count;
            var axis = axes[panels[i].First().Unit];
            layout.Put("yaxis" + name, axis.Vertical(top - (height * (0.2 + Drawn)), top - (height * 0.2)));
            headings.Add(Heading(panels[i].Key, Marks.Count(mark => mark.Panel == panels[i].Key && !mark.Estimate.HasNumber), top - (height * 0.03)));
            var placed = slots.Place(panels[i]).ToList();
            wide.AddRange(Values(placed.Select(mark => mark.Placed), slots, axis, name, WideWidth));
            close.AddRange(Values(placed.Select(mark => mark.Placed), slots, axis, name, NarrowWidth));
            foreach (var official in (bool[])[true, false])
            {
                var look = official ? new QuantityTraces(Official, OfficialStyle.Colour, OfficialStyle.Symbol, axis, isUpright: true) : new QuantityTraces(Other, PlotStyle.Grey, "square", axis, isUpright: true);
                var marks = placed.Where(mark => mark.IsOfficial == official).Select(mark => mark.Placed);
                traces.AddRange(look.Of([.. marks]).Select(trace => trace.Put("yaxis", "y" + name).Put("showlegend", false)));
            }
        }

        layout
            .Put("annotations", headings.Concat(wide))
            .Put("xaxis", slots.Axis(narrow: false).Put("anchor", "y" + (panels.Count == 1 ? "" : CellType.Text(panels.Count))));
        var narrow = new Layout().Put("height", 170 + (PanelHeight * panels.Count)).Put("xaxis", slots.Axis(narrow: true)).Put("annotations", headings.Concat(close));
        return Plot.Create(traces.Concat(Key()), layout, narrow, Title, caption, AltText(), Table(), [.. footnotes, OneScale, QuantityAxis.ArrowNote]);
    }

    private IEnumerable<Trace2D> Key()
    {
        if (Marks.Any(mark => mark.IsOfficial))
            yield return PlotStyle.KeyEntry(Official, PlotStyle.Marker(OfficialStyle.Symbol, 11, OfficialStyle.Colour));
        if (Marks.Any(mark => !mark.IsOfficial))
            yield return PlotStyle.KeyEntry(Other, PlotStyle.Marker("square", 10, PlotStyle.Grey));
        yield return PlotStyle.KeyEntry("arrow: or more, or fewer", PlotStyle.Marker("triangle-up", 10, PlotStyle.Grey));
        yield return PlotStyle.KeyEntry("bar: a bound", PlotStyle.Marker("line-ew-open", 12, PlotStyle.Grey, new Line().Put("width", 2)));
    }

    private static IEnumerable<Annotation> Values(IEnumerable<PlacedMark> marks, YearSlots slots, QuantityAxis axis, string name, double width)
    {
        var places = marks.Select(mark =>
        {
            var (low, best, high) = (mark.Mark.Low, mark.Mark.Best, mark.Mark.High);
            var text = best is { } number ? ChartText.Number(number) : low is { } from && high is { } to ? $"{ChartText.Number(from)}–{ChartText.Number(to)}" : ChartText.Number((low ?? high)!.Value);
            return (mark.At, Number: (double)(best ?? low ?? high)!.Value, Text: text, Arrow: (low, best, high) switch
            {
                ({ } bound, null, null) => (double?)axis.ArrowEnd((double)bound, up: true),
                (null, null, { } bound) => axis.ArrowEnd((double)bound, up: false),
                _ => null,
            });
        }).ToList();
        const double Height = PanelHeight * Drawn;
        var spots = new LabelSpots(width, Height);
        (double X, double Y) Pixels((double At, double Number, string Text, double? Arrow) place) => (slots.Share(place.At) * width, Height * (1 - axis.Share(place.Number)));
        foreach (var (x, y) in places.Select(Pixels))
            spots.Keep(x, y, 7);
        foreach (var place in places.Where(place => place.Arrow is not null))
        {
            var (x, y) = Pixels((place.At, place.Arrow!.Value, "", null));
            spots.KeepStep(Pixels(place), (x, y));
            spots.Keep(x, y);
        }

        foreach (var place in places)
        {
            var (x, y) = Pixels(place);
            if (spots.Find(x, y, [place.Text]) is { } found)
            {
                yield return found.Place
                    .Put("text", place.Text)
                    .Put("xref", "x").Put("x", place.At)
                    .Put("yref", "y" + name).Put("y", axis.Place(place.Number))
                    .Put("showarrow", false)
                    .Put("font", new Font().Put("size", 11));
            }
        }
    }

    private static Annotation Heading(string panel, int inWords, double y) => PlotStyle
        .Text($"<b>{PlotlyText.Escape(panel)}</b>" + (inWords == 0 ? "" : $", {inWords} more in words only"), ("paper", 0, "left"), ("paper", y, "top"))
        .Put("font", new Font().Put("size", 12));

    private string AltText() => $"{Title}. " + string.Join("; ", Panels.Select(panel =>
        $"{panel.Key}: {string.Join(", ", panel.Select(mark => $"{mark.Year} {mark.Estimate.Quantity}"))}")) + ".";

    private Table<PanelMark> Table() => new(Title, Marks, new Columns<PanelMark>
    {
        { "measure", mark => mark.Panel, "Measure" },
        { "when", mark => mark.When, "When" },
        { "quantity", mark => mark.Estimate.Quantity, "Quantity" },
        { "low", mark => mark.Estimate.Low, "Low", mark => ChartText.NumberOrNone(mark.Estimate.Low) },
        { "best", mark => mark.Estimate.Best, "Best", mark => ChartText.NumberOrNone(mark.Estimate.Best) },
        { "high", mark => mark.Estimate.High, "High", mark => ChartText.NumberOrNone(mark.Estimate.High) },
        { "stated_by", mark => mark.Estimate.Speaker, "Said by" },
        { "side", mark => mark.Estimate.Side, "Side" },
        { "source", mark => mark.Estimate.Source, "Source" },
    });
}
