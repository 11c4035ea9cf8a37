namespace ProtestEvents;

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

    public const string Rule =
        "early morning 4 to 8, morning 6 to 12, noon 11 to 13, daytime 8 to 20, afternoon 12 to 18, evening 18 to 24, night 20 to 6 of the next day; \"about\" is half an hour to either side.";

    public static HourRow? Of(Report report)
    {
        if (report.Date is not { } date)
            return null;

        var (first, last) = report.Event.Episode.Close(date);

        // With an open end the part of the day may belong to either end.
        return date.Earliest?.ToDateOnly() is null || date.Latest?.ToDateOnly() is null
            ? new HourRow(report, At(first, 0), At(last, 24), false) { IsOpen = true }
            : Of(report, first, last);
    }

    /// <summary>Whether two times of day may be the same. An empty or unreadable time may be any time.</summary>
    public static bool MayMeet(string one, string other)
    {
        var (first, second) = (one.Split('/'), other.Split('/'));
        return Hours(first[0]) is not { } from || Hours(first[^1]) is not { } to || Hours(second[0]) is not { } otherFrom || Hours(second[^1]) is not { } otherTo
            || (from.From <= otherTo.To && otherFrom.From <= to.To);
    }

    private static HourRow Of(Report report, DateOnly first, DateOnly last)
    {
        var told = report.Time.Split('/');
        var from = Hours(told[0]);
        var to = Hours(told[^1]);
        var isNightBetween = told[^1] == "night" && report.Date!.IsSet;
        return from is null || to is null
            ? new HourRow(report, At(first, 0), At(last, 24), false)
            : new HourRow(report, At(first, from.Value.From), isNightBetween && first != last ? At(last, to.Value.To - 24) : At(last, to.Value.To), true);
    }

    private static (double From, double To)? Hours(string told)
    {
        if (Parts.TryGetValue(told, out var part))
            return part;

        var about = told.StartsWith('~');
        return TimeOnly.TryParseExact(told.TrimStart('~'), "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? about ? (time.ToTimeSpan().TotalHours - 0.5, time.ToTimeSpan().TotalHours + 0.5) : (time.ToTimeSpan().TotalHours, time.ToTimeSpan().TotalHours)
            : null;
    }

    private static DateTime At(DateOnly day, double hours) =>
        day >= DateOnly.MaxValue.AddDays(-2) ? DateTime.MaxValue : day == DateOnly.MinValue ? DateTime.MinValue : day.ToDateTime(default).AddHours(hours);
}
