using ProtestEvents.Tests.Edtf;
using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Analysis;

/// <summary>Another country, another century: the analyses know nothing of the first record. Counted by hand from the tables of Arcadia.</summary>
public class SecondRecordTests
{
    private const string Strike = "tram-strike-1907";

    public static TheoryData<string> Cultures { get; } = ["", "kk-KZ", "ru-RU", "tr-TR"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_tram_strike_spreads_as_counted(string culture)
    {
        using var scope = new CultureScope(culture);
        var spread = Arcadia.Data.Spread(Strike, PlaceLevel.Locality);

        Assert.Equal(["Port Clément: 1 March 1907", "Tallow Hill: 2 to 3 March 1907"], spread.Units.Select(unit => unit.ToString()));
        Assert.Equal(["1/1", "1/2", "2/2"], spread.Days.Take(3).Select(day => FormattableString.Invariant($"{day.AtLeast}/{day.AtMost}")));
        Assert.Equal(14, spread.Days.Count);
        Assert.Equal("st-anns-ferry", Assert.Single(spread.Denials).PlaceId);
        Assert.Equal(["north-coast", "hill-country"], Arcadia.Data.Spread(Strike, PlaceLevel.Region).Units.Select(unit => unit.Place.Id));
        Assert.Equal(["north-coast"], Arcadia.Data.Spread(Strike, PlaceLevel.Region, SourceRule.SharedByTwo).Units.Select(unit => unit.Place.Id));
    }

    [Fact]
    public void Protest_in_the_square_counts_for_its_city_and_the_marshes_for_no_town()
    {
        var spread = Arcadia.Data.Spread(Strike, PlaceLevel.Locality, EventType.Protest);

        Assert.Equal("port-clement", Assert.Single(spread.Units).Place.Id);
        Assert.Contains(spread.Unplaced, report => report.PlaceId == "the-marshes");
        Assert.Equal("gazette-clearing", Assert.Single(Arcadia.Data.Spread(Strike, PlaceLevel.Locality, EventType.Violence).Units).Reports.Single().Id);
    }

    [Fact]
    public void Every_figure_of_every_measure_stands_in_a_comparison_and_keeps_its_bounds()
    {
        var data = Arcadia.Data;
        var compared = data.Figures.Select(figure => figure.Measure).Distinct().SelectMany(measure => data.Episodes.SelectMany(episode => data.Estimates(measure, episode.Id).All)).ToList();

        Assert.Equal(data.Figures.Where(figure => figure.EventId is not null).Select(figure => figure.Id).Order(StringComparer.Ordinal), compared.Select(estimate => estimate.Figure.Id).Order(StringComparer.Ordinal));
        Assert.All(compared, estimate => Assert.Equal(estimate.Figure.Quantity, estimate.Quantity));
    }

    [Fact]
    public void The_arc_runs_from_1907_to_1909_with_1908_empty()
    {
        var arc = Arcadia.Data.Arc(Strike, "bread-riots-1909");

        Assert.Equal([1907, 1908, 1909], arc.Coverage.Select(year => year.Year));
        Assert.Equal([1908], arc.YearsWithoutReports);
        Assert.Equal([7, 0, 1], arc.Coverage.Select(year => year.Reports.Count));
    }
}
