using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace ProtestEvents;

/// <summary>One figure in a <see cref="FigurePanels"/>.</summary>
/// <param name="Panel">The measure with its unit.</param>
/// <param name="Year">The year in which it starts to hold.</param>
/// <param name="When">When it holds, in words.</param>
/// <param name="IsOfficial">Whether its speaker speaks for the state.</param>
/// <param name="Estimate">Who said what.</param>
internal sealed record PanelMark(string Panel, int Year, string When, bool IsOfficial, EstimateMark Estimate);

/// <summary>
/// Quantities that recur over the years, a panel for each: within a year its figures stand side by side in the order of the record, and years
/// without figures take no room but are named.
/// </summary>
/// <param name="Title">What it shows.</param>
/// <param name="Marks">The figures, by panel and then by time.</param>
internal sealed record FigurePanels(string Title, IReadOnlyList<PanelMark> Marks)
{
    /// <summary>The colour and the symbol of the state.</summary>
    public (string Colour, string Symbol) OfficialStyle { get; init; } = PlotStyle.Of(1);

    private const int PanelHeight = 150;
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
        var headings = new List<Annotation>();
        var layout = new Layout()
            .Put("height", 130 + (PanelHeight * panels.Count))
            .Put("legend", PlotStyle.LegendAbove())
            .Put("showlegend", true)
            .Put("hovermode", "closest")
            .Put("shapes", slots.Bands());
        for (var i = 0; i < panels.Count; i++)
        {
            var name = i == 0 ? "" : CellType.Text(i + 1);
            var top = 1 - ((double)i / panels.Count);
            var height = 1.0 / panels.Count;
            var axis = new QuantityAxis(panels[i].SelectMany(mark => new[] { mark.Estimate.Low, mark.Estimate.Best, mark.Estimate.High }).OfType<decimal>());
            layout.Put("yaxis" + name, axis.Vertical(top - (height * 0.86), top - (height * 0.2)));
            headings.Add(Heading(panels[i].Key, Marks.Count(mark => mark.Panel == panels[i].Key && !mark.Estimate.HasNumber), top - (height * 0.03)));
            foreach (var official in (bool[])[true, false])
            {
                var look = official ? new QuantityTraces(Official, OfficialStyle.Colour, OfficialStyle.Symbol, axis, QuantityLook.Upright) : new QuantityTraces(Other, PlotStyle.Grey, "square", axis, QuantityLook.Upright);
                var marks = slots.Place(panels[i]).Where(mark => mark.IsOfficial == official).Select(mark => mark.Placed);
                traces.AddRange(look.Of([.. marks]).Select(trace => trace.Put("yaxis", "y" + name).Put("showlegend", false)));
            }
        }

        layout
            .Put("annotations", headings)
            .Put("xaxis", slots.Axis(narrow: false).Put("anchor", "y" + (panels.Count == 1 ? "" : CellType.Text(panels.Count))));
        var narrow = new Layout().Put("height", 170 + (PanelHeight * panels.Count)).Put("xaxis", slots.Axis(narrow: true));
        return Plot.Create(traces.Concat(Key()), layout, narrow, Title, caption, AltText(), Table(), footnotes.Append(QuantityAxis.ArrowNote));
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

    private static Annotation Heading(string panel, int inWords, double y) => new Annotation()
        .Put("text", $"<b>{PlotlyText.Escape(panel)}</b>" + (inWords == 0 ? "" : $", {inWords} more in words only"))
        .Put("xref", "paper").Put("x", 0).Put("xanchor", "left")
        .Put("yref", "paper").Put("y", y).Put("yanchor", "top")
        .Put("showarrow", false)
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
