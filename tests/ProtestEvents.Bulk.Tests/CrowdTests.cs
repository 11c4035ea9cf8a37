namespace ProtestEvents.Bulk.Tests;

/// <summary>How large crowds were, in the provider's words.</summary>
public sealed class CrowdTests
{
    [Fact]
    public void Words_stay_words_without_a_policy_and_numbers_keep_their_bounds()
    {
        using var folder = new TemporaryFolder();
        using var store = Filled(folder);

        var crowds = store.Crowds();

        Assert.Equal(2, crowds.WithoutWords);
        Assert.Equal(
            [("hundreds", 2, "\"hundreds\""), ("about 500", 1, "about 500"), ("at least 1,000", 1, "at least 1,000"), ("between 200 and 300", 1, "200–300"), ("several dozen", 1, "\"several dozen\"")],
            crowds.Rows.Select(row => (row.Words, row.Events, row.Size.ToString())));
    }

    [Fact]
    public void A_policy_gives_a_word_its_number_and_its_name_stands_beside_it()
    {
        using var folder = new TemporaryFolder();
        using var store = Filled(folder);

        var crowds = store.Crowds(VaguePolicy.CrowdCounting, "Arcadia", new DateOnly(2021, 12, 1), new DateOnly(2021, 12, 3), ["Protests"]);

        Assert.Equal([("hundreds", (decimal?)200), ("about 500", null), ("at least 1,000", null), ("between 200 and 300", null)], crowds.Rows.Select(row => (row.Words, row.Size.Supposed)));
        Assert.Contains("policy Crowd Counting Consortium", crowds.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("words,low,best,high,supposed,events\nhundreds,,,,200,2\nabout 500,,500,,,1\n", crowds.ToCsv(), StringComparison.Ordinal);
    }

    private static EventStore Filled(TemporaryFolder folder)
    {
        var store = EventStore.Open(folder["events.duckdb"]);
        store.Import(folder.Write("made.csv", MadeAcled.Csv(
            new MadeEvent("1", "2021-12-01", Tags: "crowd size=hundreds"),
            new MadeEvent("2", "2021-12-02", Tags: "women targeted; crowd size=hundreds"),
            new MadeEvent("3", "2021-12-02", Tags: "crowd size=about 500"),
            new MadeEvent("4", "2021-12-03", Tags: "crowd size=at least 1,000"),
            new MadeEvent("5", "2021-12-03", Tags: "crowd size=between 200 and 300"),
            new MadeEvent("6", "2021-12-09", Tags: "crowd size=several dozen"),
            new MadeEvent("7", "2021-12-02", Tags: "crowd size=no report"),
            new MadeEvent("8", "2021-12-02"))), EventLayout.Acled);
        return store;
    }
}
