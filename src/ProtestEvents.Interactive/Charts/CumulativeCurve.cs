namespace ProtestEvents;

/// <summary>A line for a source, or for all without one: the units surely begun by the end of each day.</summary>
internal sealed record CurveLine(string Name, IReadOnlyList<int> AtLeast)
{
    public string Column { get; init; } = Name;
}

/// <summary>How many units had begun by the end of each day: surely (at least) and possibly (at most). Days have no gaps.</summary>
internal sealed record CumulativeCurve(
    string Title, string UnitName, IReadOnlyList<DateOnly> Days, IReadOnlyList<int> AtLeast, IReadOnlyList<int> AtMost, IReadOnlyList<CurveLine> Lines)
{
    private static readonly string[] Dashes = ["dot", "dash", "dashdot", "longdash", "longdashdot", "solid"];

    public Plot ToPlot(string caption, params IEnumerable<string> footnotes)
    {
        if (Days.Count == 0 || Lines.Count == 0)
            return Plot.Nothing(Title, caption, AltText(), Table(), footnotes);

        Trace2D[] traces =
        [
            Step("At most (possibly begun)", AtMost, PlotStyle.Line(PlotStyle.Sky, 1.5)),
            Step("At least (surely begun)", AtLeast, PlotStyle.Line(PlotStyle.Blue, 4)).Put("fill", "tonexty").Put("fillcolor", "rgba(86,180,233,0.28)"),
            .. Lines.Select(Source),
        ];
        var layout = new Layout()
            .Put("height", 460)
            .Put("xaxis", DayAxis.Wide(Days[0], Days[^1], $"By the end of the day ({(Days[0].Year == Days[^1].Year ? $"{Days[0].Year}" : $"{Days[0].Year}–{Days[^1].Year}")})"))
            .Put("yaxis", PlotStyle.Axis($"Number of {UnitName}")
                .Put("range", (double[])[0, Math.Max(1, AtMost.Max()) * 1.08])
                .Put("tickformat", "d")
                .Put("nticks", Math.Min(8, AtMost.Max() + 1)))
            .WithLegend("x unified");
        var narrow = new Layout().Put("xaxis", DayAxis.Narrow(Days[0], Days[^1])).Put("height", 480);
        return Plot.Create(traces, layout, narrow, Title, caption, AltText(), Table(), footnotes);
    }

    private Trace2D Step(string name, IReadOnlyList<int> counts, Line line, string mode = "lines") => PlotStyle.Scatter(mode, name)
        .Put("x", Days.Select(PlotStyle.Noon))
        .Put("y", counts)
        .Put("line", line.Put("shape", "hvh"))
        .Put("hovertemplate", "%{y}");

    private Trace2D Source(CurveLine source, int index)
    {
        var next = (index + 1) % PlotStyle.Colours.Count;
        return Step(source.Name, source.AtLeast, PlotStyle.Line(PlotStyle.Colours[next], 1.5).Put("dash", Dashes[index % Dashes.Length]), "lines+markers")
            .Put("marker", PlotStyle.Marker(PlotStyle.Symbols[next], 7, PlotStyle.Colours[next]).Put("maxdisplayed", 15));
    }

    private string AltText() => Days.Count == 0 ? Title :
        $"{Title}. By the end of {ChartText.Day(Days[^1])}, {AtLeast[^1]} {UnitName} at least and {AtMost[^1]} at most; "
        + $"{string.Join(", ", Lines.Select(line => $"{line.Name}: {line.AtLeast[^1]}"))}.";

    private Table<int> Table()
    {
        var columns = new Columns<int>
        {
            { "day", i => Days[i], "Day" },
            { "at_least", i => AtLeast[i], $"At least ({UnitName})" },
            { "at_most", i => AtMost[i], $"At most ({UnitName})" },
        };
        foreach (var line in Lines)
            columns.Add(line.Column, i => line.AtLeast[i], line.Name);
        return new(Title, Enumerable.Range(0, Days.Count), columns);
    }
}
