using ProtestEvents.Tests.Analysis.HandCounts;
using ProtestEvents.Tests.Display;
using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Evidence;

/// <summary>Who says what, read from the texts by hand.</summary>
public class ClaimTests
{
    private static readonly ClaimMatrix January = CarriedRecord.Data.Claims("january-2022");

    private static readonly ClaimMatrix Strike = CarriedRecord.Data.Claims("zhanaozen-2011");

    private static string Voices(ClaimMatrix matrix, string proposition) => string.Join(
        " ", matrix.Rows.Single(row => row.Proposition.Id == proposition).Cells.Select(cell => $"{cell.Source.Id.Split('-')[0]}:{cell.Voice}"));

    [Theory]
    [InlineData("terrorists-organised", "communia:Denies wspus:Doubts workers:SilentSoFar smk:SilentSoFar")]
    [InlineData("west-organised", "communia:SilentSoFar wspus:Doubts workers:Denies smk:SilentSoFar")]
    [InlineData("clans-organised", "communia:SilentSoFar wspus:Asserts workers:SilentSoFar smk:SilentSoFar")]
    [InlineData("west-draws-in", "communia:SilentSoFar wspus:Denies workers:Asserts smk:SilentSoFar")]
    [InlineData("csto-joint-fight", "communia:Denies wspus:SilentSoFar workers:SilentSoFar smk:SilentSoFar")]
    [InlineData("russia-expands", "communia:Denies wspus:SilentSoFar workers:SilentSoFar smk:SilentSoFar")]
    [InlineData("self-organised", "communia:Denies wspus:Asserts workers:SilentSoFar smk:Asserts")]
    [InlineData("unions-hold-back", "communia:Asserts wspus:SilentSoFar workers:SilentSoFar smk:SilentSoFar")]
    [InlineData("almaty-without-foreign-troops", "communia:SilentSoFar wspus:Asserts workers:SilentSoFar smk:SilentSoFar")]
    [InlineData("almaty-oil-workers", "communia:Asserts wspus:SilentSoFar workers:SilentSoFar smk:SilentSoFar")]
    [InlineData("almaty-armed-marginal", "communia:SilentSoFar wspus:Asserts workers:SilentSoFar smk:SilentSoFar")]
    [InlineData("almaty-unemployed-youth", "communia:SilentSoFar wspus:SilentSoFar workers:SilentSoFar smk:Asserts")]
    [InlineData("price-rise-necessary", "communia:Denies wspus:SilentSoFar workers:SilentSoFar smk:SilentSoFar")]
    [InlineData("massimov-treason", "communia:SilentSoFar wspus:Reports workers:SilentSoFar smk:SilentSoFar")]
    [InlineData("reforms-serious", "communia:SilentSoFar wspus:Doubts workers:SilentSoFar smk:SilentSoFar")]
    public void Texts_of_2022_take_these_positions_on_January_and_texts_of_2012_could_not_speak(string proposition, string voices) =>
        Assert.Equal($"{voices} cwi:CouldNotSpeak icc:CouldNotSpeak", Voices(January, proposition));

    [Theory]
    [InlineData("independent-unions-helped-2011", "cwi:Asserts icc:Denies")]
    [InlineData("movement-broken-2012", "cwi:Denies icc:Asserts")]
    [InlineData("sackings-2011-concession", "cwi:SilentSoFar icc:Denies")]
    [InlineData("agents-tore-decorations", "cwi:SilentSoFar icc:Reports")]
    public void Texts_of_2012_take_these_positions_on_the_strike_and_texts_of_2022_are_silent(string proposition, string voices) =>
        Assert.Equal($"communia:Silent wspus:Silent workers:Silent smk:Silent {voices}", Voices(Strike, proposition));

    [Fact]
    public void Who_killed_in_2011_is_said_by_four_of_six_texts() =>
        Assert.Equal("communia:Asserts wspus:Asserts workers:Silent smk:Silent cwi:Asserts icc:Asserts", Voices(Strike, "zhanaozen-state-killed"));

