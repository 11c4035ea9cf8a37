namespace ProtestEvents.Interactive.Tests.Charts;

public class MapTests
{
    private static readonly Spread Strikes = Dataset.Load().Only(Tier.Corpus).Spread("january-2022", PlaceLevel.Region, EventType.Strike);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_map_shows_the_units_of_its_day_by_shape_and_by_colour(int day)
    {
        var date = new DateOnly(2022, 1, day);
        var counted = Strikes.Days.First(one => one.Day == date);
        var figure = new ParsedFigure(Strikes.Map(date));
        var symbols = ParsedFigure.Texts(figure.Traces.Single(trace => trace.TryGetProperty("hovertext", out _)).GetProperty("marker"), "symbol").ToList();
        Assert.Equal(counted.AtLeast, symbols.Count(symbol => symbol == "circle"));
        Assert.Equal(counted.AtMost - counted.AtLeast, symbols.Count(symbol => symbol == "circle-open"));
        Assert.Equal(17 - counted.AtMost, symbols.Count(symbol => symbol == "line-ew-open"));
        Assert.Equal(counted.AtLeast, figure.Column("By the end of the day").Count(state => state == "surely begun"));
        Assert.Equal(counted.AtLeast, figure.Traces.Count(trace => trace.TryGetProperty("fillcolor", out var fill) && fill.GetString() == "rgba(0,114,178,0.62)"));
    }

    [Fact]
    public void A_map_without_a_day_is_that_of_the_last_change() => Assert.Equal(Strikes.Map(new DateOnly(2022, 1, 4)).ToJson(), Strikes.Map().ToJson());

    [Fact]
    public void A_map_of_towns_has_the_regions_as_background_and_a_point_for_each_town()
    {
        var spread = Dataset.Load().Spread("january-2022", PlaceLevel.Locality, EventType.Protest);
        var figure = new ParsedFigure(spread.Map());
        Assert.Equal(16, figure.Traces.Count(trace => trace.TryGetProperty("fill", out _)));
        Assert.Equal(
            spread.Units.Count(unit => unit.Place.Latitude is not null),
            ParsedFigure.Texts(figure.Traces.Single(trace => trace.TryGetProperty("hovertext", out _)), "hovertext").Count);
        Assert.Equal(spread.Units.Count, figure.Column("Place").Count);
    }

    [Fact]
    public void A_record_without_outlines_is_drawn_as_points()
    {
        var figure = new ParsedFigure(Arcadia.Data.Spread("tram-strike-1907", PlaceLevel.Region, EventType.Strike).Map());
        Assert.DoesNotContain(figure.Traces, trace => trace.TryGetProperty("fill", out _));
        Assert.Equal(2, ParsedFigure.Texts(figure.Traces.Single(trace => trace.TryGetProperty("hovertext", out _)), "hovertext").Count);
    }

    [Fact]
    public void A_spread_of_several_types_asks_which_one() => Assert.Throws<ArgumentException>(() => Dataset.Load().Spread("january-2022", PlaceLevel.Region, EventType.Strike, EventType.Protest).Map());
}
