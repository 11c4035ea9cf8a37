using System.Text.Json.Nodes;

namespace ProtestEvents;

/// <summary>The traces of one side: lines for ranges, arrows for bounds, dots for numbers.</summary>
internal sealed class EstimateTraces(string side, string colour, string symbol, QuantityAxis axis)
{
    public void AddTo(JsonArray data, List<EstimateRow> rows)
    {
        var ranges = rows.Where(row => row.Mark is { Low: { } low, High: { } high } && low != high).ToList();
        var more = rows.Where(row => row.Mark is { Low: not null, High: null }).ToList();
        var less = rows.Where(row => row.Mark is { Low: null, High: not null }).ToList();
        PlotStyle.AddIfDrawn(data, Lines("range", 7, [.. ranges.Select(row => (row, (double)row.Mark!.Low!, (double)row.Mark.High!))]));
        PlotStyle.AddIfDrawn(data, Lines("open", 2.5,
        [
            .. more.Select(row => (row, (double)row.Mark!.Low!, axis.ArrowEnd((double)row.Mark.Low, up: true))),
            .. less.Select(row => (row, (double)row.Mark!.High!, axis.ArrowEnd((double)row.Mark.High, up: false))),
        ]));
        PlotStyle.AddIfDrawn(data, Points("or more", [.. more.Select(row => (row, axis.ArrowEnd((double)row.Mark!.Low!, up: true)))], "triangle-right", 11));
        PlotStyle.AddIfDrawn(data, Points("or less", [.. less.Select(row => (row, axis.ArrowEnd((double)row.Mark!.High!, up: false)))], "triangle-left", 11));
        PlotStyle.AddIfDrawn(data, Points("bound",
        [
            .. ranges.SelectMany(row => new[] { (row, (double)row.Mark!.Low!), (row, (double)row.Mark.High!) }),
            .. more.Select(row => (row, (double)row.Mark!.Low!)),
            .. less.Select(row => (row, (double)row.Mark!.High!)),
        ], "line-ns-open", 15));
        PlotStyle.AddIfDrawn(data, Points("number", [.. rows.Where(row => row.Mark!.Best is not null).Select(row => (row, (double)row.Mark!.Best!))], symbol, 12));
    }

    private JsonObject Lines(string part, double width, List<(EstimateRow Row, double From, double To)> lines) => new()
    {
        ["type"] = "scatter",
        ["mode"] = "lines",
        ["name"] = PlotlyText.Escape($"{side}: {part}"),
        ["hoverinfo"] = "skip",
        ["opacity"] = part == "range" ? 0.35 : 1,
        ["line"] = new JsonObject { ["color"] = colour, ["width"] = width },
        ["x"] = JsonValues.Of(lines.SelectMany(line => new double?[] { line.From, line.To, null })),
        ["y"] = JsonValues.Of(lines.SelectMany(line => new double?[] { line.Row.At, line.Row.At, null })),
    };

    private JsonObject Points(string part, List<(EstimateRow Row, double X)> points, string form, int size) => new()
    {
        ["type"] = "scatter",
        ["mode"] = "markers",
        ["name"] = PlotlyText.Escape($"{side}: {part}"),
        ["cliponaxis"] = false,
        ["marker"] = new JsonObject { ["symbol"] = form, ["size"] = size, ["color"] = colour, ["line"] = new JsonObject { ["color"] = colour, ["width"] = 2 } },
        ["x"] = JsonValues.Of(points.Select(point => (double?)point.X)),
        ["y"] = JsonValues.Of(points.Select(point => (double?)point.Row.At)),
        ["hoverinfo"] = "text",
        ["hovertext"] = JsonValues.Of(points.Select(point => PlotlyText.Lines(56, [point.Row.Mark!.Label, .. point.Row.Mark.More]))),
    };
}