    [Fact]
    public void Ten_questions_of_January_are_disputed() => Assert.Equal(
        [
            "corruption-revolt", "csto-joint-fight", "price-rise-necessary", "reforms-serious", "repercussions-russia-2022", "russia-expands", "self-organised", "terrorists-organised", "west-draws-in",
            "west-organised",
        ],
        January.Disputed.Select(row => row.Proposition.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void The_speakers_for_and_against_the_claim_that_terrorists_organised_it_are_named()
    {
        var row = January.Rows.Single(one => one.Proposition.Id == "terrorists-organised");

        Assert.Equal(["tokayev", "putin"], row.Asserting.Select(actor => actor.Id));
        Assert.Equal(["communia", "shenfield"], row.Contesting.Select(actor => actor.Id));
        Assert.DoesNotContain(row, January.OneSided);
    }

    [Theory]
    [InlineData("communia-2022", "layoffs-trigger price-rise-last-straw-2022 privatisation-root-2022")]
    [InlineData("smk-2022", "layoffs-trigger privatisation-root-2022")]
    [InlineData("workers-voice-2022", "layoffs-trigger price-rise-last-straw-2022 price-rise-trigger")]
    [InlineData("wspus-2022", "price-rise-last-straw-2022 privatisation-root-2022")]
    [InlineData("cwi-2012", "")]
    public void The_causes_that_a_text_leaves_out_are_listed(string source, string left) => Assert.Equal(
        left,
        string.Join(" ", CarriedRecord.Data.Claims("january-2022", new Topic("cause")).LeftOutBy(source).Select(row => row.Proposition.Id).Order(StringComparer.Ordinal)));

    /// <summary>The texts of 2022 speak of five causes; the texts of 2012 came out before.</summary>
    [Fact]
    public void The_causes_left_out_are_counted_for_each_text_that_could_have_told_them()
    {
        var causes = CarriedRecord.Data.Claims("january-2022", new Topic("cause"));
        var table = causes.LeftOutTable();

        Assert.Equal(["Topic", "communia-2022", "wspus-2022", "workers-voice-2022", "smk-2022"], table.Headings());
        Assert.Equal(["3 of 5", "2 of 5", "3 of 5", "2 of 5"], table.Texts()[^1].Skip(1));
        Assert.Equal(
            ["privatisation-root-2022", "price-rise-last-straw-2022"],
            causes.LeftOutBy("wspus-2022").Select(row => row.Proposition.Id));
        Assert.Equal(causes.LeftOutBy("wspus-2022").Select(row => row.Proposition.Statement), causes.LeftOutTable("wspus-2022").Texts().Select(row => row[1]));
    }

    [Fact]
    public void A_text_that_says_nothing_on_a_topic_still_has_its_column()
    {
        var toll = CarriedRecord.Data.Claims("january-2022", new Topic("toll"));

        Assert.Equal(["official-toll-too-low"], toll.LeftOutBy("communia-2022").Select(row => row.Proposition.Id));
        Assert.Throws<KeyNotFoundException>(() => toll.LeftOutBy("communia"));
    }

    [Fact]
    public void Silence_means_nothing_in_a_source_of_single_facts()
    {
        var all = Dataset.Load().Claims("january-2022");

        Assert.DoesNotContain(all.Rows.SelectMany(row => row.Cells), cell => cell.Source.Tier == Tier.Reference && cell.Voice is ClaimVoice.Silent or ClaimVoice.SilentSoFar && cell.Source.Tier != Tier.Corpus);
        Assert.Contains(all.Rows.SelectMany(row => row.Cells), cell => cell.Voice == ClaimVoice.NotCoded);
        Assert.Contains(all.Table().Footnotes, note => note.StartsWith("\"not coded\"", StringComparison.Ordinal));
        Assert.DoesNotContain(January.Table().Footnotes, note => note.StartsWith("\"not coded\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1907-02", "could-not-speak")]
    [InlineData("1907-03-01", "silent-so-far")]
    [InlineData("1907-03-14", "silent-so-far")]
    [InlineData("[..1907-04]", "silent-so-far")]
    [InlineData("", "silent-so-far")]
    [InlineData("1907-03-15", "silent")]
    public void Silence_counts_only_for_what_came_out_after_the_last_day(string published, string voice)
    {
        using var copy = WithoutDates().Remove("claims", "leaflet-claim-fares").Remove("citations", "c-leaflet-claim-fares-1").Set("sources", "leaflet-1907", "published", published);

        Assert.Equal(voice, Voice(copy, "leaflet-1907"));
    }

    [Theory]
    [InlineData("asserts", "rejects", "denies")]
    [InlineData("denies", "rejects", "asserts")]
    [InlineData("doubts", "rejects", "asserts")]
    [InlineData("asserts", "adopts", "asserts")]
    [InlineData("denies", "adopts", "denies")]
    [InlineData("doubts", "adopts", "doubts")]
    [InlineData("asserts", "neutral", "reports")]
    [InlineData("denies", "neutral", "reports")]
    public void A_source_that_rejects_a_stance_holds_the_opposite(string stance, string endorsement, string voice)
    {
        using var copy = new ArcadiaCopy().Set("claims", "almanac-claim-fares", "stance", stance).Set("claims", "almanac-claim-fares", "endorsement", endorsement);

        Assert.Equal(voice, Voice(copy, "almanac-1910"));
    }

    [Fact]
    public void A_source_that_asserts_and_denies_is_mixed()
    {
        using var copy = new ArcadiaCopy().Set("claims", "leaflet-claim-fares", "source", "gazette-1907").Set("claims", "leaflet-claim-fares", "endorsement", "adopts");

        Assert.Equal("mixed", Voice(copy, "gazette-1907"));
    }

    [Fact]
    public void A_proposition_from_one_side_or_one_speaker_is_not_disputed()
    {
        using var copy = new ArcadiaCopy()
            .Remove("claims", "leaflet-claim-fares").Remove("citations", "c-leaflet-claim-fares-1")
            .Remove("claims", "almanac-claim-fares").Remove("citations", "c-almanac-claim-fares-1");
        var alone = copy.Read().Dataset!.Claims("tram-strike-1907");

        Assert.Equal((0, 1), (alone.Disputed.Count(), alone.OneSided.Count()));
        var row = Assert.Single(alone.OneSidedTable().Texts());
        Assert.Equal(("Press", "Port Clément Gazette", "", "gazette-1907"), (row[0], row[2], row[3], row[4]));
        Assert.Equal((1, 0), (Arcadia.Data.Claims("tram-strike-1907").Disputed.Count(), Arcadia.Data.Claims("tram-strike-1907").OneSided.Count()));
    }

    [Theory]
    [InlineData("1907-02", "1907-03-05", "silent-so-far")]
    [InlineData("1907-02", "1907-04", "silent-so-far")]
    [InlineData("", "1907-03-15", "silent")]
    [InlineData("1907-03-15", "", "silent")]
    [InlineData("1907-03-14", "", "silent-so-far")]
    public void An_updated_source_could_report_later_events(string published, string updated, string voice)
    {
        using var copy = WithoutDates().Remove("claims", "leaflet-claim-fares").Remove("citations", "c-leaflet-claim-fares-1")
            .Set("sources", "leaflet-1907", "published", published).Set("sources", "leaflet-1907", "updated", updated);

        Assert.Equal(voice, Voice(copy, "leaflet-1907"));
        Assert.Equal(voice == "silent" ? ["leaflet-1907"] : [], Assert.Single(copy.Read().Dataset!.Claims("tram-strike-1907").Rows).Silent.Select(source => source.Id));
    }

    [Fact]
    public void A_source_that_denies_and_doubts_in_its_own_words_is_mixed()
    {
        using var copy = new ArcadiaCopy().Set("claims", "gazette-claim-fares", "stance", "doubts").Set("claims", "leaflet-claim-fares", "source", "gazette-1907");

        Assert.Equal("mixed", Voice(copy, "gazette-1907"));
    }

    [Fact]
    public void A_speaker_who_asserts_and_denies_a_proposition_does_not_make_it_disputed()
    {
        using var copy = new ArcadiaCopy().Set("claims", "leaflet-claim-fares", "stated_by", "gazette")
            .Remove("claims", "almanac-claim-fares").Remove("citations", "c-almanac-claim-fares-1");

        Assert.Empty(copy.Read().Dataset!.Claims("tram-strike-1907").Disputed);
    }

    [Theory]
    [InlineData("denies", "rejects", true)]
    [InlineData("doubts", "rejects", true)]
    [InlineData("asserts", "rejects", true)]
    [InlineData("denies", "neutral", false)]
    [InlineData("denies", "adopts", false)]
    public void A_claim_rejected_in_print_is_disputed(string stance, string endorsement, bool disputed)
    {
        using var copy = new ArcadiaCopy()
            .Remove("claims", "leaflet-claim-fares").Remove("citations", "c-leaflet-claim-fares-1")
            .Remove("claims", "gazette-claim-fares").Remove("citations", "c-gazette-claim-fares-1")
            .Set("claims", "almanac-claim-fares", "origin", "").Set("claims", "almanac-claim-fares", "origin_basis", "")
            .Set("claims", "almanac-claim-fares", "stance", stance).Set("claims", "almanac-claim-fares", "endorsement", endorsement);

        var row = Assert.Single(copy.Read().Dataset!.Claims("tram-strike-1907").Rows);

        Assert.Equal(disputed, row.IsDisputed);
        Assert.Equal(disputed, row.Explain().Text.EndsWith(" (disputed)", StringComparison.Ordinal));
    }

    /// <summary>The position of a source on the one proposition of the strike.</summary>
    private static object? Voice(ArcadiaCopy copy, string source) => Assert.Single(copy.Read().Dataset!.Claims("tram-strike-1907").Table().Values(source));

    /// <summary>Arcadia with a leaflet that dates nothing, so that it may have come out on any day.</summary>
    private static ArcadiaCopy WithoutDates()
    {
        var copy = new ArcadiaCopy();
        foreach (var (table, id) in new[] { ("reports", "leaflet-sit-in"), ("figures", "leaflet-sit-in-size"), ("demands", "leaflet-no-demand-mayor") })
        {
            copy.Set(table, id, "date", "").Set(table, id, "date_basis", "");
        }

        return copy;
    }
}
