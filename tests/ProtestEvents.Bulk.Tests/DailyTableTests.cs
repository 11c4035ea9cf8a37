namespace ProtestEvents.Bulk.Tests;

/// <summary>The table of days: counted by hand, and against a plain computation.</summary>
public sealed class DailyTableTests
{
    [Fact]
    public void Cases_counted_by_hand()
    {
        using var folder = new TemporaryFolder();
        using var store = EventStore.Open(folder["events.duckdb"]);
        store.Import(folder.Write("made.csv", MadeAcled.Csv(
            new MadeEvent("1", "2022-01-02", Admin1: "North", Fatalities: "1"),
            new MadeEvent("2", "2022-01-04", TimePrecision: 2, Admin1: "South", Fatalities: "2"),
            new MadeEvent("3", "2022-01-04", Admin1: "North"),
            new MadeEvent("4", "2022-01-20", TimePrecision: 3, Admin1: "East"),
            new MadeEvent("5", "2022-01-03", Country: "Elis"))), EventLayout.Acled);

        var days = store.ByDay("Arcadia", new DateOnly(2022, 1, 1), new DateOnly(2022, 1, 5));

        // North begins on the 2nd; South on one of the 1st to the 7th; East on any day of January.
        Assert.Equal(
            [
                "2022-01-01: 0 0–2, deaths 0 0 0, new 0–2, places 0–2",
                "2022-01-02: 1 1–3, deaths 1 1 ?, new 1–3, places 1–3",
                "2022-01-03: 0 0–2, deaths 0 0 0, new 0–2, places 1–3",
                "2022-01-04: 2 1–3, deaths 2 2 ?, new 0–2, places 1–3",
                "2022-01-05: 0 0–2, deaths 0 0 0, new 0–2, places 1–3",
            ],
            days.Select(Say));
        Assert.Equal(0, days.Unplaced);
    }

    [Fact]
    public void Two_hundred_random_questions_are_answered_as_by_a_plain_count()
    {
        var random = new Random(14);
        var events = MadeAcled.Random(random, 3000);
        using var folder = new TemporaryFolder();
        using var store = EventStore.Open(folder["events.duckdb"]);
        store.Import(folder.Write("made.csv", MadeAcled.Csv(events)), EventLayout.Acled);

        for (var question = 0; question < 200; question++)
        {
            var from = new DateOnly(2021, 11, 20).AddDays(random.Next(120));
            var to = from.AddDays(random.Next(40));
            var country = random.Next(3) == 0 ? null : "Arcadia";
            var type = random.Next(2) == 0 ? null : "Riots";
            var byLocation = random.Next(2) == 0;
            var chosen = events.Where(made => (country is null || made.Country == country) && (type is null || made.Type == type)).ToList();

            var answer = store.ByDay(country, from, to, type is null ? null : [type], byLocation ? PlaceLevel.Locality : PlaceLevel.Region);

            Assert.Equal(PlainCount.ByDay(chosen, from, to, byLocation), answer);
        }
    }

    private static string Say(BulkDay day) => FormattableString.Invariant(
        $"{day.Day:yyyy-MM-dd}: {day.Events} {day.EventsAtLeast}–{day.EventsAtMost}, deaths {day.Deaths} {day.DeathsLow} {day.DeathsHigh?.ToString(CultureInfo.InvariantCulture) ?? "?"}, new {day.PlacesNewAtLeast}–{day.PlacesNewAtMost}, places {day.PlacesAtLeast}–{day.PlacesAtMost}");
}
