using System.Globalization;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace ProtestEvents;

/// <summary>One statement on a <see cref="CountLadder"/>.</summary>
/// <param name="Series">What it counts, and by whom: statements of one series are joined.</param>
/// <param name="IsJoined">Whether the statements of its series are joined by a line: officials of one scope.</param>
/// <param name="Day">The day on which it was made, the last one possible.</param>
/// <param name="Number">Where it stands.</param>
/// <param name="Bound">1 for a lower bound, −1 for an upper bound, 0 for a number.</param>
/// <param name="IsRetraction">Whether it takes an earlier number back.</param>
/// <param name="Lines">For a reader who points at the mark.</param>
internal sealed record LadderMark(string Series, bool IsJoined, DateOnly Day, decimal Number, int Bound, bool IsRetraction, IReadOnlyList<string> Lines)
{
    /// <summary>Whether it only repeats another statement; it is then drawn small and joined to nothing.</summary>
    public bool IsRepeat { get; init; }
}

/// <summary>
/// Counts as they were stated, revised and taken back, in the order of saying. The days stand side by side and not to scale: most is said in
/// the first weeks, and some of it years later.
/// </summary>
internal sealed record CountLadder(string Title, string Axis, IReadOnlyList<LadderMark> Marks, Table Table)
{
    public Plot ToPlot(string caption, params IEnumerable<string> footnotes)
    {
        var days = Marks.Select(mark => mark.Day).Distinct().Order().ToList();
        if (days.Count < 2)
        {
            var notes = days.Count == 0 ? footnotes : footnotes.Prepend("Counts of a single day are only in the table.");
            return Plot.Nothing(Title, caption, Title, Table, notes);
        }

        var layout = new Layout()
            .Put("height", 470)
            .Put("margin", new Margin().Put("t", 110))
            .Put("legend", PlotStyle.LegendAbove())
            .Put("showlegend", true)
            .Put("xaxis", Ticks(PlotStyle.Axis("Day of saying, in order, not to scale"), days, 8))
            .Put("yaxis", PlotStyle.Axis(Axis).Put("rangemode", "tozero"));
        var narrow = new Layout().Put("margin", new Margin().Put("t", 190)).Put("height", 560).Put("xaxis", Ticks(new LinearAxis(), days, 4));
        var series = Marks
            .GroupBy(mark => (mark.Series, mark.IsJoined, mark.IsRepeat))
            .OrderByDescending(group => group.Key.IsJoined)
            .ThenBy(group => group.Key.IsRepeat)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Series, StringComparer.Ordinal)
            .Select((group, i) => Trace([.. group.OrderBy(mark => mark.Day)], days, group.Key, PlotStyle.Colours[i % PlotStyle.Colours.Count], PlotStyle.Symbols[i % 3]));
        return Plot.Create(series, layout, narrow, Title, caption, $"{Title}: {ChartText.Count(Marks.Count, "statement")} from {ChartText.Day(Marks.Min(mark => mark.Day))} to {ChartText.Day(Marks.Max(mark => mark.Day))}.", Table, footnotes);
    }

    private static Trace2D Trace(List<LadderMark> marks, List<DateOnly> days, (string Name, bool IsJoined, bool IsRepeat) key, string colour, string symbol)
    {
        var x = new List<double?>();
        var y = new List<double?>();
        var told = new List<string?>();
        var symbols = new List<string?>();
        for (var i = 0; i < marks.Count; i++)
        {
            // A line ends where a count is taken back, and starts anew with the next count.
            if (i > 0 && key.IsJoined && marks[i - 1].IsRetraction && !marks[i].IsRetraction)
            {
                x.Add(null);
                y.Add(null);
                told.Add(null);
                symbols.Add(symbol);
            }

            x.Add(days.IndexOf(marks[i].Day));
            y.Add((double)marks[i].Number);
            told.Add(PlotlyText.Lines(60, [ChartText.Day(marks[i].Day), .. marks[i].Lines]));
            symbols.Add(Symbol(marks[i], symbol));
        }

        var isLine = key.IsJoined && marks.Count > 1;
        return PlotStyle.Scatter(isLine ? "lines+markers" : "markers")
            .Put("name", PlotlyText.Wrap(key.Name, 44))
            .Put("x", x)
            .Put("y", y)
            .Put("hoverinfo", "text")
            .Put("hovertext", told)
            .Put("marker", PlotStyle.Marker(symbols, key.IsRepeat ? 6 : 11, key.IsRepeat ? "#9a9a9a" : colour))
            .Put("connectgaps", isLine ? false : null)
            .Put("line", isLine ? PlotStyle.Line(colour, 2).Put("shape", "hv") : null);
    }

    private static LinearAxis Ticks(LinearAxis axis, List<DateOnly> days, int most)
    {
        var step = Math.Max(1, (days.Count + most - 1) / most);
        var shown = Enumerable.Range(0, days.Count).Where(i => i % step == 0).ToList();
        return axis
            .WithTicks(shown, shown.Select(i => days[i].ToString("d MMM'<br>'yyyy", CultureInfo.InvariantCulture)))
            .Put("tickangle", 0)
            .Put("range", (double[])[-Math.Max(0.7, 0.06 * days.Count), days.Count - 0.3]);
    }

    private static string Symbol(LadderMark mark, string plain) =>
        mark.IsRetraction ? "x" : mark.Bound switch { 1 => "triangle-up", -1 => "triangle-down", _ => plain };
}
