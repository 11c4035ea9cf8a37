using Plotly.NET.TraceObjects;

namespace ProtestEvents;

/// <summary>A report, from the first to the last hour that it allows.</summary>
internal sealed record HourMark
{
    public required string Place { get; init; }

    public required string What { get; init; }

    public required string Source { get; init; }

    public required DateTime From { get; init; }

    public required DateTime To { get; init; }

    /// <summary>Whether the source gives an hour or a part of the day.</summary>
    public required bool HasHour { get; init; }

    public required bool IsDenied { get; init; }

    public required IReadOnlyList<string> Lines { get; init; }
}

/// <summary>Reports by hour, in a chart that fits on one screen. Each kind of event at each place has a row; each source has a symbol.</summary>
internal sealed record HourLanes(string Title, DateTime Start, DateTime End, IReadOnlyList<HourMark> Marks, Table Table)
{
    private const int Screen = 700;
    private const int Around = 100;
    private const int LegendLine = 20;
    private const int LegendColumns = 2;
    private const int HighestRow = 24;
    private const int LowRow = 14;
    private const int NarrowRow = 24;
    private const double Apart = 0.2;
    private const int NarrowLetters = 32;
    private static readonly TimeSpan Instant = TimeSpan.FromHours(1);

    // Only the symbol identifies a source, so there are more symbols than colours.
    private static readonly IReadOnlyList<string> Symbols =
        [.. PlotStyle.Symbols, "triangle-down", "pentagon", "hexagram", "bowtie", "hourglass", "triangle-left", "star-diamond"];

    private List<(string Place, string What, List<HourMark> Marks)> Rows => [.. Marks
        .GroupBy(mark => mark.Place)
        .OrderBy(place => place.Min(mark => mark.From))
        .ThenBy(place => place.Key, StringComparer.Ordinal)
        .SelectMany(place => place
            .GroupBy(mark => mark.What)
            .OrderBy(what => what.Min(mark => mark.From))
            .ThenBy(what => what.Min(mark => mark.To))
            .ThenBy(what => what.Key, StringComparer.Ordinal)
            .Select(what => (place.Key, what.Key, what.ToList())))];

    private List<string> Sources => [.. Marks.Select(mark => mark.Source).Distinct().Order(StringComparer.Ordinal)];

    public Plot ToPlot(string caption, params IEnumerable<string> footnotes)
    {
        if (Marks.Count == 0)
            return Plot.Nothing(Title, caption, Title, Table, footnotes);

        var (rows, key) = (Rows, Key().ToList());
        var around = Around + (LegendLine * ((key.Count + LegendColumns - 1) / LegendColumns));
        var row = Math.Min(HighestRow, (Screen - around) / rows.Count);
        var layout = new Layout()
            .Put("height", around + (rows.Count * row))
            .WithLegend()
            .Put("shapes", Bands(rows))
            .Put("xaxis", PlotStyle.Axis("Local time as told")
                .Put("type", "date")
                .Put("range", (string[])[Text(Start.AddHours(-2)), Text(End)])
                .Put("dtick", 43_200_000)
                .Put("tickformat", "%H:%M\n%-d %b")
                .Put("tick0", Text(Start)))
            .Put("yaxis", PlotStyle.Axis()
                .WithTicks(Enumerable.Range(0, rows.Count), Labels(rows, 60))
                .WithoutGrid()
                .Put("range", (double[])[rows.Count - 0.4, -0.6])
                .Put("tickfont", new Font().Put("size", row < LowRow ? 9 : 11)));
        var narrow = new Layout()
            .Put("height", Around + (LegendLine * key.Count) + (rows.Count * NarrowRow))
            .Put("xaxis", new LinearAxis().Put("dtick", 86_400_000).Put("tickformat", "%-d %b"))
            .Put("yaxis", new LinearAxis().Put("ticktext", Labels(rows, NarrowLetters)).Put("tickfont", new Font().Put("size", 9)));
        var placed = rows.SelectMany((row, at) => row.Marks.Select(mark => (mark, At: at + Shift(row.Marks, mark)))).ToList();
        var traces = Sources.SelectMany((source, i) => ((bool[])[true, false]).Select(hasHour =>
            Bars($"{source}{(hasHour ? "" : ": day only")}", placed.FindAll(one => one.mark.Source == source && one.mark.HasHour == hasHour && !one.mark.IsDenied), Form(i, hasHour), hasHour)));
        return Plot.Create(
            PlotStyle.Drawn([.. traces, Bars("said not to have happened", placed.FindAll(one => one.mark.IsDenied), Cross(), hasHour: false)]).Concat(key),
            layout, narrow, Title, caption, $"{Title}; {ChartText.Count(Sources.Count, "source")}.", Table, footnotes);
    }

