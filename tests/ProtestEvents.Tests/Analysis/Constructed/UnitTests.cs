using static ProtestEvents.Tests.Analysis.Constructed.SmallRecord;

namespace ProtestEvents.Tests.Analysis.Constructed;

/// <summary>Which place counts at which level.</summary>
public class UnitTests
{
    [Theory]
    [InlineData("n1", "north", "n1")]
    [InlineData("n1-square", "north", "n1")]
    [InlineData("f1", "south", "f1")]
    [InlineData("w1", "west", "w1")]
    [InlineData("capital", "capital", "capital")]
    [InlineData("capital-square", "capital", "capital")]
    [InlineData("north:whole", "north", "")]
    [InlineData("north:within", "north", "")]
    [InlineData("north-hills:within", "north", "")]
    [InlineData("coast:whole", "", "")]
    [InlineData("coast:within", "", "")]
    [InlineData("land:whole", "", "")]
    [InlineData("land:within", "", "")]
    [InlineData(".", "", "")]
    public void A_place_counts_for_its_region_and_its_locality_and_an_area_for_none(string place, string region, string locality)
    {
        var data = Of($"a strike {place} 2000-05-03 begins").Data;

        Assert.All([(PlaceLevel.Region, region), (PlaceLevel.Locality, locality)], ((PlaceLevel Level, string Unit) expected) =>
        {
            var spread = data.Spread("may", expected.Level);
            Assert.Equal(expected.Unit, string.Join(',', spread.Units.Select(unit => unit.Place.Id)));
            Assert.Equal(expected.Unit.Length == 0 ? 1 : 0, spread.Unplaced.Count);
        });
    }

    [Fact]
    public void Two_towns_and_the_whole_of_their_region_are_two_localities_and_one_region()
    {
        var data = Of("a strike n1 2000-05-04 begins", "a strike n2 2000-05-05 begins", "a strike north:whole 2000-05-03 begins").Data;

        Assert.Equal(["n1", "n2"], data.Spread("may", PlaceLevel.Locality).Units.Select(unit => unit.Place.Id));
        var region = Assert.Single(data.Spread("may", PlaceLevel.Region).Units);
        Assert.Equal(("north", May(3), 3), (region.Place.Id, region.Onset.Latest, region.Reports.Count));
    }

    [Fact]
    public void Types_are_answered_apart_and_a_narrower_type_counts_for_the_wider()
    {
        var data = Of("a strike n1 2000-05-03 begins", "a rally n1 2000-05-02 begins", "a wildcat-strike n2 2000-05-04 begins").Data;
        var spread = data.Spread("may", PlaceLevel.Locality, EventType.Strike, EventType.Protest);

        Assert.Equal(["n1", "n2"], spread.UnitsOf(EventType.Strike).Select(unit => unit.Place.Id));
        Assert.Equal(["n1"], spread.UnitsOf(EventType.Protest).Select(unit => unit.Place.Id));
        Assert.Equal((2, 1), (spread.DaysOf(EventType.Strike).Last().AtLeast, spread.DaysOf(EventType.Protest).Last().AtLeast));
        Assert.DoesNotContain(spread.Days, day => day.AtMost > 2);
        Assert.Equal(["n2"], data.Spread("may", PlaceLevel.Locality, new EventType("wildcat-strike")).Units.Select(unit => unit.Place.Id));
        Assert.Equal("Rally", data.Label(spread.UnitsOf(EventType.Protest).Single().ReportedTypes.Single()));
    }

    [Fact]
    public void A_type_asked_for_twice_is_answered_once()
    {
        var spread = Of("a strike n1 2000-05-03 begins").Data.Spread("may", PlaceLevel.Locality, EventType.Strike, EventType.Strike);

        Assert.Single(spread.Units);
        Assert.Equal(10, spread.Days.Count);
    }

    [Fact]
    public void Strikes_are_meant_when_no_type_is_given()
    {
        var spread = Of("a strike n1 2000-05-03 begins", "a rally n2 2000-05-02 begins").Data.Spread("may", PlaceLevel.Locality);

        Assert.Equal([EventType.Strike], spread.Types);
        Assert.Equal("n1", Assert.Single(spread.Units).Place.Id);
    }

    [Fact]
    public void A_denial_makes_no_unit_and_stands_beside_the_unit_that_another_source_has()
    {
        var denied = Of("a -strike n2 2000-05-03 whole", "a -strike n1-square 2000-05-03 whole", "b strike n1 2000-05-04 begins").Data.Spread("may", PlaceLevel.Locality);

        var unit = Assert.Single(denied.Units);
        Assert.Equal(("n1", "n1-square"), (unit.Place.Id, Assert.Single(unit.Denials).PlaceId));
        Assert.Equal(2, denied.Denials.Count);
        Assert.Equal(["b"], unit.Sources.Select(source => source.Id));
    }

    [Fact]
    public void Another_episode_is_not_counted()
    {
        var data = Of("+a strike n1 2000-06-03 begins", "a strike n2 2000-05-03 begins").Data;

        Assert.Equal("n2", Assert.Single(data.Spread("may", PlaceLevel.Locality).Units).Place.Id);
        Assert.Equal("n1", Assert.Single(data.Spread("later", PlaceLevel.Locality).Units).Place.Id);
    }

    [Fact]
    public void Every_day_leads_back_to_the_reports_behind_it()
    {
        var record = Of("a strike n1 2000-05-03 begins", "b strike n1 2000-05-04 goes-on", "a strike s1 [2000-05-04..2000-05-05] begins", "c strike f1 2000-05-06 begins");
        var day = record.Data.Spread("may", PlaceLevel.Region).Days.Single(row => row.Day == May(4));

        Assert.Equal(["r1", "r2"], day.Surely.SelectMany(unit => unit.Reports).Select(report => report.Id));
        Assert.Equal(["r1", "r2", "r3", "r4"], day.Possibly.SelectMany(unit => unit.Reports).Select(report => report.Id));
    }
}
