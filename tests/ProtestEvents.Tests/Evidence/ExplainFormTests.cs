using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Evidence;

/// <summary>What an id, or two joined by an at sign, explain in Arcadia; by its own tables.</summary>
public class ExplainFormTests
{
    private static readonly Dataset Data = Arcadia.Data;

    [Fact]
    public void A_day_explains_its_rule_its_tier_and_what_was_left_out()
    {
        var spread = Data.Spread("tram-strike-1907", PlaceLevel.Locality, SourceRule.SharedByTwo);

        Assert.Equal(
            [
                "rule for several sources: only what two sources share; a place counts from the day by which a second source has it begun",
                "tier: sources of both tiers, corpus and reference",
                "sources left out: none",
                "left out by that rule, as one source alone reports them: Tallow Hill",
            ],
            Parts(spread.Days[1].Explain())[1..5]);
        Assert.Contains("sources left out: Port Clément Gazette, 1907 (gazette-1907)", Parts(spread.Without("gazette-1907").Days[1].Explain()));
        Assert.Contains("sources left out: all but Almanac Press, 1910 (almanac-1910)", Parts(spread.Only("almanac-1910").Days[1].Explain()));
        Assert.Contains("tier: only sources of the tier reference", Parts(Data.Only(Tier.Reference).Spread("tram-strike-1907", PlaceLevel.Locality).Days[1].Explain()));
        Assert.Contains(
            "not counted, as no place of the level or no date is told: gazette-march",
            Parts(Data.Spread("tram-strike-1907", PlaceLevel.Locality, EventType.Protest).Days[1].Explain()));
    }

    [Fact]
    public void Estimates_are_explained_scope_by_scope_with_their_ends()
    {
        var told = Data.Explain("strikers@tram-strike-port-clement");

        var scope = Assert.Single(told.Parts, part => part.Text.EndsWith("2 figures that count drivers, Port Clément, 1 March 1907", StringComparison.Ordinal));
        Assert.StartsWith("scope ", scope.Text, StringComparison.Ordinal);
        Assert.Equal(
            [
                "rule: nothing is averaged; the ends are figures that somebody stated",
                "policy none: words without a number stay words",
                "tier: sources of both tiers, corpus and reference",
                "lowest and highest: 51",
                "no end, as revised or taken back: 43 (gazette-absent)",
            ],
            Parts(scope));
        Assert.Equal(told.ToString(), Data.Estimates(Measure.Strikers, "tram-strike-port-clement").Explain().ToString());
        Assert.Equal(
            [
                "scope 1: 2 figures that count drivers, Port Clément, 1 March 1907",
                "scope 2: 1 figure that counts drivers, Port Clément, share (Percent)",
                "scope 3: 1 figure that counts drivers, Port Clément, share (People)",
                "scope 4: 1 figure that counts drivers, Port Clément, 4–8 March 1907",
            ],
            Parts(Data.Explain("strikers@tram-strike-1907")));
        Assert.Equal(["no figure of this measure is told of it", "tier: sources of both tiers, corpus and reference"], Parts(Data.Explain("strikers@clearing")));
    }

    [Fact]
    public void An_end_is_one_figure_with_the_policy_behind_it()
    {
        var groups = Data.Estimates(Measure.Demonstrators, "marshes-march").With(VaguePolicy.Acled).Groups;
        var words = groups.Single(group => group.Estimates[0].Figure.Id == "gazette-carters");

        var lowest = words.ExplainLowest();
        Assert.Equal("lowest: \"dozens\", supposed 12", lowest.Text);
        Assert.Equal(
            [
                "of 1 figure that counts people, The Marshes",
                "rule: nothing is averaged; the ends are figures that somebody stated",
                "policy ACLED: numbers are supposed for words without one (ACLED, questions on fatality methodology, 7 May 2024)",
                "tier: sources of both tiers, corpus and reference",
            ],
            Parts(lowest)[..4]);
        Assert.Contains("said by Port Clément Gazette", lowest.ToString(), StringComparison.Ordinal);

        var none = Data.Estimates(Measure.Demonstrators, "marshes-march").Groups.Single(group => group.Estimates[0].Figure.Id == "gazette-carters");
        Assert.Equal("highest: no figure that still stands has a number", none.ExplainHighest().Text);
    }

