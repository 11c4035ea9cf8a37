namespace ProtestEvents.Bulk.Tests;

/// <summary>A spread of the record beside bulk events.</summary>
public sealed class BesideTests
{
    [Fact]
    public void Both_curves_have_the_days_of_the_episode_and_the_same_rule()
    {
        var spread = Dataset.Load().Spread("january-2022", PlaceLevel.Region, EventType.Protest);
        using var folder = new TemporaryFolder();
        using var store = EventStore.Open(folder["events.duckdb"]);
        store.Import(folder.Write("made.csv", MadeAcled.Csv(
            new MadeEvent("1", "2022-01-02", Country: "Kazakhstan", Admin1: "A"),
            new MadeEvent("2", "2022-01-04", TimePrecision: 2, Country: "Kazakhstan", Admin1: "B"),
            new MadeEvent("3", "2022-01-04", Type: "Riots", Country: "Kazakhstan", Admin1: "C"))), EventLayout.Acled);

        var comparison = store.Beside(spread, layout: EventLayout.Acled);

        Assert.Equal(spread.Days.Select(day => day.Day), comparison.Days.Select(day => day.Day));
        Assert.Equal(spread.Days.Select(day => (long)day.AtMost), comparison.Days.Select(day => day.RecordAtMost));
        var fourth = comparison.Days.Single(day => day.Day == new DateOnly(2022, 1, 4));
        Assert.Equal((1, 2, 1), (fourth.BulkAtLeast, fourth.BulkAtMost, fourth.BulkEvents));
        Assert.Contains("Protests", comparison.ToString(), StringComparison.Ordinal);
        Assert.Contains("scatter", comparison.Plot().ToJson(), StringComparison.Ordinal);
        Assert.Contains("bar", comparison.Bulk.Plot().ToJson(), StringComparison.Ordinal);

        // Places A (2 January) and B (1 to 7 January): both had surely begun by the 7th.
        var summary = comparison.Summary();
        Assert.EndsWith(", 2 in ACLED.", summary.Sentences[0].Text, StringComparison.Ordinal);
        Assert.EndsWith(" in the record, and by 2 January 2022 in ACLED.", summary.Sentences[1].Text, StringComparison.Ordinal);
        Assert.NotEmpty(summary.Sentences[0].Numbers[0].Rows);
    }

    [Fact]
    public void A_type_that_no_provider_has_gives_an_error() =>
        Assert.Contains(
            "No type of the providers stands for 'march'",
            Assert.Throws<ArgumentException>(() =>
            {
                using var store = EventStore.Open("none.duckdb");
                store.Beside(Dataset.Load().Spread("january-2022", PlaceLevel.Region, new EventType("march")));
            }).Message,
            StringComparison.Ordinal);
}
