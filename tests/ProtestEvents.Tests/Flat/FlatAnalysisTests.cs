using ProtestEvents.Tests.Analysis.Constructed;

namespace ProtestEvents.Tests.Flat;

public sealed class FlatAnalysisTests
{
    private static readonly Dataset Data = Dataset.Load(Records.Repository.PathOf("data"));

    [Fact]
    public void A_spread_is_its_units_and_its_days()
    {
        var spread = SmallRecord.Of("a strike n1 2000-05-02 begins", "b strike s1 2000-05-03/2000-05-04 begins").Data
            .Spread("may", PlaceLevel.Region, EventType.Strike);
        var unit = spread.FlatUnits()[0];
        Assert.Equal(("north", new DateTime(2000, 5, 2), new DateTime(2000, 5, 2), false, 1, "a"), (unit.Place, unit.Earliest, unit.Latest, unit.IsOpen, unit.Reports, unit.Sources));
        Assert.Equal(10, spread.FlatDays().Count);
        Assert.Equal((new DateTime(2000, 5, 2), 1, 1), (spread.FlatDays()[1].Day, spread.FlatDays()[1].NewAtLeast, spread.FlatDays()[1].AtLeast));
    }

    [Fact]
    public void Estimates_without_a_number_have_missing_bounds()
    {
        var estimates = Data.EstimatesIn(Measure.Deaths, "january-2022");
        var flat = estimates.Flat();
        Assert.Equal(estimates.All.Count(), flat.Count);
        Assert.Equal(estimates.All.Count(estimate => !estimate.HasNumber), flat.Count(row => row.Low is null && row.Best is null && row.High is null));
        Assert.Equal(estimates.Groups.Count, flat.Select(row => row.Group).Distinct().Count());
    }

    [Fact]
    public void An_arc_is_its_events_figures_years_and_demands()
    {
        var arc = Data.Arc("zhanaozen-2011", "january-2022");
        Assert.Equal(arc.Events.Select(row => row.Event.Id), arc.FlatEvents().Select(row => row.Event));
        Assert.Equal(arc.Figures.Select(row => row.Figure.Id), arc.FlatFigures().Select(row => row.Figure));
        Assert.Equal(12, arc.FlatCoverage().Select(row => row.Year).Distinct().Count());
        Assert.Equal(arc.YearsWithoutReports, arc.FlatCoverage().Where(row => row.Source is null).Select(row => row.Year));
        Assert.Equal(arc.Demands.Rows.Count * 2, arc.Demands.Flat().Count(row => row.Episode is "zhanaozen-2011" or "january-2022"));
    }

    [Fact]
    public void Claims_counts_origins_and_hours_have_a_row_each()
    {
        var claims = Data.Claims("january-2022");
        Assert.Equal(claims.Rows.Count * claims.Sources.Count, claims.Flat().Count);
        Assert.Contains(claims.Flat(), row => row.Voice == "asserts");
        var history = Data.CountHistory(Measure.Deaths, "violence-january-2022");
        Assert.Equal(history.Steps.Count + history.Undated.Count, history.Flat().Count);
        Assert.Equal(history.Undated.Count, history.Flat().Count(row => row.Earliest is null));
        var hours = Data.Hours("Almaty", new DateOnly(2022, 1, 4), new DateOnly(2022, 1, 6));
        Assert.Equal(hours.Rows.Select(row => row.Earliest), hours.Flat().Select(row => row.Earliest));
        var mentions = Data.Corroborate(Measure.Dismissed, "layoff-tengiz-2021", 40_000);
        Assert.Equal(mentions.Mentions.Count * (mentions.Mentions.Count - 1) / 2, mentions.Flat().Count);
    }
}
