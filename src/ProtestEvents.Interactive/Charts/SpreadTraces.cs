using Plotly.NET.TraceObjects;

namespace ProtestEvents;

/// <summary>The traces of one event type in a <see cref="SpreadMatrix"/>. Sure days are filled marks, possible days are hollow marks.</summary>
internal sealed class SpreadTraces(SpreadMatrix matrix, string type, string colour, string symbol, Func<SpreadMark, double> row)
{
    private const string Dawn = " 04:00";
    private const string Evening = " 20:00";

    public Trace2D SureDays(IEnumerable<SpreadMark> marks) =>
        Points(type, marks.Select(mark => (mark, PlotStyle.Noon(mark.Latest!.Value))), PlotStyle.Marker(symbol, 12, colour));

    public Trace2D PossibleDays(IEnumerable<SpreadMark> marks) => Points(
        $"{type}: may have begun then",
        marks.SelectMany(mark => new[] { mark.Earliest, mark.Latest }.OfType<DateOnly>().Select(day => (mark, PlotStyle.Noon(day)))),
        PlotStyle.Marker(symbol, 10, PlotStyle.White, PlotStyle.Line(colour, 2.2)));

    public Trace2D OpenEnds(IReadOnlyList<SpreadMark> marks)
    {
        var before = marks.Where(mark => mark.Earliest is null).Select(mark => (mark, Day: PlotStyle.Day(matrix.FirstDay) + Dawn, Arrow: "triangle-left"));
        var after = marks.Where(mark => mark.Latest is null).Select(mark => (mark, Day: PlotStyle.Day(matrix.LastDay) + Evening, Arrow: "triangle-right"));
        var ends = before.Concat(after).ToList();
        return Points(
            $"{type}: open",
            ends.Select(end => (end.mark, end.Day)),
            PlotStyle.Marker(ends.Select(end => end.Arrow).ToArray(), 10, PlotStyle.White, PlotStyle.Line(colour, 2)));
    }

    public Trace2D Later(IEnumerable<SpreadMark> marks) => Points(
        $"{type}: goes on",
        marks.Select(mark => (mark, PlotStyle.Noon(mark.Latest ?? mark.Earliest ?? matrix.LastDay))),
        PlotStyle.Marker(symbol, 6, colour).Put("opacity", 0.75));

    public Trace2D Spans(IReadOnlyList<SpreadMark> marks) => PlotStyle.Scatter("lines", $"{type}: days on which it may have begun")
        .Put("showlegend", false)
        .Put("hoverinfo", "skip")
        .Put("line", PlotStyle.Line(colour, 5))
        .Put("opacity", 0.35)
        .Put("x", marks.SelectMany(mark => new[]
        {
            mark.Earliest is { } first ? PlotStyle.Noon(first) : PlotStyle.Day(matrix.FirstDay) + Dawn,
            mark.Latest is { } last ? PlotStyle.Noon(last) : PlotStyle.Day(matrix.LastDay) + Evening,
            null,
        }))
        .Put("y", marks.SelectMany(mark => new double?[] { row(mark), row(mark), null }));

    private Trace2D Points(string name, IEnumerable<(SpreadMark Mark, string Day)> points, Marker marker) => PlotStyle.Scatter("markers", name)
        .Put("showlegend", false)
        .Put("cliponaxis", false)
        .Put("marker", marker)
        .Put("x", points.Select(point => point.Day))
        .Put("y", points.Select(point => row(point.Mark)))
        .WithHover(points.Select(point => Hover(point.Mark)));

    private static string Hover(SpreadMark mark)
    {
        var what = mark.Stage == SpreadStage.Onset ? "began " : "went on ";
        return $"<b>{PlotlyText.Escape(mark.Unit)}</b><br>"
            + PlotlyText.Lines(56, mark.Reports.Prepend($"{mark.Type} {what}{ChartText.When(mark.Earliest, mark.Latest)}"));
    }
}
