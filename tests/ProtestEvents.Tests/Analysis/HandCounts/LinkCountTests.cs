namespace ProtestEvents.Tests.Analysis.HandCounts;

/// <summary>The ties between the years that the texts draw by their own words, listed from the texts.</summary>
public class LinkCountTests
{
    [Theory]
    [InlineData("communia-2022", "26,27,29,29,61")]
    [InlineData("wspus-2022", "11,11")]
    [InlineData("workers-voice-2022", "4")]
    [InlineData("smk-2022", "")]
    [InlineData("cwi-2012", "")]
    public void Each_text_ties_the_years_together_as_often_as_counted(string source, string paragraphs)
    {
        var links = CarriedRecord.Data.Arc("zhanaozen-2011", "january-2022").Links.Where(link => link.SourceId == source);

        var cited = links.Select(link => link.Citations.First(citation => citation.Role == CitationRole.Says).Passage!.Paragraph);
        Assert.Equal(paragraphs, string.Join(',', cited.Order()));
    }

    [Fact]
    public void An_arc_has_no_ties_to_episodes_beyond_its_years()
    {
        var arc = CarriedRecord.Data.Arc("zhanaozen-2011", "interval-2012-2021");

        Assert.NotEmpty(arc.Links);
        Assert.DoesNotContain(arc.Links, link => link.ToEvent.EpisodeId == "january-2022" || link.FromEvent.EpisodeId == "january-2022");
    }
}
