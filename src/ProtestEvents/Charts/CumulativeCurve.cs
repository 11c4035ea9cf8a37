using System.Text.Json.Nodes;

namespace ProtestEvents;

/// <summary>A line of a <see cref="CumulativeCurve"/>.</summary>
/// <param name="Name">The source, or what was left out.</param>
/// <param name="AtLeast">Units surely begun by the end of each day.</param>
internal sealed record CurveLine(string Name, IReadOnlyList<int> AtLeast);

/// <summary>How many units had begun by the end of each day: surely (at least) and possibly (at most), and each source by itself.</summary>
/// <param name="Title">The question that it answers.</param>
/// <param name="UnitName">What is counted, in the plural: "regions".</param>
/// <param name="Days">The days, in order, without gaps.</param>
/// <param name="AtLeast">Units surely begun by the end of each day.</param>
/// <param name="AtMost">Units possibly begun by the end of each day.</param>
/// <param name="Lines">A line for each source.</param>
internal sealed record CumulativeCurve(
    string Title, string UnitName, IReadOnlyList<DateOnly> Days, IReadOnlyList<int> AtLeast, IReadOnlyList<int> AtMost, IReadOnlyList<CurveLine> Lines)
{
    private static readonly string[] Dashes = ["dot", "dash", "dashdot", "longdash", "longdashdot", "solid"];

    public Plot ToPlot(string caption, params IEnumerable<string> footnotes)
    {
        if (Days.Count == 0 || Lines.Count == 0)
            return Plot.Create([], PlotStyle.NothingLayout(), [], Title, caption, AltText(), Table(), footnotes);

        var data = new JsonArray
        {
            Step("At most (possibly begun)", AtMost, new JsonObject { ["color"] = PlotStyle.Sky, ["width"] = 1.5 }, band: false),
            Step("At least (surely begun)", AtLeast, new JsonObject { ["color"] = PlotStyle.Blue, ["width"] = 4 }, band: true),
        };
        for (var line = 0; line < Lines.Count; line++)
            data.Add(Source(Lines[line], line));

        var layout = new JsonObject
        {
            ["height"] = 460,
            ["xaxis"] = DayAxis.Wide(Days[0], Days[^1], $"By the end of the day ({(Days[0].Year == Days[^1].Year ? $"{Days[0].Year}" : $"{Days[0].Year}–{Days[^1].Year}")})"),
            ["yaxis"] = PlotStyle.Axis($"Number of {UnitName}", new JsonObject
            {
                ["range"] = JsonValues.Of(0, Math.Max(1, AtMost.Max()) * 1.08),
                ["tickformat"] = "d",
                ["nticks"] = Math.Min(8, AtMost.Max() + 1),
            }),
            ["legend"] = PlotStyle.LegendAbove(),
            ["showlegend"] = true,
            ["hovermode"] = "x unified",
        };
        var narrow = new JsonObject { ["xaxis"] = DayAxis.Narrow(Days[0], Days[^1]), ["height"] = 480 };
        return Plot.Create(data, layout, narrow, Title, caption, AltText(), Table(), footnotes);
    }

    private JsonObject Step(string name, IReadOnlyList<int> counts, JsonObject line, bool band)
    {
        line["shape"] = "hvh";
        var trace = new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines",
            ["name"] = name,
            ["x"] = JsonValues.Of(Days.Select(JsonValues.Noon)),
            ["y"] = JsonValues.Of(counts),
            ["line"] = line,
            ["hovertemplate"] = "%{y}",
        };
        if (band)
        {
            trace["fill"] = "tonexty";
            trace["fillcolor"] = "rgba(86,180,233,0.28)";
        }

        return trace;
    }

    private JsonObject Source(CurveLine source, int index)
    {
        var colour = PlotStyle.Colours[(index + 1) % PlotStyle.Colours.Count];
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines+markers",
            ["name"] = PlotlyText.Escape(source.Name),
            ["x"] = JsonValues.Of(Days.Select(JsonValues.Noon)),
            ["y"] = JsonValues.Of(source.AtLeast),
            ["line"] = new JsonObject { ["shape"] = "hvh", ["width"] = 1.5, ["dash"] = Dashes[index % Dashes.Length], ["color"] = colour },
            ["marker"] = new JsonObject { ["symbol"] = PlotStyle.Symbols[(index + 1) % PlotStyle.Symbols.Count], ["size"] = 7, ["maxdisplayed"] = 15, ["color"] = colour },
            ["hovertemplate"] = "%{y}",
        };
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
            columns.Add(line.Name, i => line.AtLeast[i], line.Name);
        return new(Title, Enumerable.Range(0, Days.Count), columns);
    }
}
