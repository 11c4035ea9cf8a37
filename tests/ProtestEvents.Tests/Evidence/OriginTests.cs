using ProtestEvents.Tests.Analysis.HandCounts;
using ProtestEvents.Tests.Display;

namespace ProtestEvents.Tests.Evidence;

/// <summary>How many origins stand behind what several sources print, counted by hand from the texts and from the ladders of counts.</summary>
public class OriginTests
{
    private static readonly Dataset Data = Dataset.Load();

    private static Corroboration Tengiz(Dataset data) => data.Corroborate(Measure.Dismissed, "layoff-tengiz-2021", 40_000);

    [Fact]
    public void Three_mentions_of_40_000_at_Tengiz_have_one_origin()
    {
        var tengiz = Tengiz(CarriedRecord.Data);

        var origin = Assert.Single(tengiz.Origins);
        Assert.Equal("smk-2022-dismissed-tengiz", origin.Origin.Id);
        Assert.Equal(
            [("communia-2022-dismissed-tengiz", OriginBasis.SameSpeaker, false), ("wspus-2022-dismissed-tengiz", OriginBasis.Inferred, true)],
            origin.Repeats.Select(repeat => (repeat.Row.Id, repeat.Basis!, repeat.IsInferred)));
        Assert.Equal((3, 1, 2, 1, 1), (tengiz.Mentions.Count, tengiz.AtLeast, tengiz.AtMost, tengiz.KnownRepeats, tengiz.InferredRepeats));
        Assert.Equal("3 mentions, at least 1, at most 2 independent origins; 1 known to repeat another, 1 inferred to.", tengiz.Sentence);
        Assert.Equal(
            [
                ("communia-2022", "smk-2022", Independence.SameOrigin), ("communia-2022", "wspus-2022", Independence.SameOriginInferred),
                ("smk-2022", "wspus-2022", Independence.SameOriginInferred),
            ],
            tengiz.Pairs.Select(pair => (pair.First.SourceId, pair.Second.SourceId, pair.Independence)));
    }

    [Fact]
    public void The_table_names_the_differences_behind_one_number()
    {
        var tengiz = Tengiz(CarriedRecord.Data);

        Assert.Equal(["place", "period"], tengiz.Differences);
        Assert.Contains("They give one number and do not all count the same; they differ in: place, period.", tengiz.Table().Footnotes);
    }

    [Fact]
    public void A_reprint_of_the_statement_adds_a_mention_and_no_origin()
    {
        var tengiz = Tengiz(Data);

        Assert.Equal((4, 1, 2, 2, 1), (tengiz.Mentions.Count, tengiz.AtLeast, tengiz.AtMost, tengiz.KnownRepeats, tengiz.InferredRepeats));
        Assert.Single(tengiz.Origins);
    }

    [Fact]
    public void An_origin_outside_the_selection_is_named()
    {
        var tengiz = Tengiz(Data.Only(Tier.Reference));

        Assert.Equal("1 mention, 1 origin.", tengiz.Sentence);
        Assert.Equal("smk-2022-dismissed-tengiz: same speaker; not among these", Assert.Single(tengiz.Table().Texts())[^1]);
    }

    [Theory]
    [InlineData("violence-january-2022", 238, "4 mentions, 1 origin; 3 known to repeat another, 0 inferred to.")]
    [InlineData("zhanaozen-shooting", 13, "4 mentions, at least 1, at most 2 independent origins; 2 known to repeat another, 1 inferred to.")]
    [InlineData("zhanaozen-shooting", 17, "5 mentions, at least 1, at most 3 independent origins; 2 known to repeat another, 1 inferred to; whether they are independent is not known where nobody says so.")]
    [InlineData("zhanaozen-shooting", 999, "No source says so.")]
    public void A_statement_printed_twice_has_one_origin(string eventId, int number, string sentence) =>
        Assert.Equal(sentence, Data.Corroborate(Measure.Deaths, eventId, number).Sentence);

    [Fact]
    public void Eyewitnesses_in_two_papers_need_not_be_the_same_people()
    {
        var told = Data.Corroborate([Data.Figure("imt-2011-12-17-deaths-150"), Data.Figure("gazeta-ua-2011-12-deaths-150")]);

        Assert.Equal("eyewitnesses-zhanaozen", Assert.Single(told.Mentions.Select(row => row.StatedById).Distinct()));
        Assert.Equal((Independence.NotKnown, 1, 2), (Assert.Single(told.Pairs).Independence, told.AtLeast, told.AtMost));
    }

    [Fact]
    public void There_are_at_most_as_many_origins_as_mentions()
    {
        var speakers = Data.Reports.Where(report => report.OriginId is null && report.StatedBy.Kind != new ActorKind("unknown")).DistinctBy(report => report.StatedById).Take(30).ToList();

        Assert.Equal(30, Data.Corroborate(speakers).AtMost);
    }

    [Fact]
    public void Three_of_the_five_texts_repeat_the_statement_of_the_movement()
    {
        var repetitions = CarriedRecord.Data.RepetitionTable().ToCsv().TrimEnd('\n').Split('\n');

        Assert.Equal(
            [
                "source,repeats,basis,rows", "communia-2022,smk-2022,same-speaker,2", "workers-voice-2022,smk-2022,inferred,1", "workers-voice-2022,smk-2022,stated,1",
                "wspus-2022,smk-2022,inferred,3",
            ],
            repetitions.Select(line => line[..line.LastIndexOf(',')]));
        var all = Data.RepetitionTable();
        Assert.Equal(9, all.Values("source").Zip(all.Values("rows")).Where(one => one.First is "smk-iv-2022-01-07").Sum(one => (int)one.Second!));
    }
}