    /// <summary>The reports of a row stand a little above each other, in the order of their sources.</summary>
    private double Shift(List<HourMark> row, HourMark mark)
    {
        var sources = Sources.FindAll(source => row.Exists(one => one.Source == source));
        return (sources.IndexOf(mark.Source) - ((sources.Count - 1) / 2.0)) * Math.Min(Apart, 0.7 / sources.Count);
    }

    private Trace2D Bars(string name, List<(HourMark Mark, double At)> marks, Marker marker, bool hasHour)
    {
        var ends = marks.SelectMany(one =>
        {
            var (from, to) = (one.Mark.From < Start ? Start : one.Mark.From, one.Mark.To > End ? End : one.Mark.To);
            var told = PlotlyText.Lines(60, one.Mark.Lines);
            return to - from < Instant
                ? [(At: Text(from), one.At, told), (null, null, null)]
                : new (string? At, double? Row, string? Told)[] { (Text(from), one.At, told), (Text(to), one.At, told), (null, null, null) };
        }).ToList();
        return PlotStyle.Scatter("lines+markers", name)
            .Put("showlegend", false)
            .Put("connectgaps", false)
            .Put("cliponaxis", false)
            .Put("x", ends.Select(end => end.At))
            .Put("y", ends.Select(end => end.Row))
            .WithHover(ends.Select(end => end.Told))
            .Put("marker", marker)
            .Put("line", PlotStyle.Line(hasHour ? PlotStyle.Ink : PlotStyle.Grey, hasHour ? 2.5 : 1).Put("dash", hasHour ? "solid" : "dot"));
    }

    private static IEnumerable<Shape> Bands(List<(string Place, string What, List<HourMark> Marks)> rows) => rows
        .Select((row, at) => (row.Place, At: at))
        .GroupBy(row => row.Place)
        .Where((_, i) => i % 2 == 0)
        .Select(place => PlotStyle.Band("#f4f4f4", ("paper", 0, 1), ("y", place.First().At - 0.5, place.Last().At + 0.5)));

    /// <summary>What happened; the place in bold before the first of its rows, or above it where a line has no room for both.</summary>
    private static IEnumerable<string> Labels(List<(string Place, string What, List<HourMark> Marks)> rows, int letters) => rows.Select((row, at) =>
    {
        if (at > 0 && rows[at - 1].Place == row.Place)
            return Short(row.What, letters);
        return $"<b>{Short(row.Place, letters)}</b>{(row.Place.Length + 2 + row.What.Length <= letters ? ": " : "<br>")}{Short(row.What, letters)}";
    });

    /// <summary>The first line of a text; rows have no room for more.</summary>
    private static string Short(string text, int letters) => TextWrap.Lines(Markup.Plain(text), letters) is [var line, _, ..] ? PlotlyText.Escape(line) + "…" : PlotlyText.Escape(text);

    private static Marker Form(int source, bool hasHour) => PlotStyle.Marker(
        Symbols[source % Symbols.Count] + (hasHour ? "" : "-open"), hasHour ? 8 : 6, hasHour ? PlotStyle.Ink : PlotStyle.Grey);

    private static Marker Cross() => PlotStyle.Marker("x-thin-open", 9, PlotStyle.Ink, new Line().Put("width", 2));

    private IEnumerable<Trace2D> Key()
    {
        foreach (var (source, i) in Sources.Select((source, i) => (source, i)))
            yield return PlotStyle.KeyEntry(source, Form(i, hasHour: true));
        yield return PlotStyle.KeyEntry("thick: hour or part of the day told", null).Put("mode", "lines").Put("line", PlotStyle.Line(PlotStyle.Ink, 2.5));
        if (Marks.Any(mark => !mark.HasHour))
            yield return PlotStyle.KeyEntry("thin: only the day told", null).Put("mode", "lines").Put("line", PlotStyle.Line(PlotStyle.Grey, 1).Put("dash", "dot"));
        if (Marks.Any(mark => mark.IsDenied))
            yield return PlotStyle.KeyEntry("crossed: said not to have happened", Cross());
    }

    private static string Text(DateTime hour) => hour.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
