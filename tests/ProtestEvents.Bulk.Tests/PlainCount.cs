namespace ProtestEvents.Bulk.Tests;

/// <summary>A simple count of the table of days that checks every event for each day. It shares no code with the library.</summary>
internal static class PlainCount
{
    public static IEnumerable<BulkDay> ByDay(IReadOnlyList<MadeEvent> events, DateOnly from, DateOnly to, bool byLocation = false)
    {
        var dated = events.Select(made => (Made: made, Days: DaysOf(made))).Where(one => one.Days.Last >= from && one.Days.First <= to).ToList();
        var places = dated
            .Where(one => byLocation ? one.Made.GeoPrecision < 3 && one.Made.Location.Length > 0 : one.Made.Admin1.Length > 0)
            .GroupBy(one => (one.Made.Country, one.Made.Admin1, byLocation ? one.Made.Location : ""))
            .Select(place => (First: Later(place.Min(one => one.Days.First), from), Last: Later(place.Min(one => one.Days.Last), from)))
            .ToList();
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            var today = day;
            var printed = dated.Where(one => one.Days.Printed == today).Select(one => long.Parse(one.Made.Fatalities, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            yield return new BulkDay
            {
                Day = day,
                Events = printed.Count,
                EventsAtLeast = dated.Count(one => one.Days.First == today && one.Days.Last == today),
                EventsAtMost = dated.Count(one => one.Days.First <= today && today <= one.Days.Last),
                Deaths = printed.Sum(),
                DeathsLow = printed.Sum(),
                DeathsHigh = printed.Count == 0 ? 0 : null,
                PlacesNewAtLeast = places.Count(place => place.First == today && place.Last == today),
                PlacesNewAtMost = places.Count(place => place.First <= today && today <= place.Last),
                PlacesAtLeast = places.Count(place => place.Last <= today),
                PlacesAtMost = places.Count(place => place.First <= today),
            };
        }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static (DateOnly Printed, DateOnly First, DateOnly Last) DaysOf(MadeEvent made)
    {
        var day = DateOnly.Parse(made.Date, System.Globalization.CultureInfo.InvariantCulture);
        var month = new DateOnly(day.Year, day.Month, 1);
        return made.TimePrecision switch
        {
            1 => (day, day, day),
            2 => (day, day.AddDays(-3), day.AddDays(3)),
            _ => (day, month, month.AddMonths(1).AddDays(-1)),
        };
    }
}
