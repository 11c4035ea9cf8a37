using System.Text.Json.Nodes;

namespace ProtestEvents;

/// <summary>A date axis over whole days. Up to three weeks each day has its label; beyond that plotly.js picks the ticks.</summary>
internal static class DayAxis
{
    private const int DaysWithLabels = 21;

    public static JsonObject Wide(DateOnly first, DateOnly last, string title = "Day")
    {
        var axis = PlotStyle.Axis(title, new JsonObject
        {
            ["type"] = "date",
            ["range"] = JsonValues.Of(JsonValues.Day(first), JsonValues.Day(last.AddDays(1))),
            ["tickangle"] = 0,
            ["showgrid"] = true,
        });
        if (Days(first, last) <= DaysWithLabels)
            SetTicks(axis, first, last, step: Days(first, last) > 10 ? 2 : 1);
        else
            axis["tickformat"] = "%b<br>%Y";
        return axis;
    }

    /// <summary>What changes on a phone: fewer labels.</summary>
    public static JsonObject Narrow(DateOnly first, DateOnly last)
    {
        var axis = new JsonObject();
        if (Days(first, last) <= DaysWithLabels)
            SetTicks(axis, first, last, step: Math.Max(1, (int)Math.Ceiling(Days(first, last) / 6.0)));
        else
            axis["nticks"] = 4;
        return axis;
    }

    private static int Days(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber + 1;

    private static void SetTicks(JsonObject axis, DateOnly first, DateOnly last, int step)
    {
        var days = Enumerable.Range(0, Days(first, last)).Where(day => day % step == 0).Select(day => first.AddDays(day)).ToList();
        axis["tickmode"] = "array";
        axis["tickvals"] = JsonValues.Of(days.Select(JsonValues.Noon));
        axis["ticktext"] = JsonValues.Of(days.Select(day => ChartText.Day(day)[..^5].Replace(" ", "<br>", StringComparison.Ordinal)));
    }
}
