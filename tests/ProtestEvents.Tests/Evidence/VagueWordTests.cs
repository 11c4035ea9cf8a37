using ProtestEvents.Tests.Analysis.HandCounts;
using ProtestEvents.Tests.Display;

namespace ProtestEvents.Tests.Evidence;

/// <summary>Numbers for words without one: those of ACLED and of the Crowd Counting Consortium, as their own pages give them.</summary>
public class VagueWordTests
{
    private static readonly Figure Dozens = CarriedRecord.Data.Figure("smk-2022-deaths-demonstrators");

    [Theory]
    [InlineData("dozens", 12, null)]
    [InlineData("tens", 10, null)]
    [InlineData("hundreds", 100, 200)]
    [InlineData("Hundreds", 100, 200)]
    [InlineData("some hundreds, all told", 100, 200)]
    [InlineData("thousands", null, 2_000)]
    [InlineData("tens of thousands", null, 20_000)]
    [InlineData("hundreds of thousands", null, 200_000)]
    [InlineData("several thousand", null, null)]
    [InlineData("dozens, perhaps hundreds", null, null)]
    [InlineData("hundreds or thousands", null, null)]
    [InlineData("many more", null, null)]
    [InlineData("", null, null)]
    public void Each_policy_gives_its_own_numbers(string words, int? acled, int? crowdCounting)
    {
        var quantity = Dozens.Quantity with { Words = words };

        Assert.Equal(
            (acled, crowdCounting, null),
            ((int?)VaguePolicy.Acled.NumberFor(quantity), (int?)VaguePolicy.CrowdCounting.NumberFor(quantity), (int?)VaguePolicy.None.NumberFor(quantity)));
    }

    [Theory]
    [InlineData("thousands", "thousands", 3)]
    [InlineData("hundreds of thousands", "thousands", null)]
    [InlineData("hundreds of thousands", "hundreds", null)]
    [InlineData("several thousand", "several thousand", 3)]
    [InlineData("several", "", null)]
    public void A_custom_policy_matches_whole_words_only(string said, string words, int? number) =>
        Assert.Equal(number, (int?)VaguePolicy.Own("mine", (words, 3)).NumberFor(Dozens.Quantity with { Words = said }));

    [Fact]
    public void A_figure_with_a_number_is_left_alone() =>
        Assert.Null(VaguePolicy.Acled.NumberFor(Dozens.Quantity with { Low = 30, Qualifier = Qualifier.AtLeast }));

    [Fact]
    public void Words_stay_words_unless_asked_and_a_result_carries_its_policy()
    {
        var deaths = CarriedRecord.Data.Estimates(Measure.Deaths, "january-2022");
        var supposed = deaths.With(VaguePolicy.Acled);

        Assert.Equal(["communia-2022", "smk-2022", "workers-voice-2022"], deaths.Groups.SelectMany(group => group.Words).Select(word => word.Source.Id).Order());
        Assert.Empty(supposed.Groups.SelectMany(group => group.Words));
        Assert.Equal(("ACLED", "none"), (supposed.Policy.Name, deaths.Policy.Name));
        Assert.Contains("Numbers assumed for words by the policy ACLED (ACLED, questions on fatality methodology, 7 May 2024).", supposed.Table().Footnotes);
        var dozens = supposed.All.First(estimate => estimate.Source.Id == "smk-2022");
        Assert.Equal("\"dozens\", supposed 12", dozens.Quantity.ToString());
        Assert.Contains("policy ACLED: 12 supposed for the words", dozens.Explain().ToString(), StringComparison.Ordinal);
        Assert.Equal(deaths.Table().ToString(), supposed.With(VaguePolicy.None).Table().ToString());
    }

    [Fact]
    public void The_table_of_policies_shows_what_each_changes()
    {
        var table = CarriedRecord.Data.Estimates(Measure.Deaths, "january-2022")
            .PolicyTable(VaguePolicy.None, VaguePolicy.Acled, VaguePolicy.CrowdCounting, VaguePolicy.Own("two dozen", ("dozens", 24)));

        var rows = table.Texts();
        string[] Column(string policy, int column) => [.. rows.Where(row => row[0] == policy).Select(row => row[column]).Order(StringComparer.Ordinal)];
        Assert.Equal(["", "", "", "164"], Column("none", 2));
        Assert.Equal(["\"dozens\", supposed 12", "\"dozens\", supposed 12", "\"dozens\", supposed 12", "164"], Column("ACLED", 2));
        Assert.Equal(["", "", "", "164"], Column("Crowd Counting Consortium", 2));
        Assert.Equal(["\"dozens\", supposed 24", "\"dozens\", supposed 24", "\"dozens\", supposed 24", "164"], Column("two dozen", 3));
        Assert.Equal(["0", "1", "1", "1"], Column("none", 4));
        Assert.Equal(["0", "0", "0", "0"], Column("ACLED", 4));
        Assert.Equal(4, table.Footnotes.Count);
    }
}
