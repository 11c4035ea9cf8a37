using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Analysis;

/// <summary>A code, place or day that the record does not have is refused in a sentence, and never an empty answer.</summary>
public class UnknownCodeTests
{
    private static readonly Dataset Data = Arcadia.Data;

    public static TheoryData<string> Questions => [.. Asked.Keys];

    private static Dictionary<string, (Action Ask, string Answer)> Asked { get; } = new(StringComparer.Ordinal)
    {
        ["topic"] = (() => Data.Claims("tram-strike-1907", new Topic("nosuch")), "Found the code 'nosuch', expected one of the vocabulary propositions.topic of this record; it has cause, media."),
        ["one topic of two"] = (() => Data.Claims("tram-strike-1907", new Topic("cause"), new Topic("caus")), "Found the code 'caus', expected one of the vocabulary propositions.topic of this record; it has cause, media."),
        ["empty topic"] = (() => Data.Claims("tram-strike-1907", ""), "Found the code '', expected one of the vocabulary propositions.topic"),
        ["episode of claims"] = (() => Data.Claims("tram-strike"), "There is no episode with the id 'tram-strike' in this record; the nearest are 'tram-strike-1907', 'bread-riots-1909'."),
        ["type"] = (() => Data.Spread("tram-strike-1907", PlaceLevel.Region, new EventType("tram-strikes")), "Found the code 'tram-strikes', expected one of the vocabulary events.type"),
        ["level"] = (() => Data.Spread("tram-strike-1907", (PlaceLevel)7), "Expected Region or Locality."),
        ["rule"] = (() => Data.Spread("tram-strike-1907", PlaceLevel.Region, (SourceRule)7), "Expected EarliestReport, LatestReport or SharedByTwo."),
        ["source left out"] = (() => Data.Spread("tram-strike-1907", PlaceLevel.Region).Without("nosuch"), "There is no source with the id 'nosuch'"),
        ["day of rules"] = (() => Data.Spread("tram-strike-1907", PlaceLevel.Region).RuleTable(new DateOnly(1907, 2, 28)), "Found the day 1907-02-28, expected one of tram-strike-1907: 1907-03-01 to 1907-03-14."),
        ["type not asked for"] = (() => Data.Spread("tram-strike-1907", PlaceLevel.Region).DaysOf(EventType.Protest), "Found the type 'protest', expected one of the types of this spread, which are never added: strike."),
        ["type of units not asked for"] = (() => Data.Spread("tram-strike-1907", PlaceLevel.Region).UnitsOf(EventType.Protest), "Found the type 'protest', expected one of the types of this spread, which are never added: strike."),
        ["table"] = (() => Data.Table("nosuch"), "Found "),
        ["measure of estimates"] = (() => Data.Estimates(new Measure("strkers"), "tram-strike-1907"), "Found the code 'strkers', expected one of the vocabulary figures.measure"),
        ["measure of a history"] = (() => Data.CountHistory(new Measure("strkers"), "clearing"), "Found the code 'strkers', expected one of the vocabulary figures.measure"),
        ["measure of a corroboration"] = (() => Data.Corroborate(new Measure("strkers"), "clearing", 1), "Found the code 'strkers', expected one of the vocabulary figures.measure"),
        ["measure of an arc"] = (() => Data.Arc("tram-strike-1907", "bread-riots-1909", new Measure("strkers")), "Found the code 'strkers', expected one of the vocabulary figures.measure"),
        ["event or episode"] = (() => Data.Estimates(Measure.Deaths, "nosuch"), "There is no event or episode with the id 'nosuch'"),
        ["side"] = (() => Data.CountHistory(Measure.Strikers, "tram-strike-port-clement").By(new Side("strkers")), "Found the code 'strkers', expected one of the vocabulary actors.side"),
        ["actor"] = (() => Data.CountHistory(Measure.Strikers, "tram-strike-port-clement").By("nosuch"), "There is no actor with the id 'nosuch'"),
        ["episode of demands"] = (() => Data.CompareDemands("tram-strike-1907", "nosuch"), "There is no episode with the id 'nosuch'"),
        ["place of hours"] = (() => Data.Hours("nosuch", new DateOnly(1907, 3, 1), new DateOnly(1907, 3, 2)), "There is no place spelled 'nosuch'"),
        ["source that leaves out"] = (() => _ = Data.Claims("tram-strike-1907").LeftOutBy("nosuch").ToList(), "There is no source with the id 'nosuch'"),
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void What_the_record_does_not_have_is_refused_in_a_sentence(string question)
    {
        var (ask, answer) = Asked[question];

        Assert.StartsWith(answer, Assert.ThrowsAny<Exception>(ask).Message, StringComparison.Ordinal);
    }
}
