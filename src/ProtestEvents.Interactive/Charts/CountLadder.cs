namespace ProtestEvents;

/// <summary>Counts over the days on which they were stated, revised and taken back. Each scope has a panel.</summary>
internal sealed record CountLadder(string Title, IReadOnlyList<LadderMark> Marks, Table Table)
{
    private const int First = 210;
    private const int Other = 130;
    private const int Head = 34;
    private const int Foot = 64;
    private const int LegendLine = 20;
    private const int LegendColumns = 5;
    private const double WideWidth = 600;
    private const double NarrowWidth = 300;
    private const double HeadRoom = 1.25;

    // The distance between marks of one day and number, which are drawn side by side so that none covers another.
    private const double Beside = 11;

    // The label of zero stands above those of the days.
    private const double BelowZero = 0.09;

    private IReadOnlyList<(string Name, List<LadderMark> Marks)> Panels =>
        [.. Marks.GroupBy(mark => mark.Panel).Select(panel => (panel.Key, panel.OrderBy(mark => mark.Day).ToList()))];

    public Plot ToPlot(string caption, params IEnumerable<string> footnotes)
    {
        if (Marks.Count == 0)
            return Plot.Nothing(Title, caption, Title, Table, footnotes);
        if (Marks.Count < 3)
            return Plot.Words(Marks.Select(mark => $"{mark.Speaker}: {mark.Quantity}, {mark.Panel}, said by {ChartText.Day(mark.Day)}"), Title, caption, Title, Table, footnotes);

        var (panels, days) = (Panels, new BrokenDays(Marks.Select(mark => mark.Day)));
        var key = Key().ToList();
        var (wideTop, narrowTop) = (36 + (LegendLine * ((key.Count + LegendColumns - 1) / LegendColumns)), 36 + (LegendLine * key.Count));
        var height = First + (Other * (panels.Count - 1)) + (Head * panels.Count);
        var layout = new Layout()
            .Put("margin", new Margin().Put("t", wideTop).Put("b", Foot))
            .Put("height", wideTop + height + Foot)
            .WithLegend()
            .Put("shapes", days.Cuts())
            .Put("annotations", Texts(panels, days, height, WideWidth))
            .Put("xaxis", days.Axis(PlotStyle.Axis("Day of saying"), 6.5).Put("anchor", "y" + Name(panels.Count - 1)));
        var traces = new List<Trace2D>();
        for (var i = 0; i < panels.Count; i++)
        {
            layout.Put("yaxis" + Name(i), PlotStyle.Axis().Put("nticks", i == 0 ? 5 : 3).Put("range", (double[])[-BelowZero * Top(panels[i].Marks), Top(panels[i].Marks)]).Put("domain", Domain(i, height)));
            traces.AddRange(Traces(panels[i].Name, panels[i].Marks, days).Select(trace => trace.Put("yaxis", "y" + Name(i)).Put("showlegend", false)));
        }

        var narrow = new Layout()
            .Put("margin", new Margin().Put("t", narrowTop).Put("b", Foot))
            .Put("height", narrowTop + height + Foot)
            .Put("annotations", Texts(panels, days, height, NarrowWidth))
            .Put("xaxis", days.Axis(new LinearAxis(), 17));
        return Plot.Create(
            traces.Concat(key), layout, narrow, Title, caption,
            $"{Title}: {ChartText.Count(Marks.Count, "statement")} from {ChartText.Day(Marks.Min(mark => mark.Day))} to {ChartText.Day(Marks.Max(mark => mark.Day))}.", Table, footnotes);
    }

    private static string Name(int panel) => panel == 0 ? "" : CellType.Text(panel + 1);

    private static double Top(List<LadderMark> marks) => (double)Math.Max(1, marks.Max(mark => mark.Number)) * HeadRoom;

    private static int HeightOf(int panel) => panel == 0 ? First : Other;

    /// <summary>Where a panel stands below its heading, as shares of the height.</summary>
    private static double[] Domain(int panel, double height)
    {
        var above = Enumerable.Range(0, panel).Sum(before => HeightOf(before) + Head) + Head;
        return [1 - ((above + HeightOf(panel)) / height), 1 - (above / height)];
    }

    private static IEnumerable<Annotation> Texts(IReadOnlyList<(string Name, List<LadderMark> Marks)> panels, BrokenDays days, double height, double width) =>
        panels.SelectMany((panel, i) => Labels(panel.Marks, i, days, width).Prepend(Heading(panel.Name, Domain(i, height)[1])));

    private static Annotation Heading(string name, double y) => PlotStyle
        .Text($"<b>{PlotlyText.Wrap(name, 46)}</b>", ("paper", 0, "left"), ("paper", y, "bottom"))
        .Put("yshift", 2)
        .Put("align", "left")
        .Put("font", new Font().Put("size", 12));

