namespace ProtestEvents.Interactive.Tests.Charts;

/// <summary>The charts of the record against the analyses that they draw.</summary>
public class RecordChartTests
{
    private static readonly Dataset Data = Dataset.Load().Only(Tier.Corpus);

    [Fact]
    public void The_matrix_has_one_beginning_for_each_unit_of_the_spread()
    {
        var spread = Data.Spread("january-2022", PlaceLevel.Region, EventType.Strike, EventType.Protest);
        var figure = new ParsedFigure(spread.Plot());

        var begins = figure.Column("Region").Zip(figure.Column("Event type"), figure.Column("What")).Where(row => row.Third == "begins").Select(row => (row.First, row.Second));
        Assert.Equal(spread.Units.Select(unit => (unit.Place.Name, Data.Label(unit.Type))).Order(), begins.Order());
    }

    [Fact]
    public void The_curve_ends_where_the_spread_ends()
    {
        var spread = Data.Spread("january-2022", PlaceLevel.Region, EventType.Protest);
        var figure = new ParsedFigure(spread.CurvePlot());

        Assert.Equal(spread.Days[^1].AtLeast.ToString(CultureInfo.InvariantCulture), figure.Column("At least")[^1]);
        Assert.Equal(spread.Days[^1].AtMost.ToString(CultureInfo.InvariantCulture), figure.Column("At most")[^1]);
        Assert.Equal(spread.Sources.Select(source => source.Id), spread.CurvePlot().Table.Columns.Skip(3).Select(column => column.Name));
        Assert.Equal(
            spread.Sources.Select(source => $"without {source.Id}"), spread.CurvePlot(leaveOneOut: true).Table.Columns.Skip(3).Select(column => column.Name));
    }

    [Fact]
    public void A_curve_of_several_types_is_refused_unless_one_is_named()
    {
        var spread = Data.Spread("january-2022", PlaceLevel.Region, EventType.Strike, EventType.Protest);

        Assert.StartsWith(
            "Found no type, expected one of the types of this spread, which are never added: strike, protest.",
            Assert.Throws<ArgumentException>(() => spread.CurvePlot()).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Found the type 'violence', expected one of the types",
            Assert.Throws<ArgumentException>(() => spread.CurvePlot(EventType.Violence)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_estimate_is_in_the_chart_s_table()
    {
        var estimates = Data.Estimates(Measure.Deaths, "zhanaozen-2011");

        Assert.Equal(estimates.All.Count(), estimates.Plot().Table.RowCount);
        Assert.Equal(estimates.All.Select(estimate => estimate.Quantity.ToString()).Order(), new ParsedFigure(estimates.Plot()).Column("Quantity").Order());
    }

    [Fact]
    public void Captions_name_every_source_and_how_sources_were_selected()
    {
        var arc = Data.Arc("zhanaozen-2011", "january-2022");

        foreach (var plot in (Plot[])[arc.Plot(), arc.CoveragePlot(), Data.Spread("january-2022", PlaceLevel.Region).Plot()])
            Assert.EndsWith(Data.Selection, plot.Caption, StringComparison.Ordinal);
        Assert.All(arc.Figures.Select(row => row.Figure.SourceId), source => Assert.Contains($"({source})", arc.FigurePlot().Caption, StringComparison.Ordinal));
    }
}
