using Plotly.NET.TraceObjects;

namespace ProtestEvents;

/// <summary>A row for each figure, with its words above the mark. A dot is a number, a line a range, an arrow a single bound.</summary>
internal sealed record EstimateRanges(string Title, string Unit, IReadOnlyList<EstimateMark> Marks)
{
    /// <summary>A sentence for each scope that says which numbers can be true together. A scope with fewer than two numbers has none.</summary>
    public IReadOnlyDictionary<string, string> Together { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public Plot ToPlot(string caption, params IEnumerable<string> footnotes)
    {
        if (Marks.Count == 0)
            return Plot.Nothing(Title, caption, AltText(), Table(), footnotes);

        var lanes = EstimateLanes.Of(Marks, Together);
        var axis = new QuantityAxis(Marks.Where(mark => mark.IsDrawn).SelectMany(mark => new[] { mark.Low, mark.Best, mark.High }).OfType<decimal>());
        var traces = Marks.Select(mark => mark.Side).Distinct().SelectMany(side =>
        {
            var (colour, symbol) = lanes.StyleOf(side);
            return new QuantityTraces(side, colour, symbol, axis, isUpright: false).Of([.. lanes.Placed(side)]);
        });
        var layout = new Layout()
            .Put("height", 90 + (int)(lanes.Depth * EstimateLanes.PixelsPerLine))
            .Put("margin", new Margin().Put("l", 12).Put("r", 36).Put("t", 34).Put("b", 56))
            .Put("xaxis", axis.Axis(Unit))
            .Put("yaxis", new LinearAxis().Put("visible", false).Put("range", (double[])[lanes.Depth, 0]).Put("fixedrange", true))
            .Put("annotations", lanes.Beside(axis))
            .Put("shapes", lanes.Dividers())
            .Put("showlegend", false)
            .Put("hovermode", "closest");
        var narrow = new Layout().Put("xaxis", axis.Axis(Unit, narrow: true)).Put("annotations", lanes.Annotations(EstimateLanes.NarrowLine));
        return Plot.Create(traces.DefaultIfEmpty(PlotStyle.KeyEntry("no number", new Marker())), layout, narrow, Title, caption, AltText(), Table(), Marks.Any(OneBound) ? footnotes.Append(QuantityAxis.ArrowNote) : footnotes);
    }

    /// <summary>One or two numbers are said and not drawn.</summary>
    public Plot ToWords(string caption, params IEnumerable<string> footnotes) =>
        Plot.Words(Marks.Select(mark => $"{mark.Label}: {mark.Scope}"), Title, caption, AltText(), Table(), footnotes);

    private static bool OneBound(EstimateMark mark) => mark.IsDrawn && (mark.Low is null) != (mark.High is null);

    private string AltText()
    {
        var numbers = Marks.Where(mark => mark.HasNumber).ToList();
        return $"{Title} {ChartText.Count(numbers.Count, "figure")} with a number and {ChartText.Count(Marks.Count - numbers.Count, "figure")} in words only: "
            + string.Join("; ", Marks.Select(mark => mark.Label)) + ".";
    }

    private Table<EstimateMark> Table() => new(Title, Marks, new Columns<EstimateMark>
    {
        { "counts", mark => mark.Scope, "What is counted" },
        { "side", mark => mark.Side, "Side" },
        { "stated_by", mark => mark.Speaker, "Stated by" },
        { "quantity", mark => mark.Quantity, "Quantity" },
        { "low", mark => mark.Low, "Low", mark => ChartText.NumberOrNone(mark.Low) },
        { "best", mark => mark.Best, "Best", mark => ChartText.NumberOrNone(mark.Best) },
        { "high", mark => mark.High, "High", mark => ChartText.NumberOrNone(mark.High) },
        { "source", mark => mark.Source, "Source" },
    });
}
