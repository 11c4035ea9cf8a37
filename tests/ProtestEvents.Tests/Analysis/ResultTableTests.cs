using ProtestEvents.Tests.Analysis.Constructed;
using ProtestEvents.Tests.Display;

namespace ProtestEvents.Tests.Analysis;

/// <summary>The data behind the tables of results.</summary>
public sealed class ResultTableTests
{
    private static readonly Dataset Data = Dataset.Load(Records.Repository.PathOf("data"));

    [Fact]
    public void A_spread_has_the_days_of_its_units_as_days()
    {
        var spread = SmallRecord.Of("a strike n1 2000-05-02 begins", "b strike s1 2000-05-03/2000-05-04 begins").Data.Spread("may", PlaceLevel.Region, EventType.Strike);
        Assert.Equal("place,name,type,earliest,latest,is_open,is_contested,sources,reported_as,reports,denials", spread.ToCsv().Split('\n')[0]);
        Assert.StartsWith("north,north,strike,2000-05-02,2000-05-02,false,false,a,strike,1,0", spread.ToCsv().Split('\n')[1], StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2000, 5, 2), spread.DayTable().Value(0, 0));
        Assert.Equal(spread.Units[0].BySource.Select(onset => (object)onset.Onset.Latest), spread.Units[0].BySource.ToTable().Values("latest"));
    }

    [Fact]
    public void Estimates_without_a_number_have_missing_bounds()
    {
        var estimates = Data.Estimates(Measure.Deaths, "january-2022");
        var table = estimates.Table();
        Assert.Equal(estimates.All.Count(), table.RowCount);
        Assert.Equal(
            estimates.All.Select(estimate => estimate.Quantity.HasNumber),
            table.Values("low").Zip(table.Values("best"), table.Values("high")).Select(row => row.First is not null || row.Second is not null || row.Third is not null));
        Assert.Equal(estimates.Groups.Count, table.Values("counts").Distinct().Count());
    }

    [Fact]
    public void An_arc_names_its_events_figures_and_demands_by_id()
    {
        var arc = Data.Arc("zhanaozen-2011", "january-2022");
        Assert.Equal(arc.Events.Select(row => row.Event.Id), arc.Table().Values("event"));
        Assert.Equal(arc.Figures.Select(row => row.Figure.Id), arc.FigureTable().Values("figure"));
        Assert.Equal(arc.Coverage.Select(row => (object)row.Reports.Count), arc.CoverageTable().Values("reports"));
        Assert.Equal(["code", "zhanaozen-2011", "january-2022"], arc.Demands.Table().Columns.Select(column => column.Name));
    }

    [Fact]
    public void Claims_counts_origins_hours_and_pairs_have_a_row_each()
    {
        var claims = Data.Claims("january-2022");
        Assert.Contains("asserts", claims.Table().Values(claims.Sources[0].Id));
        var history = Data.CountHistory(Measure.Deaths, "violence-january-2022");
        Assert.Equal(history.Steps.Select(step => step.Figure.Id).Concat(history.Undated.Select(figure => figure.Id)), history.Table().Values("figure"));
        var hours = Data.Hours("Almaty", new DateOnly(2022, 1, 4), new DateOnly(2022, 1, 6));
        Assert.Equal(hours.Rows.Select(row => (object)row.Earliest), hours.Table().Values("earliest"));
        var mentions = Data.Corroborate(Measure.Dismissed, "layoff-tengiz-2021", 40_000);
        Assert.Equal(mentions.Mentions.Select(row => row.Id).Order(), mentions.Table().Values("row").Cast<string>().Order());
        Assert.Equal(mentions.Mentions.Count * (mentions.Mentions.Count - 1) / 2, mentions.Pairs.Count);
    }

    [Fact]
    public void Findings_are_a_table_too() => Assert.Equal(
        "file,row,column,code,severity,message\nfigures.csv,3,low,number,error,Bad.\n",
        new[] { new Finding("figures.csv", 3, "low", "number", Severity.Error, "Bad.") }.ToCsv());
}
