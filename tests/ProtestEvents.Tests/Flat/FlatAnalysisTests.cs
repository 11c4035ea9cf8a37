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
        var estimates = Data.Estimates(Measure.Deaths, "january-2022");
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

    [Fact]
    public void Agreement_has_a_row_for_each_number_that_its_csv_has()
    {
        var report = AgreementReport.Of(Agreement.Codings.Record, Agreement.Codings.Other(
            copy => copy.Remove("reports", "gazette-march"),
            copy => copy.Remove("citations", "c-gazette-march-1"),
            copy => copy.Remove("citations", "c-gazette-march-2")));
        var reports = report.FlatUnits().Single(row => row is { Table: "reports", Rule: "passage-or-content" });
        Assert.Equal((7, 6, 6, 1.0, (double)(6m / 7)), (reports.FirstUnits, reports.SecondUnits, reports.Both, reports.Precision, reports.Recall!.Value));
        var lines = report.ToCsv().Split('\n').Skip(1).SkipLast(1).ToList();
        Assert.Equal(lines.Count(line => line.Contains(",f1,", StringComparison.Ordinal)), report.FlatUnits().Count);
        Assert.Equal(lines.Count(line => line.Contains(",alpha-", StringComparison.Ordinal)), report.FlatVariables().Count);
        Assert.All(report.FlatVariables(), row => Assert.True(row.Alpha is null != row.Undefined is null, row.ToString()));
        Assert.Equal([("gazette-march", null)], report.Matching("reports", "record", "other").Flat().Where(row => row.Overlap is null).Select(row => (row.First, row.Second)));
    }

    [Fact]
    public void Onsets_origins_repetitions_comparisons_explanations_and_findings_have_rows()
    {
        var spread = SmallRecord.Of("a strike n1 2000-05-02 begins", "b strike n1 2000-05-03/2000-05-04 begins").Data.Spread("may", PlaceLevel.Region, EventType.Strike);
        Assert.Equal(
            [("a", new DateTime(2000, 5, 2), new DateTime(2000, 5, 2)), ("b", new DateTime(2000, 5, 3), new DateTime(2000, 5, 3))],
            spread.FlatOnsets().Select(row => (row.Source, row.Earliest, row.Latest)));
        var mentions = Data.Corroborate(Measure.Dismissed, "layoff-tengiz-2021", 40_000);
        Assert.Equal(mentions.Mentions.Select(row => row.Id).Order(), mentions.FlatOrigins().Select(row => row.Row).Order());
        Assert.Equal(mentions.Origins.Count, mentions.FlatOrigins().Count(row => row.Row == row.Origin));
        var repetitions = Data.Repetitions();
        Assert.Equal(repetitions.Sum(row => row.Rows.Count), repetitions.Flat().Sum(row => row.Rows));
        var first = Data.Figure("icc-2012-dismissed-2011-zhanaozen");
        var comparison = Assert.Single(new[] { first.CompareWith(Data.Figure("icc-2012-dismissed-2011-total")) }.Flat());
        Assert.True(comparison.IsRefused);
        Assert.Contains("place", comparison.Differences, StringComparison.Ordinal);
        var lines = first.Explain().Flat();
        Assert.Equal((1, null, 0), (lines[0].Number, lines[0].Under, lines[0].Depth));
        Assert.All(lines.Skip(1), line => Assert.Equal(line.Depth - 1, lines[line.Under!.Value - 1].Depth));
        Assert.Equal(
            [("figures.csv", 3, "low", "number", "error", "Bad.")],
            ValueList.Create<Finding>([new("figures.csv", 3, "low", "number", Severity.Error, "Bad.")]).Flat().Select(row => (row.File, row.Row, row.Column, row.Code, row.Severity, row.Message)));
    }
}
