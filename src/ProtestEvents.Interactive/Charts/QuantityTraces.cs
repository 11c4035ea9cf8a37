namespace ProtestEvents;

/// <summary>A figure with its position across the axis of quantities, and the text that a reader sees when pointing at it.</summary>
internal sealed record PlacedMark(EstimateMark Mark, double At, string Hover);

internal sealed class QuantityTraces(string voice, string colour, string symbol, QuantityAxis axis, bool isUpright)
{
    public IEnumerable<Trace2D> Of(IReadOnlyList<PlacedMark> marks)
    {
        var ranges = marks.Where(placed => placed.Mark is { Low: { } low, High: { } high } && low != high).Select(placed => (placed, Low(placed), High(placed))).ToList();
        var more = marks.Where(placed => placed.Mark is { Low: not null, High: null }).Select(placed => (placed, From: Low(placed), To: axis.ArrowEnd(Low(placed), up: true))).ToList();
        var less = marks.Where(placed => placed.Mark is { Low: null, High: not null }).Select(placed => (placed, From: High(placed), To: axis.ArrowEnd(High(placed), up: false))).ToList();
        var bounds = ranges.SelectMany(range => new[] { (range.placed, range.Item2), (range.placed, range.Item3) }).Concat(more.Concat(less).Select(end => (end.placed, end.From)));
        var (arrowSize, numberSize) = isUpright ? (9, 9) : (11, 12);
        return PlotStyle.Drawn(
            Lines("range", isUpright ? 6 : 7, ranges).Put("opacity", 0.35),
            Lines("open", isUpright ? 2 : 2.5, [.. more, .. less]).Put("opacity", 1),
            Points("or more", more.Select(end => (end.placed, end.To)), isUpright ? "triangle-up" : "triangle-right", arrowSize),
            Points(isUpright ? "or fewer" : "or less", less.Select(end => (end.placed, end.To)), isUpright ? "triangle-down" : "triangle-left", arrowSize),
            Points("bound", bounds, isUpright ? "line-ew-open" : "line-ns-open", isUpright ? 12 : 15),
            Points("number", Numbers(marks, isOwn: true), symbol, numberSize),
            Points("number that repeats or no longer stands", Numbers(marks, isOwn: false), symbol + "-open", numberSize - 3));
    }

    private static IEnumerable<(PlacedMark Placed, double Quantity)> Numbers(IEnumerable<PlacedMark> marks, bool isOwn) =>
        marks.Where(placed => placed.Mark.Best is not null && placed.Mark.Note.Length == 0 == isOwn).Select(placed => (placed, (double)placed.Mark.Best!));

    private static double Low(PlacedMark placed) => (double)placed.Mark.Low!;

    private static double High(PlacedMark placed) => (double)placed.Mark.High!;

    private Trace2D Lines(string part, double width, IReadOnlyList<(PlacedMark Placed, double From, double To)> lines) => Trace(
        "lines",
        part,
        lines.SelectMany(line => new double?[] { line.Placed.At, line.Placed.At, null }),
        lines.SelectMany(line => new double?[] { line.From, line.To, null }))
        .Put("hoverinfo", "skip")
        .Put("line", PlotStyle.Line(colour, width));

    private Trace2D Points(string part, IEnumerable<(PlacedMark Placed, double Quantity)> points, string form, int size) => Trace(
        "markers",
        part,
        points.Select(point => (double?)point.Placed.At),
        points.Select(point => (double?)point.Quantity))
        .Put("cliponaxis", false)
        .Put("marker", PlotStyle.Marker(form, size, colour, PlotStyle.Line(colour, 2)))
        .WithHover(points.Select(point => point.Placed.Hover));

    private Trace2D Trace(string mode, string part, IEnumerable<double?> places, IEnumerable<double?> quantities) => PlotStyle.Scatter(mode, $"{voice}: {part}")
        .Put(isUpright ? "x" : "y", places)
        .Put(isUpright ? "y" : "x", quantities);
}
