using ProtestEvents.Tests.Records;
using static ProtestEvents.Tests.Tables.Damage;

namespace ProtestEvents.Tests.Tables;

/// <summary>Rows that can't be told apart, and claims that are not of the voice that they are said to be: what is found, and what passes.</summary>
public sealed class RepeatedRowTests
{
    private const string OwnVoice = "expected adopts, neutral or rejects: the source's own voice is almanac, its author, or somebody who is part of almanac.";

    public static TheoryData<Damage> Damages { get; } = Cases(
        new("two events of one episode have one title", copy => copy.Set("events", "tram-strike-tallow-hill", "title", "Tram strike in Port Clément"),
            SameTitle),
        new("two titles differ in letter case alone", copy => copy.Set("events", "tram-strike-tallow-hill", "title", "Tram Strike in Port Clément"), SameTitle),
        new("two propositions have one statement", copy => copy.Set("propositions", "almanacs-are-right", "episode", "tram-strike-1907")
                .Set("propositions", "almanacs-are-right", "statement", "The fares of January made the drivers strike."),
            Warning("propositions.csv", 3, "statement", "same-statement",
                "Found the statement of 'fares-caused-strike' in row 2, of the same episode, expected one proposition, so that its claims stand beside each other.")),
        new("a claim stands twice", copy => Again(copy), RepeatedClaim),
        new("a claim stands again with another stance", copy => Again(copy, stance: "doubts"), RepeatedClaim),
        new("a link stands twice", copy => copy.Add("links", "gazette-link-again", "fare-rise", "tram-strike", "causes", "gazette-1907", "gazette", "")
                .Add("citations", "c-gazette-link-again-1", "links", "gazette-link-again", "gazette-1907", "says", "4", "690", "734", "b94c9ce3a6b49b62", ""),
            Warning("links.csv", 4, "id", "repeated-link",
                "Found the source, speaker, events and relation of 'gazette-link-fares' in row 2, expected one link with both citations.")),
        new("another speaker is said to be the source's own voice", copy => copy.Set("claims", "almanac-claim-fares", "endorsement", "own"),
            Warning("claims.csv", 4, "endorsement", "own-of-another", "Found the endorsement own for a claim of mayor, " + OwnVoice)),
        new("an author of another name is", copy => copy.Set("claims", "almanac-claim-fares", "endorsement", "own").Set("sources", "almanac-1910", "author", "Clément Mayor"),
            Warning("claims.csv", 4, "endorsement", "own-of-another", "Found the endorsement own for a claim of mayor, " + OwnVoice)),
        new("the source takes a position to its own word", copy => copy.Set("claims", "gazette-claim-fares", "endorsement", "adopts"),
            Warning("claims.csv", 2, "endorsement", "not-own", "Found the endorsement adopts for a claim of gazette, the source's own voice, expected own.")));

    public static TheoryData<Damage> Passes { get; } = Cases(
        new("events of two episodes have one title", copy => copy.Set("events", "bakery-riot", "title", "Rise of the fares")),
        new("propositions of two episodes have one statement", copy => copy.Set("propositions", "almanacs-are-right", "statement", "The fares of January made the drivers strike.")),
        new("another speaker says it in the same source", copy => Again(copy, speaker: "mayor", endorsement: "neutral")),
        new("it came to the source another way", copy => Again(copy, via: "mayor")),
        new("a note names the other claim", copy => Again(copy, note: "Said again after the strike; before it stands gazette-claim-fares.")),
        new("the source joins the two events in another way too", copy => copy.Add("links", "gazette-link-again", "fare-rise", "tram-strike", "spreads-to", "gazette-1907", "gazette", "")
            .Add("citations", "c-gazette-link-again-1", "links", "gazette-link-again", "gazette-1907", "says", "4", "690", "734", "b94c9ce3a6b49b62", "")),
        new("the author speaks", copy => copy.Set("claims", "almanac-claim-fares", "endorsement", "own").Set("sources", "almanac-1910", "author", "The Mayor of Port Clément")),
        new("somebody who is part of the source's actor speaks", copy => copy.Set("claims", "almanac-claim-fares", "endorsement", "own").Set("sources", "almanac-1910", "actor", "arcadia-state")),
        new("the source has its own word from another", copy => copy.Set("claims", "gazette-claim-fares", "endorsement", "neutral").Set("claims", "gazette-claim-fares", "via", "mayor")));

    private static Finding SameTitle => Warning("events.csv", 4, "title", "same-title",
        "Found the title of 'tram-strike-port-clement' in row 3, of the same episode, expected one that tells them apart, as by place and day: it is read alone.");

    private static Finding RepeatedClaim => Warning("claims.csv", 5, "id", "repeated-claim",
        "Found the source, speaker and proposition of 'gazette-claim-fares' in row 2, "
        + "expected one claim with both citations, or a note that names the other claim and says what sets them apart.");

    [Theory]
    [MemberData(nameof(Damages))]
    public void Rows_that_can_not_be_told_apart_and_voices_that_are_not_the_source_s_give_these_findings(Damage damage) => damage.AssertFindings();

    [Theory]
    [MemberData(nameof(Passes))]
    public void Rows_that_may_be_right_give_none(Damage nothing) => nothing.AssertFindings();

    /// <summary>Adds the gazette's claim once more, with some cells changed.</summary>
    private static ArcadiaCopy Again(ArcadiaCopy copy, string speaker = "gazette", string stance = "asserts", string endorsement = "own", string via = "", string note = "") => copy
        .Add("claims", "gazette-claim-again", "fares-caused-strike", "gazette-1907", speaker, stance, endorsement, via, "", "", note)
        .Add("citations", "c-gazette-claim-again-1", "claims", "gazette-claim-again", "gazette-1907", "says", "4", "690", "734", "b94c9ce3a6b49b62", "");
}
