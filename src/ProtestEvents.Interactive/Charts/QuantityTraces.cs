namespace ProtestEvents;

/// <summary>A figure with its position across the axis of quantities, and the text that a reader sees when pointing at it.</summary>
internal sealed record PlacedMark(EstimateMark Mark, double At, string Hover);

/// <summary>How the marks of figures look on a horizontal and on a vertical axis.</summary>
internal sealed record QuantityLook
{
    public static readonly QuantityLook Lying = new()
    {
        RangeWidth = 7,
        OpenWidth = 2.5,
        More = "triangle-right",
        Less = "triangle-left",
        LessName = "or less",
        ArrowSize = 11,
        Bound = "line-ns-open",
        BoundSize = 15,
        NumberSize = 12,
    };

    public static readonly QuantityLook Upright = new()
    {
        IsUpright = true,
        RangeWidth = 6,
        OpenWidth = 2,
        More = "triangle-up",
        Less = "triangle-down",
        LessName = "or fewer",
        ArrowSize = 9,
        Bound = "line-ew-open",
        BoundSize = 12,
        NumberSize = 9,
    };

    public bool IsUpright { get; private init; }

    public required double RangeWidth { get; init; }

    public required double OpenWidth { get; init; }

    public required string More { get; init; }

    public required string Less { get; init; }

    public required string LessName { get; init; }

    public required int ArrowSize { get; init; }

    public required string Bound { get; init; }

    public required int BoundSize { get; init; }

    public required int NumberSize { get; init; }
}

/// <summary>The traces of one voice: lines for ranges, arrows for bounds, dots for numbers.</summary>
internal sealed class QuantityTraces(string voice, string colour, string symbol, QuantityAxis axis, QuantityLook look)
{
    public IEnumerable<Trace2D> Of(IReadOnlyList<PlacedMark> marks)
    {
        var ranges = marks.Where(placed => placed.Mark is { Low: { } low, High: { } high } && low != high).Select(placed => (placed, Low(placed), High(placed))).ToList();
        var more = marks.Where(placed => placed.Mark is { Low: not null, High: null }).Select(placed => (placed, From: Low(placed), To: axis.ArrowEnd(Low(placed), up: true))).ToList();
        var less = marks.Where(placed => placed.Mark is { Low: null, High: not null }).Select(placed => (placed, From: High(placed), To: axis.ArrowEnd(High(placed), up: false))).ToList();
        var bounds = ranges.SelectMany(range => new[] { (range.placed, range.Item2), (range.placed, range.Item3) }).Concat(more.Concat(less).Select(arrow => (arrow.placed, arrow.From)));
        return PlotStyle.Drawn(
            Lines("range", look.RangeWidth, ranges).Put("opacity", 0.35),
            Lines("open", look.OpenWidth, [.. more, .. less]).Put("opacity", 1),
            Points("or more", more.Select(arrow => (arrow.placed, arrow.To)), look.More, look.ArrowSize),
            Points(look.LessName, less.Select(arrow => (arrow.placed, arrow.To)), look.Less, look.ArrowSize),
            Points("bound", bounds, look.Bound, look.BoundSize),
            Points("number", Numbers(marks, isOwn: true), symbol, look.NumberSize),
            Points("number that repeats or no longer stands", Numbers(marks, isOwn: false), symbol + "-open", look.NumberSize - 3));
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
        .Put("hoverinfo", "text")
        .Put("hovertext", points.Select(point => point.Placed.Hover));

    private Trace2D Trace(string mode, string part, IEnumerable<double?> places, IEnumerable<double?> quantities) => PlotStyle.Scatter(mode)
        .Put("name", PlotlyText.Escape($"{voice}: {part}"))
        .Put(look.IsUpright ? "x" : "y", places)
        .Put(look.IsUpright ? "y" : "x", quantities);
}
