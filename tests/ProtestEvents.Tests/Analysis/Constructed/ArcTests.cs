using static ProtestEvents.Tests.Analysis.Constructed.SmallRecord;

namespace ProtestEvents.Tests.Analysis.Constructed;

public class ArcTests
{
    [Fact]
    public void An_event_runs_over_all_days_that_its_dated_reports_allow()
    {
        var arc = Of("a strike n1 2000-05-03/2000-05-06 whole", "b strike n1 [2000-05-02..2000-05-04] begins", "a strike n1 . goes-on", "a -strike n1 2000-05-09 whole").Data.Arc("may", "later");

        var row = Assert.Single(arc.Events);
        Assert.Equal((May(2), May(6), false), (row.Start, row.End, row.IsOpen));
        Assert.Equal(["r1", "r2"], row.Reports.Select(report => report.Id));
    }

    [Theory]
    [InlineData("[..2000-05-04]", 1, 4)]
    [InlineData("[2000-05-04..]", 4, 10)]
    public void An_open_end_is_clipped_to_the_episode_and_said_to_be_open(string date, int start, int end)
    {
        var row = Assert.Single(Of($"a strike n1 {date} whole").Data.Arc("may", "later").Events);

        Assert.Equal((May(start), May(end), true), (row.Start, row.End, row.IsOpen));
    }

    [Fact]
    public void Days_outside_the_years_are_clipped_and_events_outside_them_left_out()
    {
        Assert.Equal(new DateOnly(2000, 1, 1), Assert.Single(Of("a strike n1 1999-12/2000-05 whole").Data.Arc("may", "later").Events).Start);
        Assert.Empty(Of("a strike n1 1999-12 whole", "b strike n1 2001 whole").Data.Arc("may", "later").Events);
    }

    [Fact]
    public void A_year_counts_every_report_whose_date_may_fall_into_it_by_source()
    {
        var arc = Of("a strike n1 2000-05-03 begins", "a -strike n1 2000-05-04 whole", "b strike n1 1999/2000 whole", "c strike n1 . goes-on", "c strike n1 1999 whole").Data.Arc("may", "later");

        var year = Assert.Single(arc.Coverage);
        Assert.Equal(["r1", "r2", "r3"], year.Reports.Select(report => report.Id));
        Assert.Equal([("a", 2), ("b", 1)], year.BySource.Select(count => (count.Source.Id, count.Count)));
        Assert.Empty(arc.YearsWithoutReports);
        Assert.Equal([2000], new SmallRecord().Data.Arc("may", "later").YearsWithoutReports);
    }

    [Theory]
    [InlineData("2000-05-03", true)]
    [InlineData("2000", true)]
    [InlineData("[2000-05-02..2000-05-04]", true)]
    [InlineData("1999/2001", true)]
    [InlineData("1999-12/2000-01", true)]
    [InlineData("1999-12-31/2000-01-01", true)]
    [InlineData("2000-12-31", true)]
    [InlineData("[1999-12-31..2000-05-02]", false)]
    [InlineData("[2000-05-02..2001-01-01]", false)]
    [InlineData("2000-05-03~", false)]
    [InlineData("2000?", false)]
    public void A_report_surely_belongs_to_a_year_when_its_date_allows_no_other_or_surely_reaches_into_it(string date, bool surely)
    {
        var year = Assert.Single(Of($"a strike n1 {date} whole").Data.Arc("may", "later").Coverage);

        Assert.Equal((1, surely ? 1 : 0), (year.Reports.Count, year.Surely.Count));
    }

    [Theory]
    [InlineData("[..2025]", false)]
    [InlineData("[2025..]", false)]
    [InlineData("[..2000-05]", true)]
    [InlineData("[1990..]", false)]
    public void A_figure_of_no_event_with_an_open_date_is_at_the_known_end(string date, bool stands) =>
        Assert.Equal(stands, new SmallRecord().Figure("a", Qualifier.Exact, 1, 1, 1, date: date, ofEvent: false).Data.Arc("may", "later").Figures.Count == 1);

    [Fact]
    public void A_figure_without_a_date_stands_at_its_episode_and_says_so()
    {
        var figures = new SmallRecord().Figure("a", Qualifier.Exact, 1, 1, 1).Figure("a", Qualifier.Exact, 2, 2, 2, date: null).Figure("a", Qualifier.Exact, 3, 3, 3, date: "[..2000-05-04]")
            .Figure("a", Qualifier.Exact, 4, 4, 4, date: "1990").Data.Arc("may", "later").Figures;

        Assert.Equal(
            [("f2", May(1), May(10), true), ("f3", May(1), May(4), false), ("f1", May(2), May(2), false)],
            figures.Select(row => (row.Figure.Id, row.Start, row.End, row.DateIsOfEpisode)));
    }

    [Fact]
    public void Episodes_in_the_wrong_order_are_refused_in_a_sentence()
    {
        var error = Assert.Throws<ArgumentException>(() => new SmallRecord().Data.Arc("later", "may"));

        Assert.StartsWith("Found 'may', which ends before 'later' starts; expected the earlier episode first.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_measures_asked_for_are_shown_and_the_recurring_ones_when_none_is()
    {
        var data = new SmallRecord().Figure("a", Qualifier.Exact, 1, 1, 1).Data;

        Assert.Single(data.Arc("may", "later").Figures);
        Assert.Empty(data.Arc("may", "later", Measure.Troops).Figures);
        Assert.Single(data.Arc("may", "later", Measure.Troops, Measure.Deaths).Figures);
    }
}