    [Fact]
    public void A_proposition_is_explained_by_all_sources_or_by_one()
    {
        Assert.Equal(
            [
                "rule: what a source owns or adopts is its own; what it rejects is turned round",
                "tier: sources of both tiers, corpus and reference",
                "gazette-1907: asserts",
                "leaflet-1907: denies",
                "almanac-1910: asserts",
            ],
            Parts(Data.Explain("fares-caused-strike")));
        var cell = Data.Explain("fares-caused-strike@leaflet-1907");
        Assert.Equal("The fares of January made the drivers strike.", cell.Text);
        Assert.Equal("leaflet-1907: denies", Parts(cell)[^1]);
        Assert.Contains("claim leaflet-claim-fares", cell.ToString(), StringComparison.Ordinal);
        Assert.Equal(["rule: what a source owns or adopts is its own; what it rejects is turned round", "tier: sources of both tiers, corpus and reference"], Parts(Data.Explain("almanacs-are-right")));
        Assert.Equal("gazette-1907: says nothing of it, and as it belongs to no episode that can't be called silence", Parts(Data.Explain("almanacs-are-right@gazette-1907"))[^1]);
    }

    [Theory]
    [InlineData("fares-cause-strike", "There is no report, figure, demand, claim, link, event or proposition with the id 'fares-cause-strike' in this record; the nearest are 'fares-caused-strike', ")]
    [InlineData("fares-cause-strike@gazette-1907", "There is no measure or proposition with the id 'fares-cause-strike' in this record; the nearest are 'fares-caused-strike', ")]
    [InlineData("striker@clearing", "There is no measure or proposition with the id 'striker' in this record; the nearest are 'strikers', ")]
    [InlineData("fares-caused-strike@gazette", "There is no source with the id 'gazette' in this record; the nearest are 'gazette-1907', ")]
    [InlineData("strikers@cleaning", "There is no event or episode with the id 'cleaning' in this record; the nearest are 'clearing', ")]
    [InlineData("@", "There is no measure or proposition with the id '' in this record; ")]
    public void A_misspelt_id_is_answered_with_the_nearest_of_its_kinds(string id, string message) =>
        Assert.StartsWith(message, Assert.Throws<KeyNotFoundException>(() => Data.Explain(id)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_id_of_another_tier_is_looked_for_in_the_tier_only() => Assert.StartsWith(
        "There is no report, figure, demand, claim, link, event or proposition with the id 'gazette-march' in the tier reference of this record; ",
        Assert.Throws<KeyNotFoundException>(() => Data.Only(Tier.Reference).Explain("gazette-march")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[..1907-03-05]", "the date is open at its start; it is taken to start on the first day of the episode")]
    [InlineData("[..1907-03-01]", "the date is open at its start; it is taken to start on the first day of the episode")]
    [InlineData("[..1907-02-05~]", "the date is open at its start and ends before the episode; it is taken to start on the day on which it ends")]
    [InlineData("1907-03-05/..", "the date is open at its end; it is taken to end on the last day of the episode")]
    [InlineData("1907-05-05~/..", "the date is open at its end and starts after the episode; it is taken to end on the day on which it starts")]
    public void An_open_end_is_named(string date, string rule)
    {
        using var copy = new ArcadiaCopy().Set("sources", "gazette-1907", "published", "1907-06").Set("reports", "gazette-rally-goes-on", "date", date);
        var data = copy.Read().Dataset!;

        var row = data.Hours("clock-square", new DateOnly(1907, 1, 1), new DateOnly(1907, 6, 1)).Rows.Single(row => row.Report.Id == "gazette-rally-goes-on");

        Assert.Equal($"rule: {rule}", Parts(row.Explain())[0]);
    }

    [Fact]
    public void On_the_time_line_the_open_end_is_named_too()
    {
        var march = Data.Arc("tram-strike-1907", "bread-riots-1909").Events.Single(row => row.Event.Id == "marshes-march");

        Assert.Equal(
            "rule: from the first to the last day that a report allows, within the years shown; an open start of a date is taken to be the first day of the episode",
            Parts(march.Explain())[0]);
    }

    private static string[] Parts(Explanation explanation) => [.. explanation.Parts.Select(part => part.Text)];
}
