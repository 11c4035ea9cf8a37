namespace ProtestEvents.Tests.Analysis.Constructed;

/// <summary>Which sources an answer names, and in which order.</summary>
public class SourceOrderTests
{
    [Fact]
    public void The_sources_of_a_unit_stand_in_the_order_of_their_table()
    {
        var unit = SmallRecord.Of("c strike n1 2000-05-03 begins", "a strike n1 2000-05-04 begins", "b strike n1 2000-05-02 begins").Data.Spread("may", PlaceLevel.Locality).Units.Single();

        Assert.Equal(["a", "b", "c"], unit.Sources.Select(source => source.Id));
        Assert.Equal(["r1", "r2", "r3"], unit.Reports.Select(report => report.Id));
    }

    [Fact]
    public void A_source_that_only_denies_is_named_beside_the_others()
    {
        var spread = SmallRecord.Of("a strike n1 2000-05-03 begins", "b -strike n2 2000-05-03 whole", "c strike coast 2000-05-03 begins").Data.Spread("may", PlaceLevel.Locality);

        Assert.Equal(["a", "b", "c"], spread.Sources.Select(source => source.Id));
        Assert.Contains("(b)", spread.UncountedTable().Caption, StringComparison.Ordinal);
    }
}
