using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace ProtestEvents;

/// <summary>One source in a <see cref="CoverageMap"/>.</summary>
/// <param name="Name">The source.</param>
/// <param name="LastYear">The last year that it could write about; null when not known.</param>
/// <param name="Counts">Its reports in each year.</param>
internal sealed record CoverageLine(string Name, int? LastYear, IReadOnlyList<int> Counts);

/// <summary>How many reports of how many sources stand behind each year, so that an empty year is not read as a quiet one.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="FirstYear">The first year.</param>
/// <param name="Sources">The sources.</param>
/// <param name="Totals">All reports of each year.</param>
internal sealed record CoverageMap(string Title, int FirstYear, IReadOnlyList<CoverageLine> Sources, IReadOnlyList<int> Totals)
{
    private const string All = "All sources";
    private const string Grey = "Grey: the source had come out before that year, so it could not report it.";

    private IReadOnlyList<int> Years => [.. Enumerable.Range(FirstYear, Totals.Count)];

    public Plot ToPlot(string caption, params IEnumerable<string> footnotes)
    {
        if (Sources.Count == 0)
            return Plot.Nothing(Title, caption, AltText(), Table(), footnotes);

        var names = Sources.Select(source => source.Name).Append(All).ToList();
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
        var late = Sources.Any(source => source.LastYear < Years[^1]);
        return Plot.Create([Cells(names)], layout, narrow, Title, caption, AltText(), Table(), late ? footnotes.Prepend(Grey) : footnotes);
    }

    private Trace2D Cells(List<string> names)
    {
        var rows = Sources.Select(source => Years.Select((year, i) => (Known: source.LastYear is not { } last || year <= last, Count: source.Counts[i])).ToList()).ToList();
        var totals = Totals.Select(count => (Known: true, Count: count)).ToList();
        var all = rows.Append(totals).ToList();
        return new Trace2D("heatmap")
            .Put("x", Years)
            .Put("y", Enumerable.Range(0, names.Count))
            .Put("z", all.Select(row => row.Select(cell => cell.Known ? (int?)cell.Count : null)))
            .Put("text", all.Select(row => row.Select(cell => cell.Known ? CellType.Text(cell.Count) : "")))
            .Put("texttemplate", "%{text}")
            .Put("textfont", new Font().Put("color", PlotStyle.Ink))
            .Put("hoverinfo", "text")
            .Put("hovertext", all.Select((row, i) => row.Select((cell, year) => Hover(names[i], Years[year], cell.Known, cell.Count))))
            .Put("colorscale", (object[][])[[0, PlotStyle.White], [0.02, "#dcebf5"], [1, PlotStyle.Sky]])
            .Put("zmin", 0)
            .Put("zmax", Math.Max(1, Totals.Max()))
            .Put("showscale", false)
            .Put("xgap", 2)
            .Put("ygap", 2);
    }

    private static string Hover(string source, int year, bool known, int count) => PlotlyText.Lines(50, known
        ? $"{source}, {year}: {ChartText.Count(count, "report")}"
        : $"{source} came out before {year}: it could not report it");

    private string AltText()
    {
        var empty = Years.Where((_, i) => Totals[i] == 0).ToList();
        return $"{Title}. {string.Join(", ", Years.Select((year, i) => $"{year}: {Totals[i]}"))}."
            + (empty.Count == 0 ? "" : " A year without reports is not a quiet year.");
    }

    private Table<(string Name, int? LastYear, IReadOnlyList<int> Counts)> Table()
    {
        var columns = new Columns<(string Name, int? LastYear, IReadOnlyList<int> Counts)> { { "source", line => line.Name, "Source" } };
        for (var i = 0; i < Years.Count; i++)
        {
            var (at, year) = (i, Years[i]);
            columns.Add(CellType.Text(year), line => line.Counts[at], CellType.Text(year), line => line.LastYear < year ? "not yet" : CellType.Text(line.Counts[at]));
        }

        return new(Title, Sources.Select(source => (source.Name, source.LastYear, source.Counts)).Append((All, null, Totals)), columns);
    }
}
