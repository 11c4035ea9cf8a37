using System.Globalization;
using System.Text.Json.Nodes;

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
            return Plot.Create([], PlotStyle.NothingLayout(), [], Title, caption, AltText(), Table(), footnotes);

        var names = Sources.Select(source => source.Name).Append(All).ToList();
        var layout = new JsonObject
        {
            ["height"] = 128 + (36 * names.Count),
            ["xaxis"] = PlotStyle.Axis("Year of what is reported", new JsonObject
            {
                ["tickmode"] = "array",
                ["tickvals"] = JsonValues.Of(Years),
                ["ticktext"] = JsonValues.Of(Years.Select(year => year.ToString(CultureInfo.InvariantCulture))),
                ["tickangle"] = 0,
                ["showgrid"] = false,
                ["gridcolor"] = null,
            }),
            ["yaxis"] = PlotStyle.Axis("", new JsonObject
            {
                ["title"] = null,
                ["tickmode"] = "array",
                ["tickvals"] = JsonValues.Of(Enumerable.Range(0, names.Count)),
                ["ticktext"] = JsonValues.Of(names.Select(name => PlotlyText.Wrap(name, 22))),
                ["range"] = JsonValues.Of(names.Count - 0.5, -0.5),
                ["showgrid"] = false,
                ["gridcolor"] = null,
            }),
            ["plot_bgcolor"] = "#e9e9e9",
        };
        var narrowNames = names.Select(name => PlotlyText.Wrap(name, 14)).ToList();
        var lines = narrowNames.Max(name => name.Split("<br>").Length);
        var narrow = new JsonObject
        {
            ["height"] = 128 + (Math.Max(36, 6 + (15 * lines)) * names.Count),
            ["xaxis"] = new JsonObject { ["ticktext"] = JsonValues.Of(Years.Select(year => $"’{year % 100:00}")), ["tickfont"] = new JsonObject { ["size"] = 11 } },
            ["yaxis"] = new JsonObject { ["ticktext"] = JsonValues.Of(narrowNames), ["tickfont"] = new JsonObject { ["size"] = 11 } },
        };
        var late = Sources.Any(source => source.LastYear < Years[^1]);
        return Plot.Create([Cells(names)], layout, narrow, Title, caption, AltText(), Table(), late ? footnotes.Prepend(Grey) : footnotes);
    }

    private JsonObject Cells(List<string> names)
    {
        var rows = Sources.Select(source => Years.Select((year, i) => (Known: source.LastYear is not { } last || year <= last, Count: source.Counts[i])).ToList()).ToList();
        var totals = Totals.Select(count => (Known: true, Count: count)).ToList();
        var all = rows.Append(totals).ToList();
        return new JsonObject
        {
            ["type"] = "heatmap",
            ["x"] = JsonValues.Of(Years),
            ["y"] = JsonValues.Of(Enumerable.Range(0, names.Count)),
            ["z"] = new JsonArray([.. all.Select(row => JsonValues.Of(row.Select(cell => cell.Known ? (double?)cell.Count : null)))]),
            ["text"] = new JsonArray([.. all.Select(row => JsonValues.Of(row.Select(cell => cell.Known ? cell.Count.ToString(CultureInfo.InvariantCulture) : "")))]),
            ["texttemplate"] = "%{text}",
            ["textfont"] = new JsonObject { ["color"] = PlotStyle.Ink },
            ["hoverinfo"] = "text",
            ["hovertext"] = new JsonArray([.. all.Select((row, i) => JsonValues.Of(row.Select((cell, year) => Hover(names[i], Years[year], cell.Known, cell.Count))))]),
            ["colorscale"] = new JsonArray(JsonStop(0, "#ffffff"), JsonStop(0.02, "#dcebf5"), JsonStop(1, PlotStyle.Sky)),
            ["zmin"] = 0,
            ["zmax"] = Math.Max(1, Totals.Max()),
            ["showscale"] = false,
            ["xgap"] = 2,
            ["ygap"] = 2,
        };
    }

    private static JsonArray JsonStop(double at, string colour) => [at, colour];

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
