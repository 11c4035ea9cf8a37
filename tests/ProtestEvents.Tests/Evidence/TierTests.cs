using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Evidence;

/// <summary>Every result says which tiers its sources come from, and how the sources of those tiers were selected.</summary>
public sealed class TierTests : IDisposable
{
    private const string Texts = "The texts lay at hand.";
    private const string Facts = "The facts were looked up.";
    private const string Gazette = "Port Clément Gazette, 1907 (gazette-1907)";
    private const string Almanac = "Almanac Press, 1910 (almanac-1910)";

    private readonly ArcadiaCopy copy = new();
    private readonly Dataset data;

    public TierTests()
    {
        copy.Replace("datapackage.json", $"\"{Arcadia.Data.Selection}\"", $$"""{"corpus": "{{Texts}}", "reference": "{{Facts}}"}""");
        data = copy.Read().Dataset!;
    }

    public void Dispose() => copy.Dispose();

    [Fact]
    public void Sources_of_both_tiers_are_named_apart_with_both_selections()
    {
        Assert.Equal($"Sources of the tier corpus: {Gazette}. Of the tier reference: {Almanac}. {Texts} {Facts}", Strikes(data));
        Assert.Equal($"{Texts} {Facts}", data.Selection);
        Assert.Equal((Texts, Facts, ""), (data.SelectionOf(Tier.Corpus), data.SelectionOf(Tier.Reference), data.SelectionOf(new Tier("hearsay"))));
    }

    [Fact]
    public void A_result_on_one_tier_carries_the_selection_of_that_tier_alone()
    {
        Assert.Equal($"Only sources of the tier corpus: {Gazette}. {Texts}", Strikes(data.Only(Tier.Corpus)));
        Assert.Equal($"Only sources of the tier reference: {Almanac}. {Facts}", Strikes(data.Only(Tier.Reference)));
        Assert.Equal(Facts, data.Only(Tier.Reference).Selection);
    }

    [Fact]
    public void A_result_that_rests_on_one_tier_by_chance_says_that_the_other_has_nothing()
    {
        Assert.Equal($"Sources of the tier reference: {Almanac}. None of the tier corpus. {Facts}", data.Spread("bread-riots-1909", PlaceLevel.Region, EventType.Violence).Table().Caption);
        Assert.Equal($"No source says anything on this. {Texts} {Facts}", data.Spread("bread-riots-1909", PlaceLevel.Region).Table().Caption);
        Assert.Equal($"No source of the tier corpus says anything on this. {Texts}", data.Only(Tier.Corpus).Spread("bread-riots-1909", PlaceLevel.Region).Table().Caption);
    }

    [Fact]
    public void One_sentence_for_all_tiers_stands_once() =>
        Assert.Equal($"Sources of the tier corpus: {Gazette}. Of the tier reference: {Almanac}. {Arcadia.Data.Selection}", Strikes(Arcadia.Data));

    [Fact]
    public void Many_sources_are_counted_by_tier_with_their_publishers() => Assert.Equal(
        $"1 source of the tier corpus (Port Clément Gazette) and 8 sources of the tier reference (A Press, Almanac Press). {Texts} {Facts}",
        Strikes(WithPresses([.. Enumerable.Repeat("A Press", 7)])));

    [Fact]
    public void Of_many_publishers_those_with_most_sources_are_named() => Assert.Equal(
        "1 source of the tier corpus (Port Clément Gazette) and 16 sources of the tier reference "
            + $"(Almanac Press, Press A, Press B, Press C, Press D, Press E, Press F, Press G, Press H, Press I, Press J, Press N and 3 more). {Texts} {Facts}",
        Strikes(WithPresses([.. "ABCDEFGHIJKLMNN".Select(letter => $"Press {letter}")])));

    /// <summary>With more almanacs, one of each publisher, that report the strike too.</summary>
    private Dataset WithPresses(params string[] publishers)
    {
        foreach (var number in Enumerable.Range(1, publishers.Length))
        {
            copy.Change("sources", rows => rows.Add([.. rows.Single(row => row[0] == "almanac-1910").Select((cell, column) => column switch
            {
                0 => $"almanac-{number}",
                2 => publishers[number - 1],
                _ => cell,
            })]));
            copy.Change("reports", rows => rows.Add([.. rows.Single(row => row[0] == "almanac-strike-port-clement").Select((cell, column) => column switch
            {
                0 => $"again-{number}",
                2 => $"almanac-{number}",
                _ => cell,
            })]));
            copy.Change("citations", rows => rows.Add([.. rows.Single(row => row[2] == "almanac-strike-port-clement").Select((cell, column) => column switch
            {
                0 => $"again-{number}-cite",
                2 => $"again-{number}",
                3 => $"almanac-{number}",
                _ => cell,
            })]));
        }

        return copy.Read().Dataset!;
    }

    [Fact]
    public void A_tier_that_the_record_does_not_have_is_no_empty_record() => Assert.Equal(
        "Found the code 'hearsay', expected one of the vocabulary sources.tier of this record; it has corpus, reference.",
        Assert.Throws<KeyNotFoundException>(() => data.Only(new Tier("hearsay"))).Message);

    private static string Strikes(Dataset data) => data.Spread("tram-strike-1907", PlaceLevel.Locality).Table().Caption;
}
