using System.Text.Json.Nodes;

namespace ProtestEvents;

/// <summary>Where and when something began: a row for each place, in the order of beginning, and a column for each day.</summary>
/// <param name="Title">The question that it answers.</param>
/// <param name="UnitName">What a row is: "Region".</param>
/// <param name="FirstDay">The first day of the axis.</param>
/// <param name="LastDay">The last day of the axis.</param>
/// <param name="Types">The labels of the event types, in the order of colours and symbols.</param>
/// <param name="Marks">What is drawn.</param>
internal sealed record SpreadMatrix(
    string Title, string UnitName, DateOnly FirstDay, DateOnly LastDay, IReadOnlyList<string> Types, IReadOnlyList<SpreadMark> Marks)
{
    private const int NarrowKeyHeight = 110;

    /// <summary>The units, the one that surely began first on top.</summary>
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
            return Plot.Create([], PlotStyle.NothingLayout(), [], Title, caption, AltText(), Table(), footnotes);

        var rows = Units.Select((unit, row) => (unit, row)).ToDictionary(pair => pair.unit, pair => (double)pair.row, StringComparer.Ordinal);
        var data = new JsonArray();
        for (var type = 0; type < Types.Count; type++)
            AddType(data, type, rows);
        AddKey(data);

        var layout = new JsonObject
        {
            ["height"] = Height,
            ["xaxis"] = DayAxis.Wide(FirstDay, LastDay, $"Day ({Period})"),
            ["yaxis"] = PlotStyle.Axis("", new JsonObject
            {
                ["tickmode"] = "array",
                ["tickvals"] = JsonValues.Of(Enumerable.Range(0, Units.Count)),
                ["ticktext"] = JsonValues.Of(Units.Select(unit => PlotlyText.Wrap(unit, 22))),
                ["range"] = JsonValues.Of(Units.Count - 0.4, -0.6),
                ["title"] = null,
                ["showgrid"] = false,
                ["gridcolor"] = null,
                ["ticks"] = "",
            }),
            ["legend"] = PlotStyle.LegendAbove(),
            ["showlegend"] = true,
            ["hovermode"] = "closest",
            ["shapes"] = Bands(),
        };
        var narrow = new JsonObject
        {
            ["height"] = Height + NarrowKeyHeight,
            ["xaxis"] = DayAxis.Narrow(FirstDay, LastDay),
            ["yaxis"] = new JsonObject { ["ticktext"] = JsonValues.Of(Units.Select(unit => PlotlyText.Wrap(unit, 16))), ["tickfont"] = new JsonObject { ["size"] = 11 } },
        };
        return Plot.Create(data, layout, narrow, Title, caption, AltText(), Table(), footnotes);
    }

    /// <summary>Room for the types of a row under each other.</summary>
    private int RowHeight => Math.Max(34, 14 + (10 * Types.Count));

    private int Height => 150 + (RowHeight * Math.Max(3, Units.Count));

    private string Period => FirstDay.Year == LastDay.Year ? $"{FirstDay.Year}" : $"{FirstDay.Year}–{LastDay.Year}";

    private void AddType(JsonArray data, int type, Dictionary<string, double> rows)
    {
        var shift = (type - ((Types.Count - 1) / 2.0)) * 0.29;
        double Row(SpreadMark mark) => rows[mark.Unit] + shift;
        var marks = Marks.Where(mark => mark.Type == Types[type]).OrderBy(mark => rows[mark.Unit]).ToList();
        if (marks.Count == 0)
            return;
        var onsets = marks.Where(mark => mark.Stage == SpreadStage.Onset).ToList();
        var sure = onsets.Where(mark => mark.Earliest is not null && mark.Earliest == mark.Latest).ToList();
        var unsure = onsets.Except(sure).ToList();
        var (colour, symbol) = (PlotStyle.Colours[type % PlotStyle.Colours.Count], PlotStyle.Symbols[type % PlotStyle.Symbols.Count]);
        var trace = new SpreadTraces(this, Types[type], colour, symbol, Row);

        PlotStyle.AddIfDrawn(data, trace.Spans(unsure));
        PlotStyle.AddIfDrawn(data, trace.Later(marks.Where(mark => mark.Stage == SpreadStage.GoesOn).ToList()));
        PlotStyle.AddIfDrawn(data, trace.OpenEnds(unsure));
        PlotStyle.AddIfDrawn(data, trace.PossibleDays(unsure));
        PlotStyle.AddIfDrawn(data, trace.SureDays(sure));
        data.Add(PlotStyle.KeyEntry(Types[type], new JsonObject { ["symbol"] = symbol, ["size"] = 12, ["color"] = colour }));
    }

    /// <summary>What the forms mean, apart from the colours: only those that occur.</summary>
    private void AddKey(JsonArray data)
    {
        var unsure = Marks.Where(mark => mark.Stage == SpreadStage.Onset && (mark.Earliest is null || mark.Earliest != mark.Latest)).ToList();
        var outline = new JsonObject { ["color"] = PlotStyle.Grey, ["width"] = 2 };
        if (Marks.Any(mark => mark.Stage == SpreadStage.Onset && mark.Earliest is not null && mark.Earliest == mark.Latest))
            data.Add(PlotStyle.KeyEntry("filled: began that day", new JsonObject { ["symbol"] = "circle", ["size"] = 12, ["color"] = PlotStyle.Grey }));
        if (unsure.Count > 0)
            data.Add(PlotStyle.KeyEntry("hollow: began on a day of the line", new JsonObject { ["symbol"] = "circle", ["size"] = 11, ["color"] = "#ffffff", ["line"] = outline }));
        if (unsure.Any(mark => mark.Earliest is null || mark.Latest is null))
            data.Add(PlotStyle.KeyEntry("arrow: no source dates that end", new JsonObject { ["symbol"] = "triangle-left", ["size"] = 11, ["color"] = "#ffffff", ["line"] = outline.DeepClone() }));
        if (Marks.Any(mark => mark.Stage == SpreadStage.GoesOn))
            data.Add(PlotStyle.KeyEntry("small: reported again later", new JsonObject { ["symbol"] = "circle", ["size"] = 6, ["color"] = PlotStyle.Grey }));
    }

    /// <summary>Every other row is shaded, so that marks of several types are read as one row.</summary>
    private JsonArray Bands() => new([.. Enumerable.Range(0, Units.Count).Where(row => row % 2 == 0).Select(row => new JsonObject
    {
        ["type"] = "rect",
        ["layer"] = "below",
        ["xref"] = "paper",
        ["x0"] = 0,
        ["x1"] = 1,
        ["yref"] = "y",
        ["y0"] = row - 0.5,
        ["y1"] = row + 0.5,
        ["fillcolor"] = "#f4f4f4",
        ["line"] = new JsonObject { ["width"] = 0 },
    })]);

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
            { "earliest", mark => mark.Earliest, "Earliest day", mark => mark.Earliest is { } earliest ? JsonValues.Day(earliest) : "open" },
            { "latest", mark => mark.Latest, "Latest day", mark => mark.Latest is { } latest ? JsonValues.Day(latest) : "open" },
            { "reports", mark => mark.Reports, "Reports", mark => string.Join("; ", mark.Reports) },
        });
}