    /// <summary>Number and day of each mark that has room for them: those of the line first, then the others, repeats last.</summary>
    private static IEnumerable<Annotation> Labels(List<LadderMark> marks, int panel, BrokenDays days, double width)
    {
        var (height, top) = (HeightOf(panel), Top(marks));
        var spots = new LabelSpots(width, height);
        (double X, double Y) At(LadderMark mark) => (days.Place(mark.Day) / days.Length * width, height * (1 - ((((double)mark.Number / top) + BelowZero) / (1 + BelowZero))));
        foreach (var (x, y) in marks.Select(At))
            spots.Keep(x, y);
        foreach (var (from, to) in Joined(marks).Zip(Joined(marks).Skip(1)).Where(pair => pair.First is not null && pair.Second is not null).Select(pair => (At(pair.First!), At(pair.Second!))))
            spots.KeepStep(from, to);
        foreach (var mark in marks.Where(mark => !mark.IsRetraction).OrderByDescending(mark => mark.IsJoined).ThenBy(mark => mark.IsRepeat).DistinctBy(mark => (mark.Day, mark.Number)))
        {
            var (x, y) = At(mark);
            var day = mark.Day.ToString("d MMM", CultureInfo.InvariantCulture);
            IReadOnlyList<string>[] labels = mark.IsJoined
                ? [[mark.Quantity, day], [$"{mark.Quantity}, {day}"], [mark.Quantity]]
                : [[$"{mark.Speaker}: {mark.Quantity}"], [mark.Quantity, day], [mark.Quantity]];
            if (spots.Find(x, y, labels) is not { } found)
                continue;
            var text = string.Join("<br>", found.Lines.Select(PlotlyText.Escape));
            yield return found.Place
                .Put("text", mark.IsWithdrawn ? $"<span style=\"text-decoration:line-through\">{text}</span>" : text)
                .Put("xref", "x").Put("x", days.Place(mark.Day))
                .Put("yref", "y" + Name(panel)).Put("y", (double)mark.Number)
                .Put("showarrow", false)
                .Put("font", new Font().Put("size", 11));
        }
    }

    private static IEnumerable<Trace2D> Traces(string name, List<LadderMark> marks, BrokenDays days)
    {
        var line = Line(name, Joined(marks), days);
        var places = Places(marks, days);
        return PlotStyle.Drawn([
            .. line is null ? Array.Empty<Trace2D>() : [line],
            Points($"{name}: repeats", marks.FindAll(mark => mark.IsRepeat), places, 7),
            Points(name, marks.FindAll(mark => !mark.IsRepeat), places, 10),
            Points($"{name}: withdrawn", marks.FindAll(mark => mark.IsWithdrawn), places, 12, "x-thin-open"),
        ]);
    }

    /// <summary>The position of each mark on the axis. The mark of the line is at its day; others of the same day and number are to its right and left.</summary>
    private static Dictionary<LadderMark, double> Places(List<LadderMark> marks, BrokenDays days) => marks
        .GroupBy(mark => (mark.Day, mark.Number))
        .SelectMany(same => same.OrderByDescending(mark => mark.IsJoined).Select((mark, i) => KeyValuePair.Create(mark, days.Place(mark.Day) + ((i % 2 == 1 ? (i + 1) / 2 : -i / 2) * days.Length * Beside / WideWidth))))
        .ToDictionary(ReferenceEqualityComparer.Instance);

    /// <summary>The marks of the officials' line in order, with a gap after a count that was taken back.</summary>
    private static List<LadderMark?> Joined(List<LadderMark> marks)
    {
        var line = marks.FindAll(mark => mark.IsJoined);
        return [.. line.SelectMany((mark, i) => i > 0 && line[i - 1].IsRetraction && !mark.IsRetraction ? new LadderMark?[] { null, mark } : [mark])];
    }

    private static Trace2D? Line(string name, List<LadderMark?> points, BrokenDays days) => points.Count < 2 ? null : PlotStyle.Scatter("lines", $"{name}: line")
        .Put("x", points.Select(mark => mark is null ? (double?)null : days.Place(mark.Day)))
        .Put("y", points.Select(mark => (double?)mark?.Number))
        .Put("connectgaps", false)
        .Put("hoverinfo", "skip")
        .Put("line", PlotStyle.Line(points[0]!.Style.Colour, 2).Put("shape", "hv"));

    private static Trace2D Points(string name, List<LadderMark> marks, Dictionary<LadderMark, double> places, int size, string? symbol = null) => PlotStyle.Scatter("markers", name)
        .Put("cliponaxis", false)
        .Put("x", marks.Select(mark => places[mark]))
        .Put("y", marks.Select(mark => (double)mark.Number))
        .WithHover(marks.Select(mark => PlotlyText.Lines(60, [ChartText.Day(mark.Day), .. mark.Lines])))
        .Put("marker", new Plotly.NET.TraceObjects.Marker()
            .Put("symbol", marks.Select(mark => symbol ?? mark.Symbol))
            .Put("size", size)
            .Put("color", marks.Select(mark => mark.Style.Colour))
            .Put("line", new Line().Put("width", 2).Put("color", marks.Select(mark => mark.Style.Colour))));

    private IEnumerable<Trace2D> Key()
    {
        foreach (var side in Marks.GroupBy(mark => mark.Side))
            yield return PlotStyle.KeyEntry(side.Key, PlotStyle.Marker(side.First().Style.Symbol, 10, side.First().Style.Colour));
        if (Marks.Any(mark => mark.IsJoined))
            yield return PlotStyle.KeyEntry("line: officials", null).Put("mode", "lines").Put("line", PlotStyle.Line(PlotStyle.Grey, 2));
        if (Marks.Any(mark => mark.IsRepeat))
            yield return PlotStyle.KeyEntry("small: repeats another", PlotStyle.Marker("circle-open", 7, PlotStyle.Grey));
        if (Marks.Any(mark => mark.Bound == 1))
            yield return PlotStyle.KeyEntry("at least", PlotStyle.Marker("triangle-up-open", 10, PlotStyle.Grey));
        if (Marks.Any(mark => mark.Bound == -1))
            yield return PlotStyle.KeyEntry("at most", PlotStyle.Marker("triangle-down-open", 10, PlotStyle.Grey));
        if (Marks.Any(mark => mark.IsRetraction || mark.IsWithdrawn))
            yield return PlotStyle.KeyEntry("crossed: withdrawn", PlotStyle.Marker("x-thin-open", 11, PlotStyle.Grey, new Line().Put("width", 2)));
    }
}
