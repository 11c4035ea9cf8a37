using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Evidence;

/// <summary>Origins of statements, with one made-up case for each question, from rows of Arcadia.</summary>
public class ConstructedOriginTests
{
    private const string A = "gazette-arrested";
    private const string B = "gazette-marchers";
    private const string C = "gazette-rally-size";
    private const string D = "gazette-share";

    /// <summary>D repeats C, C is concluded to repeat B, B says that it repeats A; four speakers.</summary>
    private static ArcadiaCopy Chain() => new ArcadiaCopy()
        .Set("figures", A, "stated_by", "mayor")
        .Set("figures", B, "stated_by", "constables").Set("figures", B, "origin", A).Set("figures", B, "origin_basis", "stated")
        .Set("figures", C, "stated_by", "almanac").Set("figures", C, "origin", B).Set("figures", C, "origin_basis", "inferred")
        .Set("figures", D, "stated_by", "drivers-union").Set("figures", D, "origin", C).Set("figures", D, "origin_basis", "stated");

    private static Corroboration Of(ArcadiaCopy copy, params string[] figures)
    {
        var data = Loaded(copy);
        return data.Corroborate(figures.Select(data.Figure));
    }

    private static Dataset Loaded(ArcadiaCopy copy)
    {
        var reading = copy.Read();
        Assert.Equal([], reading.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToString()));
        return reading.Dataset!;
    }

    [Fact]
    public void A_chain_is_as_strong_as_its_weakest_link()
    {
        using var copy = Chain();
        var chain = Of(copy, D, C, B, A);

        var origin = Assert.Single(chain.Origins);
        Assert.Equal(A, origin.Origin.Id);
        Assert.Equal([(D, true), (C, true), (B, false)], origin.Repeats.Select(repeat => (repeat.Row.Id, repeat.IsInferred)));
        Assert.Equal((1, 2, 1, 2), (chain.AtLeast, chain.AtMost, chain.KnownRepeats, chain.InferredRepeats));
        Assert.Equal(
            [
                (D, C, Independence.SameOrigin), (D, B, Independence.SameOriginInferred), (D, A, Independence.SameOriginInferred),
                (C, B, Independence.SameOriginInferred), (C, A, Independence.SameOriginInferred), (B, A, Independence.SameOrigin),
            ],
            chain.Pairs.Select(pair => (pair.First.Id, pair.Second.Id, pair.Independence)));
        Assert.Equal($"{D} goes back to {A}", chain.Pairs.Single(pair => (pair.First.Id, pair.Second.Id) == (D, A)).Reason);
    }

    [Fact]
    public void Two_statements_that_repeat_the_same_third_statement_have_one_origin()
    {
        using var copy = Chain().Set("figures", C, "origin", A).Set("figures", C, "origin_basis", "stated");
        var two = Of(copy, B, C);

        Assert.Equal("2 mentions, 1 origin; 1 known to repeat another, 0 inferred to.", two.Sentence);
        Assert.Equal((Independence.SameOrigin, $"both go back to {A}"), (two.Pairs[0].Independence, two.Pairs[0].Reason));
        Assert.Single(two.Origins);
    }

    [Fact]
    public void One_speaker_is_one_origin_and_unknown_speakers_may_be_several()
    {
        using var copy = new ArcadiaCopy().Set("figures", C, "stated_by", "unattributed").Set("figures", D, "stated_by", "unattributed");

        Assert.Equal("2 mentions, 1 origin; 1 other statement of a speaker already counted.", Of(copy, A, B).Sentence);
        Assert.Equal("2 mentions, at least 1, at most 2 independent origins; whether they are independent is not known where nobody says so.", Of(copy, C, D).Sentence);
    }

    [Fact]
    public void Two_actors_who_counted_are_independent_and_a_repeat_adds_no_origin()
    {
        using var copy = new ArcadiaCopy()
            .Set("figures", A, "stated_by", "drivers-union").Set("figures", A, "counted_by", "drivers-union");

        var counts = Of(copy, "gazette-absent", A);
        Assert.Equal("2 mentions, 2 independent origins.", counts.Sentence);
        Assert.Equal("counted by Port Clément Tram Company and by Drivers' union", counts.Pairs[0].Reason);
        Assert.Equal("3 mentions, 2 independent origins; 1 other statement of a speaker already counted.", Of(copy, "gazette-absent", "gazette-absent-corrected", A).Sentence);
    }

    [Fact]
    public void The_same_statement_by_the_same_speaker_is_a_repeat()
    {
        using var copy = new ArcadiaCopy().Change("figures", rows =>
        {
            var (first, second) = (rows.Single(row => row[0] == A), rows.Single(row => row[0] == B));
            for (var i = 1; i < first.Count; i++)
                second[i] = first[i];
        });

        Assert.Equal("2 mentions, 1 origin; 1 known to repeat another, 0 inferred to.", Of(copy, A, B).Sentence);
    }

    [Fact]
    public void An_office_and_the_state_it_belongs_to_are_not_independent()
    {
        using var copy = new ArcadiaCopy()
            .Set("figures", A, "stated_by", "mayor").Set("figures", A, "counted_by", "mayor")
            .Set("figures", B, "stated_by", "arcadia-state").Set("figures", B, "counted_by", "arcadia-state");

        Assert.Equal(Independence.NotKnown, Of(copy, A, B).Pairs[0].Independence);
        Assert.Equal(Independence.NotKnown, Of(copy, B, A).Pairs[0].Independence);
        Assert.EndsWith($"{A} and {B}: not known; nobody says where they have it from", Of(copy, A, B).Pairs[0].Explain().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_within_one_source_is_one_speaker()
    {
        using var copy = new ArcadiaCopy().Set("figures", A, "stated_by", "drivers").Set("figures", B, "stated_by", "drivers");

        Assert.Equal("2 mentions, 1 origin; 1 other statement of a speaker already counted.", Of(copy, A, B).Sentence);
    }

    [Fact]
    public void Only_known_repeats_of_an_independent_statement_are_independent_too()
    {
        using var copy = new ArcadiaCopy()
            .Set("figures", A, "stated_by", "drivers-union").Set("figures", A, "counted_by", "drivers-union")
            .Set("figures", B, "stated_by", "constables").Set("figures", B, "origin", "gazette-absent").Set("figures", B, "origin_basis", "stated")
            .Set("figures", C, "stated_by", "almanac").Set("figures", C, "origin", "gazette-absent").Set("figures", C, "origin_basis", "inferred");

        Assert.Equal(
            [("gazette-absent", Independence.Independent), (B, Independence.Independent), (C, Independence.NotKnown)],
            Of(copy, A, "gazette-absent", B, C).Pairs.Take(3).Select(pair => (pair.Second.Id, pair.Independence)));
    }

    [Fact]
    public void An_inferred_repeat_has_an_inferred_origin()
    {
        using var copy = Chain().Set("figures", C, "origin", A);

        Assert.Equal("2 mentions, at least 1, at most 2 independent origins; 0 known to repeat another, 1 inferred to.", Of(copy, C, B).Sentence);
    }

    [Fact]
    public void The_statement_that_others_repeat_is_the_origin_among_two_of_one_speaker()
    {
        using var copy = new ArcadiaCopy()
            .Set("figures", C, "stated_by", "mayor").Set("figures", C, "origin", B).Set("figures", C, "origin_basis", "stated");

        var origin = Assert.Single(Of(copy, A, B, C).Origins);
        Assert.Equal(B, origin.Origin.Id);
        Assert.Contains(origin.Explain().Parts, part => part.Text.StartsWith($"repeated by {C} (", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_statements_share_an_origin_that_the_narrowed_record_does_not_have()
    {
        using var copy = new ArcadiaCopy()
            .Set("reports", "almanac-bakery-riot", "origin", "gazette-strike-port-clement").Set("reports", "almanac-bakery-riot", "origin_basis", "stated");
        var data = Loaded(copy).Only(Tier.Reference);

        var pair = Assert.Single(data.Corroborate([data.Report("almanac-strike-port-clement"), data.Report("almanac-bakery-riot")]).Pairs);
        Assert.Equal((Independence.SameOriginInferred, "both go back to gazette-strike-port-clement"), (pair.Independence, pair.Reason));
    }

    [Fact]
    public void A_second_statement_of_a_speaker_about_something_else_is_no_repeat()
    {
        using var copy = new ArcadiaCopy()
            .Set("figures", B, "measure", "arrested").Set("figures", B, "best", "").Set("figures", B, "low", "7").Set("figures", B, "qualifier", "at-least").Set("figures", B, "words", "at least 7")
            .Set("claims", "leaflet-claim-fares", "stated_by", "gazette");
        var data = Loaded(copy);

        const string Another = "2 mentions, 1 origin; 1 other statement of a speaker already counted.";
        Assert.Equal(Another, Of(copy, A, B).Sentence);
        Assert.Equal(Another, data.Corroborate([data.Report("gazette-march"), data.Report("gazette-rally-goes-on")]).Sentence);
        Assert.Equal(Another, data.Corroborate([data.Claim("gazette-claim-fares"), data.Claim("leaflet-claim-fares")]).Sentence);
        Assert.Equal(Another, data.Corroborate(data.Demands).Sentence);
    }

    [Fact]
    public void A_target_is_a_first_hand_speaker_and_an_office_is_not_independent_of_its_state()
    {
        using var copy = new ArcadiaCopy()
            .Set("reports", "gazette-clearing", "stated_by", "constables")
            .Set("reports", "leaflet-sit-in", "stated_by", "tram-company")
            .Set("reports", "gazette-march", "stated_by", "arcadia-state").Set("reports", "gazette-march", "actors", "arcadia-state");
        var data = Loaded(copy);

        Assert.Equal(Independence.Independent, data.Corroborate([data.Report("gazette-clearing"), data.Report("leaflet-sit-in")]).Pairs[0].Independence);
        Assert.Equal(Independence.NotKnown, data.Corroborate([data.Report("gazette-clearing"), data.Report("gazette-march")]).Pairs[0].Independence);
    }

    [Fact]
    public void Two_actors_who_report_their_own_acts_are_independent()
    {
        using var copy = new ArcadiaCopy().Set("reports", "gazette-clearing", "stated_by", "constables");
        var data = Loaded(copy);

        var both = data.Corroborate([data.Report("gazette-clearing"), data.Report("leaflet-sit-in")]);
        var one = data.Corroborate([data.Report("gazette-march"), data.Report("leaflet-sit-in")]);
        Assert.Equal((Independence.Independent, "Constables and Drivers' union both tell what they did themselves"), (both.Pairs[0].Independence, both.Pairs[0].Reason));
        Assert.Equal((2, 2), (both.AtLeast, both.AtMost));
        Assert.Equal(Independence.NotKnown, one.Pairs[0].Independence);
    }

    [Fact]
    public void A_circle_of_origins_does_not_load()
    {
        using var copy = Chain().Set("figures", A, "origin", D).Set("figures", A, "origin_basis", "stated");

        var reading = copy.Read();

        Assert.Null(reading.Dataset);
        Assert.Contains(reading.Findings, finding => finding is { Code: "cycle", File: "figures.csv", Column: "origin" });
    }
}
