using static ProtestEvents.Tests.Analysis.Constructed.SmallRecord;

namespace ProtestEvents.Tests.Analysis.Constructed;

/// <summary>The onset that several sources give by each rule. The sources are a, b and c, with one line for each; the days are in May 2000.</summary>
public class SourceRuleTests
{
    /// <summary>What each source says, then the first and last day by each rule; * for an open start, - for a unit left out.</summary>
    public static TheoryData<string, string, string, string> Cases { get; } = new()
    {
        { "2000-05-03 begins", "3-3", "3-3", "-" },
        { "2000-05-03 begins|2000-05-05 begins", "3-3", "5-5", "5-5" },
        { "2000-05-03 begins|2000-05-05 begins|2000-05-07 begins", "3-3", "7-7", "5-5" },
        { "2000-05-03 begins|2000-05-03 begins", "3-3", "3-3", "3-3" },
        { "[2000-05-03..2000-05-04] begins|2000-05-04 begins", "3-4", "4-4", "4-4" },
        { "[2000-05-02..2000-05-06] begins|[2000-05-03..2000-05-05] begins", "2-5", "3-6", "3-6" },
        { "2000-05-03 begins|2000-05-05 goes-on", "3-3", "3-3", "3-5" },
        { "2000-05-05 begins|2000-05-03 goes-on", "*1-3", "5-5", "5-5" },
        { "2000-05-03 goes-on|2000-05-05 goes-on", "*1-3", "*1-5", "*1-5" },
        { "[2000-05-02..2000-05-08] begins|2000-05-04 goes-on", "2-4", "2-8", "2-8" },
        { "2000-05-03 begins|2000-05-04 goes-on|2000-05-06 goes-on", "3-3", "3-3", "3-4" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_rule_combines_the_sources_as_it_says(string told, string earliest, string latest, string shared)
    {
        var data = Of([.. told.Split('|').Select((line, source) => $"{"abc"[source]} strike n1 {line}")]).Data;

        Assert.Equal(earliest, Onset(data, SourceRule.EarliestReport));
        Assert.Equal(latest, Onset(data, SourceRule.LatestReport));
        Assert.Equal(shared, Onset(data, SourceRule.SharedByTwo));
    }

    [Fact]
    public void A_unit_of_one_source_is_dropped_and_named_when_two_are_asked_for()
    {
        var spread = Of("a strike n1 2000-05-03 begins", "a strike n2 2000-05-03 begins", "b strike n2 2000-05-04 begins").Data
            .Spread("may", PlaceLevel.Locality, SourceRule.SharedByTwo);

        Assert.Equal("n2", Assert.Single(spread.Units).Place.Id);
        Assert.Equal("n1", Assert.Single(spread.Dropped).Place.Id);
        Assert.Contains("n1", Assert.Single(spread.Table().Footnotes, note => note.StartsWith("Left out", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(1, spread.Days[^1].AtMost);
    }

    [Fact]
    public void The_rule_asked_for_is_seen_in_the_answer()
    {
        var data = Of("a strike n1 2000-05-03 begins").Data;

        Assert.Equal(SourceRule.EarliestReport, data.Spread("may", PlaceLevel.Locality).Rule);
        Assert.All(Enum.GetValues<SourceRule>(), rule =>
        {
            var spread = data.Spread("may", PlaceLevel.Locality, rule);
            Assert.Equal(rule, spread.Rule);
            var words = rule switch { SourceRule.EarliestReport => "earliest report", SourceRule.LatestReport => "latest report", _ => "two sources" };
            Assert.Contains(words, spread.Table().Footnotes[0], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Only_reports_of_the_sources_that_remain_are_counted()
    {
        var spread = Of("a strike n1 2000-05-03 begins", "b strike n1 2000-05-05 begins", "b strike s1 2000-05-05 begins", "c protest n2 2000-05-02 begins").Data
            .Spread("may", PlaceLevel.Locality);

        Assert.Equal(["a", "b"], spread.Sources.Select(source => source.Id));
        Assert.Equal(["a", "b"], spread.LeaveOneOut().Select(one => one.LeftOut.Id));
        Assert.Equal([May(5), May(5)], spread.Without("a").Units.Select(unit => unit.Onset.Earliest));
        Assert.Equal(["n1"], spread.Without("b").Units.Select(unit => unit.Place.Id));
        Assert.Equal(["n1", "s1"], spread.Only("b").Units.Select(unit => unit.Place.Id));
        Assert.Empty(spread.Only("c").Units);
        Assert.Equal(2, spread.With(SourceRule.SharedByTwo).Units.Count + spread.With(SourceRule.SharedByTwo).Dropped.Count);
    }

    [Fact]
    public void Onsets_are_contested_when_no_day_is_possible_for_all_sources()
    {
        static bool Contested(params string[] lines) => Of(lines).Data.Spread("may", PlaceLevel.Locality).Units.Single().OnsetIsContested;

        Assert.True(Contested("a strike n1 2000-05-03 begins", "b strike n1 2000-05-04 begins"));
        Assert.True(Contested("a strike n1 2000-05-05 begins", "b strike n1 2000-05-04 goes-on"));
        Assert.False(Contested("a strike n1 [2000-05-03..2000-05-04] begins", "b strike n1 2000-05-04 begins"));
        Assert.False(Contested("a strike n1 2000-05-03 begins", "b strike n1 2000-05-07 goes-on"));
        Assert.False(Contested("a strike n1 2000-05-03 begins", "a strike n1 2000-05-04 begins"));
    }

    [Theory]
    [InlineData("2000-05-03", "2000-05-03", null)]
    [InlineData("[2000-05-03..2000-05-04]", "2000-05-04", "For 1 town sources give different spans of days, which overlap: n1: 4 May 2000 (speaker 2000), 3 to 4 May 2000 (speaker 2000).")]
    [InlineData("2000-05-03", "2000-05-04", "Sources contradict each other on the day in 1 town: n1: 3 May 2000 (speaker 2000), 4 May 2000 (speaker 2000).")]
    public void The_summary_says_whether_sources_differ_or_contradict_each_other(string first, string second, string? sentence)
    {
        var summary = Of($"a strike n1 {first} begins", $"b strike n1 {second} begins").Data.Spread("may", PlaceLevel.Locality).Summary();

        Assert.Equal(sentence, summary.Sentences.Skip(1).SingleOrDefault()?.Text);
    }

    private static string Onset(Dataset data, SourceRule rule) => data.Spread("may", PlaceLevel.Locality, rule).Units.SingleOrDefault()?.Onset is { } onset
        ? FormattableString.Invariant($"{(onset.IsOpen ? "*" : "")}{onset.Earliest.Day}-{onset.Latest.Day}")
        : "-";
}
