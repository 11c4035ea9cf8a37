using System.Globalization;

namespace ProtestEvents.Analysis;

/// <summary>From a date and a part of the day to hours.</summary>
internal static class DayHours
{
    private static readonly Dictionary<string, (double From, double To)> Parts = new(StringComparer.Ordinal)
    {
        ["early-morning"] = (4, 8),
        ["morning"] = (6, 12),
        ["noon"] = (11, 13),
        ["daytime"] = (8, 20),
        ["afternoon"] = (12, 18),
        ["evening"] = (18, 24),
        ["night"] = (20, 30),
    };

    /// <summary>The hours that a report allows; null when its date is open.</summary>
    public static HourRow? Of(Report report)
    {
        if (report.Date is not { Earliest: { } earliest, Latest: { } latest } || earliest.ToDateOnly() is not { } first || latest.ToDateOnly() is not { } last)
        {
            return null;
        }

        var told = report.Time.Split('/');
        var from = Hours(told[0]);
        var to = Hours(told[^1]);
        var isNightBetween = told[^1] == "night" && report.Date.IsSet;
        return from is null || to is null
            ? new HourRow(report, At(first, 0), At(last, 24), false)
            : new HourRow(report, At(first, from.Value.From), isNightBetween && first != last ? At(last, to.Value.To - 24) : At(last, to.Value.To), true);
    }

    private static (double From, double To)? Hours(string told)
    {
        if (Parts.TryGetValue(told, out var part))
        {
            return part;
        }

        var about = told.StartsWith('~');
        return TimeOnly.TryParseExact(told.TrimStart('~'), "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? about ? (time.ToTimeSpan().TotalHours - 0.5, time.ToTimeSpan().TotalHours + 0.5) : (time.ToTimeSpan().TotalHours, time.ToTimeSpan().TotalHours)
            : null;
    }

    private static DateTime At(DateOnly day, double hours) => day.ToDateTime(default).AddHours(hours);
}
