namespace ProtestEvents;

/// <summary>Where and when something began: a row for each place, in the order of beginning, and a column for each day.</summary>
internal sealed record SpreadMatrix(
    string Title, string UnitName, DateOnly FirstDay, DateOnly LastDay, IReadOnlyList<string> Types, IReadOnlyList<SpreadMark> Marks)
{
    private const int NarrowKeyHeight = 110;

    public IReadOnlyList<(string Colour, string Symbol)> Styles { get; init; } = [.. Types.Select((_, at) => PlotStyle.Of(at))];

    public IReadOnlyList<string> Units { get; } =
    [
        .. Marks.GroupBy(mark => mark.Unit)
            .OrderBy(unit => unit.Min(mark => mark.Latest ?? LastDay))
            .ThenBy(unit => unit.Min(mark => mark.Earliest ?? FirstDay))
            .ThenBy(unit => unit.Key, StringComparer.Ordinal)
            .Select(unit => unit.Key),
    ];

    public Plot ToPlot(string caption, params IEnumerable<string> footnotes)
    {
        if (Marks.Count == 0)
            return Plot.Nothing(Title, caption, AltText(), Table(), footnotes);

        var rows = Units.Select((unit, row) => (unit, row)).ToDictionary(pair => pair.unit, pair => (double)pair.row, StringComparer.Ordinal);
        var layout = new Layout()
            .Put("height", Height)
            .Put("xaxis", DayAxis.Wide(FirstDay, LastDay, $"Day ({Period})"))
            .Put("yaxis", PlotStyle.Axis()
                .WithTicks(Enumerable.Range(0, Units.Count), Units.Select(unit => PlotlyText.Wrap(unit, 22)))
                .WithoutGrid()
                .Put("range", (double[])[Units.Count - 0.4, -0.6])
                .Put("ticks", ""))
            .WithLegend()
            .Put("shapes", Bands());
        var narrow = new Layout()
            .Put("height", Height + NarrowKeyHeight)
            .Put("xaxis", DayAxis.Narrow(FirstDay, LastDay))
            .Put("yaxis", new LinearAxis().Put("ticktext", Units.Select(unit => PlotlyText.Wrap(unit, 16))).Put("tickfont", new Font().Put("size", 11)));
        var traces = Enumerable.Range(0, Types.Count).SelectMany(type => OfType(type, rows)).Concat(Key());
        return Plot.Create(traces, layout, narrow, Title, caption, AltText(), Table(), footnotes);
    }

    /// <summary>Room for the types of a row under each other.</summary>
    private int RowHeight => Math.Max(34, 14 + (10 * Types.Count));

    private int Height => 150 + (RowHeight * Math.Max(3, Units.Count));

    private string Period => FirstDay.Year == LastDay.Year ? $"{FirstDay.Year}" : $"{FirstDay.Year}–{LastDay.Year}";

    private IEnumerable<Trace2D> OfType(int type, Dictionary<string, double> rows)
    {
        var shift = (type - ((Types.Count - 1) / 2.0)) * 0.29;
        var marks = Marks.Where(mark => mark.Type == Types[type]).OrderBy(mark => rows[mark.Unit]).ToList();
        if (marks.Count == 0)
            return [];
        var (colour, symbol) = Styles[type];
        var traces = new SpreadTraces(this, Types[type], colour, symbol, mark => rows[mark.Unit] + shift);
        var (sure, unsure, later) = (marks.FindAll(IsSure), marks.FindAll(IsUnsure), marks.FindAll(mark => mark.Stage == SpreadStage.GoesOn));
        return PlotStyle.Drawn(traces.Spans(unsure), traces.Later(later), traces.OpenEnds(unsure), traces.PossibleDays(unsure), traces.SureDays(sure))
            .Append(PlotStyle.KeyEntry(Types[type], PlotStyle.Marker(symbol, 12, colour)));
    }

    private static bool IsSure(SpreadMark mark) => mark.Stage == SpreadStage.Onset && mark.Earliest is not null && mark.Earliest == mark.Latest;

    private static bool IsUnsure(SpreadMark mark) => mark.Stage == SpreadStage.Onset && !IsSure(mark);

    private IEnumerable<Trace2D> Key()
    {
        if (Marks.Any(IsSure))
            yield return PlotStyle.KeyEntry("filled: began that day", PlotStyle.Marker("circle", 12, PlotStyle.Grey));
        if (Marks.Any(IsUnsure))
            yield return PlotStyle.KeyEntry("hollow: began on one of these days", PlotStyle.Marker("circle", 11, PlotStyle.White, PlotStyle.Line(PlotStyle.Grey, 2)));
        if (Marks.Any(mark => IsUnsure(mark) && (mark.Earliest is null || mark.Latest is null)))
            yield return PlotStyle.KeyEntry("arrow: no source dates that end", PlotStyle.Marker("triangle-left", 11, PlotStyle.White, PlotStyle.Line(PlotStyle.Grey, 2)));
        if (Marks.Any(mark => mark.Stage == SpreadStage.GoesOn))
            yield return PlotStyle.KeyEntry("small: reported again later", PlotStyle.Marker("circle", 6, PlotStyle.Grey));
    }

    /// <summary>Every other row is shaded, so that marks of several types are read as one row.</summary>
    private IEnumerable<Shape> Bands() =>
        Enumerable.Range(0, Units.Count).Where(row => row % 2 == 0).Select(row => PlotStyle.Band("#f4f4f4", ("paper", 0, 1), ("y", row - 0.5, row + 0.5)));

    private string AltText()
    {
        var first = Units.Count == 0 ? "" : $" The first row is {Units[0]}, the last {Units[^1]}.";
        return $"{Title}. A matrix of {ChartText.Count(Units.Count, UnitName.ToLowerInvariant() + " row", UnitName.ToLowerInvariant() + " rows")} by day from "
            + $"{ChartText.Day(FirstDay)} to {ChartText.Day(LastDay)}, ordered by beginning.{first} The table below holds every mark.";
    }

    private Table<SpreadMark> Table() => new(
        Title,
        Marks.OrderBy(mark => Units.ToList().IndexOf(mark.Unit)).ThenBy(mark => Types.ToList().IndexOf(mark.Type)).ThenBy(mark => mark.Stage).ThenBy(mark => mark.Earliest),
        new Columns<SpreadMark>
        {
            { "unit", mark => mark.Unit, UnitName },
            { "type", mark => mark.Type, "Event type" },
            { "stage", mark => mark.Stage, "What", mark => mark.Stage == SpreadStage.Onset ? "begins" : "goes on" },
            { "earliest", mark => mark.Earliest, "Earliest day", mark => mark.Earliest is { } earliest ? PlotStyle.Day(earliest) : "open" },
            { "latest", mark => mark.Latest, "Latest day", mark => mark.Latest is { } latest ? PlotStyle.Day(latest) : "open" },
            { "reports", mark => mark.Reports, "Reports", mark => string.Join("; ", mark.Reports) },
        });
}
