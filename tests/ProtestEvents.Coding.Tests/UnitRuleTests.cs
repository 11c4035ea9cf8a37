using ProtestEvents.Tests.Records;

namespace ProtestEvents.Coding.Tests;

/// <summary>Which units of two codings are the same. A unit here is a passage and two words for what it is about.</summary>
public sealed class UnitRuleTests
{
    [Theory]
    [InlineData(10, 20, 15, 25, 0.5)]
    [InlineData(10, 20, 16, 26, 0.4)]
    [InlineData(10, 20, 12, 14, 1.0)]
    [InlineData(10, 20, 20, 30, 0.0)]
    [InlineData(0, 100, 90, 110, 0.5)]
    public void Overlap_is_the_share_of_the_shorter_passage(int start, int end, int otherStart, int otherEnd, double share)
    {
        var (one, other) = (Unit(0, "a", "b", (1, start, end)), Unit(1, "a", "b", (1, otherStart, otherEnd)));

        Assert.Equal((share, share), (one.OverlapWith(other), other.OverlapWith(one)));
    }

    [Fact]
    public void One_unit_of_each_coding_on_a_passage_is_the_same_unit() =>
        Assert.Single(Match([Unit(0, "strike", "aktau", (1, 0, 10))], [Unit(1, "clash", "almaty", (1, 5, 20))]));

    [Fact]
    public void Less_than_half_of_the_shorter_passage_is_another_unit() =>
        Assert.Empty(Match([Unit(0, "strike", "aktau", (1, 0, 10))], [Unit(1, "strike", "almaty", (1, 6, 16))]));

    [Fact]
    public void On_a_passage_of_several_units_the_content_decides()
    {
        var towns = new[] { Unit(0, "rally", "aktau", (1, 0, 30), shares: true), Unit(0, "rally", "atyrau", (1, 0, 30), shares: true, rank: 1) };
        var turned = new[] { Unit(1, "rally", "atyrau", (1, 0, 30), shares: true), Unit(1, "rally", "aktau", (1, 0, 30), shares: true, rank: 1) };

        Assert.Equal(["rally aktau = rally aktau", "rally atyrau = rally atyrau"], Match(towns, turned));
    }

    [Fact]
    public void On_a_passage_of_several_units_two_units_with_no_common_content_are_no_pair() =>
        Assert.Empty(Match([Unit(0, "strike", "aktau", (1, 0, 30), shares: true)], [Unit(1, "clash", "almaty", (1, 0, 30))]));

    [Fact]
    public void The_same_content_in_one_paragraph_is_one_unit() =>
        Assert.Equal(["strike aktau = strike aktau"], Match([Unit(0, "strike", "aktau", (4, 0, 10))], [Unit(1, "strike", "aktau", (4, 50, 60))]));

    [Theory]
    [InlineData("strike", "aktau", 5)]
    [InlineData("strike", "atyrau", 4)]
    public void Other_content_or_another_paragraph_is_another_unit(string type, string place, int paragraph) =>
        Assert.Empty(Match([Unit(0, "strike", "aktau", (4, 0, 10))], [Unit(1, type, place, (paragraph, 50, 60))]));

    [Theory]
    [InlineData(UnitRule.Passage, 1)]
    [InlineData(UnitRule.PassageOrContent, 0)]
    [InlineData(UnitRule.WholeContent, 0)]
    public void The_rule_by_passage_does_not_compare_the_content(UnitRule rule, int pairs) =>
        Assert.Equal(pairs, Match([Unit(0, "strike", "aktau", (1, 0, 30), shares: true)], [Unit(1, "clash", "almaty", (1, 0, 30))], rule).Count);

    [Theory]
    [InlineData(UnitRule.Passage, 1)]
    [InlineData(UnitRule.PassageOrContent, 1)]
    [InlineData(UnitRule.WholeContent, 0)]
    public void The_rule_by_whole_content_requires_both_parts_of_the_key(UnitRule rule, int pairs) =>
        Assert.Equal(pairs, Match([Unit(0, "strike", "aktau", (1, 0, 30))], [Unit(1, "strike", "almaty", (1, 0, 30))], rule).Count);

    [Fact]
    public void The_surer_pair_goes_first_and_no_unit_has_two_partners()
    {
        // Both of the second coder's units lie on the one passage; the one that says the same is taken.
        var second = new[] { Unit(1, "strike", "almaty", (1, 0, 30), shares: true), Unit(1, "strike", "aktau", (1, 0, 10), shares: true, rank: 1) };

        Assert.Equal(["strike aktau = strike aktau"], Match([Unit(0, "strike", "aktau", (1, 0, 30))], second));
    }

    [Fact]
    public void Units_of_another_source_or_table_are_never_the_same()
    {
        var one = Unit(0, "strike", "aktau", (1, 0, 10));

        Assert.Empty(Match([one], [Unit(1, "strike", "aktau", (1, 0, 10), source: "leaflet-1907")]));
        Assert.Empty(Match([one], [Unit(1, "strike", "aktau", (1, 0, 10)) with { Table = "figures" }]));
    }

    [Fact]
    public void Three_codings_make_groups_of_at_most_one_unit_each()
    {
        var groups = UnitGroups.Of(
            [
                [Unit(0, "strike", "aktau", (1, 0, 10))],
                [Unit(1, "strike", "aktau", (1, 0, 10)), Unit(1, "clash", "atyrau", (2, 0, 10), rank: 1)],
                [Unit(2, "strike", "aktau", (1, 5, 15)), Unit(2, "clash", "atyrau", (2, 2, 10), rank: 1), Unit(2, "march", "oral", (3, 0, 10), rank: 2)],
            ],
            UnitRule.PassageOrContent);

        Assert.Equal(["aktau,aktau,aktau", "-,atyrau,atyrau"], groups.Select(group => string.Join(',', group.Select(unit => unit?.Key[1].Single() ?? "-"))));
    }

    private static List<string> Match(IEnumerable<CodedUnit> first, IEnumerable<CodedUnit> second, UnitRule rule = UnitRule.PassageOrContent) =>
        [.. UnitMatcher.Match(first, second, rule).Select(pair => $"{Name(pair.First)} = {Name(pair.Second)}").Order(StringComparer.Ordinal)];

    private static string Name(CodedUnit unit) => string.Join(' ', unit.Key.Select(part => part.Single()));

    private static CodedUnit Unit(
        int coding, string type, string place, (int Paragraph, int Start, int End) passage, bool shares = false, int rank = 0, string source = "gazette-1907") => new()
        {
            Coding = coding,
            Table = "reports",
            Row = Arcadia.Data.Report("gazette-strike-port-clement") with { Id = $"{coding}-{rank}", SourceId = source },
            Passages = [new Passage(passage.Paragraph, passage.Start, passage.End, "")],
            Rank = rank,
            Key = [new HashSet<string> { type }, new HashSet<string> { place }],
            Values = [],
            SharesPassage = shares,
        };
}
