namespace ProtestEvents;

/// <summary>A date axis over whole days. Up to three weeks each day has its label; beyond that plotly.js picks the ticks.</summary>
internal static class DayAxis
{
    private const int DaysWithLabels = 21;

    public static LinearAxis Wide(DateOnly first, DateOnly last, string title = "Day")
    {
        var axis = PlotStyle.Axis(title)
            .Put("type", "date")
            .Put("range", (string[])[PlotStyle.Day(first), PlotStyle.Day(last.AddDays(1))])
            .Put("tickangle", 0)
            .Put("showgrid", true);
        return Days(first, last) <= DaysWithLabels ? WithDays(axis, first, last, step: Days(first, last) > 10 ? 2 : 1) : axis.Put("tickformat", "%b\n%Y");
    }

    public static LinearAxis Narrow(DateOnly first, DateOnly last) => Days(first, last) <= DaysWithLabels
        ? WithDays(new LinearAxis(), first, last, step: Math.Max(1, (int)Math.Ceiling(Days(first, last) / 6.0)))
        : new LinearAxis().Put("nticks", 4);

    private static int Days(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber + 1;

    private static string Label(DateOnly day, bool withMonth) => ChartText.Day(day)[..^5].Split(' ') is [var number, var month] && withMonth ? $"{number}<br>{month}" : CellType.Text(day.Day);

    private static LinearAxis WithDays(LinearAxis axis, DateOnly first, DateOnly last, int step)
    {
        var days = Enumerable.Range(0, Days(first, last)).Where(day => day % step == 0).Select(day => first.AddDays(day)).ToList();
        return axis.WithTicks(days.Select(PlotStyle.Noon), days.Select((day, i) => Label(day, withMonth: i == 0 || days[i - 1].Month != day.Month)));
    }
}
