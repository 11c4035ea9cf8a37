namespace ProtestEvents;

/// <summary>One source, the last year that it could write about (null when not known), and its reports that may fall into each year.</summary>
internal sealed record CoverageLine(string Name, int? LastYear, IReadOnlyList<int> Counts)
{
    public IReadOnlyList<int> Surely { get; init; } = Counts;

    /// <summary>"5", or "3–5" where 3 are sure and 5 possible.</summary>
    public string Text(int year, string lineEnd = "") =>
        Surely[year] == Counts[year] ? CellType.Text(Counts[year]) : FormattableString.Invariant($"{Surely[year]}–{lineEnd}{Counts[year]}");
}

/// <summary>The number of reports of each source for each year. It shows readers that an empty year is not a quiet year.</summary>
internal sealed record CoverageMap(string Title, int FirstYear, IReadOnlyList<CoverageLine> Sources, IReadOnlyList<int> Totals)
{
    public IReadOnlyList<int> Surely { get; init; } = Totals;

    private const string All = "All sources";

    // The colour of the text in a cell. Cells stay light on a dark page, where Ink itself would become light.
    private const string CellInk = "#111111";
    private const string CellPaper = "#fdfdfd";
    private const string Grey = "Grey: the source had come out before that year, so it could not report it.";

    private const string Possibly = "3–5: 3 reports surely of that year, 5 possibly, as the dates of the others allow more than one year.";

    private IReadOnlyList<CoverageLine> Lines => [.. Sources, new CoverageLine(All, null, Totals) { Surely = Surely }];

    private IReadOnlyList<int> Years => [.. Enumerable.Range(FirstYear, Totals.Count)];

    public Plot ToPlot(string caption, params IEnumerable<string> footnotes)
    {
        if (Sources.Count == 0)
            return Plot.Nothing(Title, caption, AltText(), Table(), footnotes);

        var names = Lines.Select(line => line.Name).ToList();
        var layout = new Layout()
            .Put("height", 128 + (36 * names.Count))
            .Put("xaxis", PlotStyle.Axis("Year of what is reported")
                .WithTicks(Years, Years.Select(year => CellType.Text(year)))
                .WithoutGrid()
                .Put("tickangle", 0))
            .Put("yaxis", PlotStyle.Axis()
                .WithTicks(Enumerable.Range(0, names.Count), names.Select(name => PlotlyText.Wrap(name, 22)))
                .WithoutGrid()
                .Put("range", (double[])[names.Count - 0.5, -0.5]))
            .Put("plot_bgcolor", "#e9e9e9");
        var narrowNames = names.Select(name => PlotlyText.Wrap(name, 14)).ToList();
        var lines = narrowNames.Max(name => name.Split("<br>").Length);
        var narrow = new Layout()
            .Put("height", 128 + (Math.Max(36, 6 + (15 * lines)) * names.Count))
            .Put("xaxis", new LinearAxis().Put("ticktext", Years.Select(year => $"’{year % 100:00}")).Put("tickfont", new Font().Put("size", 11)))
            .Put("yaxis", new LinearAxis().Put("ticktext", narrowNames).Put("tickfont", new Font().Put("size", 11)));
        string[] notes =
        [
            .. Lines.Any(line => !line.Surely.SequenceEqual(line.Counts)) ? [Possibly] : Array.Empty<string>(),
            .. Sources.Any(source => source.LastYear < Years[^1]) ? [Grey] : Array.Empty<string>(),
        ];
        return Plot.Create([Cells(names), Texts()], layout, narrow, Title, caption, AltText(), Table(), [.. notes, .. footnotes]);
    }

    private Trace2D Cells(List<string> names)
    {
        var all = Lines.Select(line => Years.Select((year, i) => (Known: line.LastYear is not { } last || year <= last, Count: line.Counts[i], Surely: line.Surely[i])).ToList()).ToList();
        return new Trace2D("heatmap")
            .Put("x", Years)
            .Put("y", Enumerable.Range(0, names.Count))
            .Put("z", all.Select(row => row.Select(cell => cell.Known ? (int?)cell.Count : null)))
            .WithHover(all.Select((row, i) => row.Select((cell, year) => Hover(names[i], Years[year], cell.Known, cell.Surely, cell.Count))))
            .Put("colorscale", (object[][])[[0, CellPaper], [0.02, "#dcebf5"], [1, PlotStyle.Sky]])
            .Put("zmin", 0)
            .Put("zmax", Math.Max(1, Totals.Max()))
            .Put("showscale", false)
            .Put("xgap", 2)
            .Put("ygap", 2);
    }

    // The text of a heat map shrinks to its narrowest cell, down to what nobody can read.
    private Trace2D Texts()
    {
        var cells = Lines.SelectMany((line, row) => Years.Select((year, i) => (Row: row, Year: year, Text: line.LastYear < year ? "" : line.Text(i, "<br>")))).Where(cell => cell.Text.Length > 0).ToList();
        return PlotStyle.Scatter("text", "number of reports")
            .Put("showlegend", false)
            .Put("hoverinfo", "skip")
            .Put("x", cells.Select(cell => cell.Year))
            .Put("y", cells.Select(cell => cell.Row))
            .Put("text", cells.Select(cell => cell.Text))
            .Put("textfont", new Font().Put("size", 11).Put("color", CellInk));
    }

    private static string Hover(string source, int year, bool known, int surely, int count) => PlotlyText.Lines(50, known
        ? $"{source}, {year}: {(surely == count ? ChartText.Count(count, "report") : $"surely {surely}, possibly {ChartText.Count(count, "report")}")}"
        : $"{source} came out before {year}: it could not report it");

    private string AltText()
    {
        var empty = Years.Where((_, i) => Totals[i] == 0).ToList();
        return $"{Title}. {string.Join(", ", Years.Select((year, i) => $"{year}: {Lines[^1].Text(i)}"))}."
            + (empty.Count == 0 ? "" : " A year without reports is not a quiet year.");
    }

    private Table<CoverageLine> Table()
    {
        var columns = new Columns<CoverageLine> { { "source", line => line.Name, "Source" } };
        for (var i = 0; i < Years.Count; i++)
        {
            var (at, year) = (i, Years[i]);
            columns.Add(CellType.Text(year), line => line.Counts[at], CellType.Text(year), line => line.LastYear < year ? "not yet" : line.Text(at));
        }

        return new(Title, Lines, columns);
    }
}
