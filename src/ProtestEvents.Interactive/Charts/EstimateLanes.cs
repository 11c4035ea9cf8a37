namespace ProtestEvents;

/// <summary>A heading, or a figure with its label above it, in lines from the top. Rank: 0 for what is counted, 1 for a side, 2 for a figure.</summary>
internal sealed record EstimateRow(string Text, double Top, double At, EstimateMark? Mark, int Rank);

/// <summary>Where the rows of an <see cref="EstimateRanges"/> stand. Every text has the room that it needs on a phone.</summary>
internal sealed class EstimateLanes
{
    public const int PixelsPerLine = 17;
    public const int NarrowLine = 50;
    public const int WideLine = 92;
    private const double LeastRoom = 0.55;
    private const int BesideLine = 44;
    private const string InWords = "In words, without a number";
    private const string OtherUnit = "In another unit";

    private readonly List<string> sides;
    private readonly Dictionary<string, (string Colour, string Symbol)> styles;

    private EstimateLanes(IReadOnlyList<EstimateMark> marks)
    {
        sides = [.. marks.Select(mark => mark.Side).Distinct()];
        styles = sides.ToDictionary(side => side, side => marks.First(mark => mark.Side == side).Style ?? PlotStyle.Of(sides.IndexOf(side)), StringComparer.Ordinal);
    }

    public List<EstimateRow> Rows { get; } = [];

    public double Depth { get; private set; } = 0.2;

    public static EstimateLanes Of(IReadOnlyList<EstimateMark> marks, IReadOnlyDictionary<string, string> together)
    {
        var lanes = new EstimateLanes(marks);
        foreach (var scope in marks.GroupBy(mark => mark.Scope))
        {
            lanes.Add(scope.Key, 0, null);
            if (together.TryGetValue(scope.Key, out var words))
                lanes.Add(words, 2, null);
            var drawnFirst = scope.OrderBy(mark => mark.IsDrawn ? 0 : mark.HasNumber ? 2 : 1);
            foreach (var group in drawnFirst.GroupBy(mark => mark.IsDrawn ? mark.Side : mark.HasNumber ? OtherUnit : InWords))
            {
                lanes.Add(group.Key, 1, null);
                foreach (var mark in group)
                    lanes.Add(mark.Label, 2, mark);
            }
        }

        return lanes;
    }

    public (string Colour, string Symbol) StyleOf(string side) => styles[side];

    public IEnumerable<PlacedMark> Placed(string side) => Rows
        .Where(row => row.Mark is { IsDrawn: true } mark && mark.Side == side)
        .Select(row => new PlacedMark(row.Mark!, row.At, PlotlyText.Lines(56, [row.Mark!.Label, .. row.Mark.More])));

    /// <summary>The texts on a wide page. The text of a figure is beside its mark when there is room, otherwise above it.</summary>
    public IEnumerable<Annotation> Beside(QuantityAxis axis) => Rows.Zip(Annotations(WideLine), (row, above) => row.Mark is { IsDrawn: true } mark ? Beside(axis, row, mark, above) : above);

    private static Annotation Beside(QuantityAxis axis, EstimateRow row, EstimateMark mark, Annotation above)
    {
        var low = (double)(mark.Low ?? mark.Best ?? mark.High)!;
        var high = (double)(mark.High ?? mark.Best ?? mark.Low)!;
        if (mark is { Low: not null, Best: null, High: null })
            high = axis.ArrowEnd(high, up: true);
        if (mark is { Low: null, Best: null, High: not null })
            low = axis.ArrowEnd(low, up: false);
        var isAfter = axis.Share(high) < LeastRoom;
        if (!isAfter && axis.Share(low) < 1 - LeastRoom)
            return above;

        return above
            .Put("text", PlotlyText.Wrap(row.Text, BesideLine))
            .Put("xref", "x").Put("x", axis.Place(isAfter ? high : low)).Put("xanchor", isAfter ? "left" : "right").Put("xshift", isAfter ? 12 : -12)
            .Put("y", row.At).Put("yanchor", "middle");
    }

    public IEnumerable<Annotation> Annotations(int width) => Rows.Select(row => PlotStyle
        .Text(row.Rank == 2 ? PlotlyText.Wrap(row.Text, width) : $"<b>{PlotlyText.Wrap(row.Text, row.Rank == 0 ? width - 4 : width)}</b>", ("paper", 0, "left"), ("y", row.Top, "top"))
        .Put("align", "left")
        .Put("bgcolor", "rgba(255,255,255,0.85)")
        .Put("font", new Font().Put("size", row.Rank == 0 ? 13 : 12).Put("color", row.Rank == 1 && sides.Contains(row.Text) ? StyleOf(row.Text).Colour : PlotStyle.Ink)));

    public IEnumerable<Shape> Dividers() => Rows.Where(row => row.Rank == 0).Skip(1)
        .Select(row => PlotStyle.Shape("line", ("paper", 0, 1), ("y", row.Top - 0.3, row.Top - 0.3)).Put("line", PlotStyle.Line(PlotStyle.Grey, 1)));

    private void Add(string text, int rank, EstimateMark? mark)
    {
        var lines = TextWrap.Lines(text, rank == 0 ? NarrowLine - 4 : NarrowLine).Count;
        Depth += rank == 0 ? 0.5 : 0;
        var at = Depth + lines + 0.6;
        Rows.Add(new EstimateRow(text, Depth, at, mark, rank));
        Depth = mark is { IsDrawn: true } ? at + 0.7 : Depth + lines + 0.3;
    }
}
