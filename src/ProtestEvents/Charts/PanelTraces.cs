using System.Text.Json.Nodes;

namespace ProtestEvents;

/// <summary>The traces of one voice in one panel: upright lines for ranges, arrows for bounds, dots for numbers.</summary>
internal sealed class PanelTraces(string voice, string colour, string symbol, QuantityAxis axis, string yaxis)
{
    public void AddTo(JsonArray data, List<PlacedMark> marks)
    {
        var ranges = marks.Where(placed => placed.Mark.Estimate is { Low: { } low, High: { } high } && low != high).ToList();
        var more = marks.Where(placed => placed.Mark.Estimate is { Low: not null, High: null }).ToList();
        var less = marks.Where(placed => placed.Mark.Estimate is { Low: null, High: not null }).ToList();
        PlotStyle.AddIfDrawn(data, Lines("range", 6, [.. ranges.Select(placed => (placed, Low(placed), High(placed)))]));
        PlotStyle.AddIfDrawn(data, Lines("open", 2,
        [
            .. more.Select(placed => (placed, Low(placed), axis.ArrowEnd(Low(placed), up: true))),
            .. less.Select(placed => (placed, High(placed), axis.ArrowEnd(High(placed), up: false))),
        ]));
        PlotStyle.AddIfDrawn(data, Points("or more", [.. more.Select(placed => (placed, axis.ArrowEnd(Low(placed), up: true)))], "triangle-up", 9));
        PlotStyle.AddIfDrawn(data, Points("or fewer", [.. less.Select(placed => (placed, axis.ArrowEnd(High(placed), up: false)))], "triangle-down", 9));
        PlotStyle.AddIfDrawn(data, Points("bound",
        [
            .. ranges.SelectMany(placed => new[] { (placed, Low(placed)), (placed, High(placed)) }),
            .. more.Select(placed => (placed, Low(placed))),
            .. less.Select(placed => (placed, High(placed))),
        ], "line-ew-open", 12));
        PlotStyle.AddIfDrawn(data, Points("number", [.. marks.Where(placed => placed.Mark.Estimate.Best is not null).Select(placed => (placed, (double)placed.Mark.Estimate.Best!))], symbol, 9));
    }

    private static double Low(PlacedMark placed) => (double)placed.Mark.Estimate.Low!;

    private static double High(PlacedMark placed) => (double)placed.Mark.Estimate.High!;

    private JsonObject Lines(string part, double width, List<(PlacedMark Placed, double From, double To)> lines) => new()
    {
        ["type"] = "scatter",
        ["mode"] = "lines",
        ["name"] = PlotlyText.Escape($"{voice}: {part}"),
        ["yaxis"] = yaxis,
        ["showlegend"] = false,
        ["hoverinfo"] = "skip",
        ["opacity"] = part == "range" ? 0.35 : 1,
        ["line"] = new JsonObject { ["color"] = colour, ["width"] = width },
        ["x"] = JsonValues.Of(lines.SelectMany(line => new double?[] { line.Placed.X, line.Placed.X, null })),
        ["y"] = JsonValues.Of(lines.SelectMany(line => new double?[] { line.From, line.To, null })),
    };

    private JsonObject Points(string part, List<(PlacedMark Placed, double Y)> points, string form, int size) => new()
    {
        ["type"] = "scatter",
        ["mode"] = "markers",
        ["name"] = PlotlyText.Escape($"{voice}: {part}"),
        ["yaxis"] = yaxis,
        ["showlegend"] = false,
        ["cliponaxis"] = false,
        ["marker"] = new JsonObject { ["symbol"] = form, ["size"] = size, ["color"] = colour, ["line"] = new JsonObject { ["color"] = colour, ["width"] = 2 } },
        ["x"] = JsonValues.Of(points.Select(point => (double?)point.Placed.X)),
        ["y"] = JsonValues.Of(points.Select(point => (double?)point.Y)),
        ["hoverinfo"] = "text",
        ["hovertext"] = JsonValues.Of(points.Select(point => PlotlyText.Lines(56, [point.Placed.Mark.Estimate.Label, point.Placed.Mark.When, .. point.Placed.Mark.Estimate.More]))),
    };
}
