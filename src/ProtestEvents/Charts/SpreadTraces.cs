using System.Text.Json.Nodes;

namespace ProtestEvents;

/// <summary>The traces of one event type in a <see cref="SpreadMatrix"/>: what is sure is filled, what is only possible is hollow.</summary>
internal sealed class SpreadTraces(SpreadMatrix matrix, string type, string colour, string symbol, Func<SpreadMark, double> row)
{
    /// <summary>A single day on which it surely began.</summary>
    public JsonObject SureDays(List<SpreadMark> marks) => Points(
        marks.Select(mark => (mark, mark.Latest!.Value)), new JsonObject { ["symbol"] = symbol, ["size"] = 12, ["color"] = colour }, type);

    /// <summary>The first and the last day on which it may have begun.</summary>
    public JsonObject PossibleDays(List<SpreadMark> marks) => Points(
        marks.SelectMany(mark => new[] { mark.Earliest, mark.Latest }.Where(day => day is not null).Select(day => (mark, day!.Value))),
        new JsonObject { ["symbol"] = symbol, ["size"] = 10, ["color"] = "#ffffff", ["line"] = Line(2.2) }, $"{type}: may have begun then");

    /// <summary>An arrow where the days on which it may have begun have no end.</summary>
    public JsonObject OpenEnds(List<SpreadMark> marks)
    {
        var ends = marks.Where(mark => mark.Earliest is null).Select(mark => (mark, matrix.FirstDay, "triangle-left"))
            .Concat(marks.Where(mark => mark.Latest is null).Select(mark => (mark, matrix.LastDay, "triangle-right"))).ToList();
        var trace = Points(ends.Select(end => (end.mark, end.Item2)), new JsonObject
        {
            ["symbol"] = JsonValues.Of(ends.Select(end => end.Item3)),
            ["size"] = 10,
            ["color"] = "#ffffff",
            ["line"] = Line(2),
        }, $"{type}: open");
        trace["x"] = JsonValues.Of(ends.Select(end => end.Item3 == "triangle-left" ? JsonValues.Day(end.Item2) + " 04:00" : JsonValues.Day(end.Item2) + " 20:00"));
        return trace;
    }

    /// <summary>Later days on which it is reported to go on.</summary>
    public JsonObject Later(List<SpreadMark> marks) => Points(
        marks.Select(mark => (mark, mark.Latest ?? mark.Earliest ?? matrix.LastDay)),
        new JsonObject { ["symbol"] = symbol, ["size"] = 6, ["color"] = colour, ["opacity"] = 0.75 }, $"{type}: goes on");

    /// <summary>All days on which it may have begun, as a line.</summary>
    public JsonObject Spans(List<SpreadMark> marks) => new()
    {
        ["type"] = "scatter",
        ["mode"] = "lines",
        ["name"] = PlotlyText.Escape($"{type}: days on which it may have begun"),
        ["showlegend"] = false,
        ["hoverinfo"] = "skip",
        ["line"] = new JsonObject { ["color"] = colour, ["width"] = 5 },
        ["opacity"] = 0.35,
        ["x"] = JsonValues.Of(marks.SelectMany(mark => new[]
        {
            mark.Earliest is { } first ? JsonValues.Noon(first) : JsonValues.Day(matrix.FirstDay) + " 04:00",
            mark.Latest is { } last ? JsonValues.Noon(last) : JsonValues.Day(matrix.LastDay) + " 20:00",
            null,
        })),
        ["y"] = JsonValues.Of(marks.SelectMany(mark => new double?[] { row(mark), row(mark), null })),
    };

    private JsonObject Line(double width) => new() { ["color"] = colour, ["width"] = width };

    private JsonObject Points(IEnumerable<(SpreadMark Mark, DateOnly Day)> points, JsonObject marker, string name)
    {
        var drawn = points.ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["name"] = PlotlyText.Escape(name),
            ["showlegend"] = false,
            ["cliponaxis"] = false,
            ["marker"] = marker,
            ["x"] = JsonValues.Of(drawn.Select(point => JsonValues.Noon(point.Day))),
            ["y"] = JsonValues.Of(drawn.Select(point => (double?)row(point.Mark))),
            ["hoverinfo"] = "text",
            ["hovertext"] = JsonValues.Of(drawn.Select(point => Hover(point.Mark))),
        };
    }

    private static string Hover(SpreadMark mark)
    {
        var what = mark.Stage == SpreadStage.Onset ? "began " : "went on ";
        return $"<b>{PlotlyText.Escape(mark.Unit)}</b><br>"
            + PlotlyText.Lines(56, mark.Reports.Prepend($"{mark.Type} {what}{ChartText.When(mark.Earliest, mark.Latest)}"));
    }
}
