namespace ProtestEvents.Tests.Analysis;

public class SourceNamesTests
{
    private static readonly Dataset Data = Dataset.Load();

    [Theory]
    [InlineData("communia-2022", "Communia 2022", "communia-2022,wspus-2022")]
    [InlineData("hrw-2022-01-26", "HRW 2022", "hrw-2022-01-26,communia-2022")]
    [InlineData("hrw-2022-01-26", "HRW 26 Jan 2022", "hrw-2022-01-26,hrw-2022-02-01")]
    [InlineData("eurasianet-2012-10", "Eurasianet 2012", "eurasianet-2012-10,communia-2022")]
    [InlineData("eurasianet-2012-10", "Eurasianet Oct 2012", "eurasianet-2012-10,eurasianet-2012-06-04")]
    public void A_source_is_named_with_its_year_and_with_its_day_where_two_would_have_one_name(string id, string name, string all) =>
        Assert.Equal(name, new SourceNames(all.Split(',').Select(one => Data.Source(one)))[Data.Source(id)]);

    [Fact]
    public void All_sources_of_the_record_have_different_names()
    {
        var names = new SourceNames(Data.Sources);

        Assert.Equal(Data.Sources.Count, Data.Sources.Select(source => names[source]).Distinct().Count());
    }
}
