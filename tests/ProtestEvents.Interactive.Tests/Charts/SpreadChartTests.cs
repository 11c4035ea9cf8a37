namespace ProtestEvents.Interactive.Tests.Charts;

public class SpreadChartTests
{
    private static readonly DateOnly First = new(2022, 1, 2);
    private static readonly DateOnly Last = new(2022, 1, 7);

    private static SpreadMatrix Matrix(params SpreadMark[] marks) => new("Where and when?", "Region", First, Last, ["Strike", "Protest"], marks);

    private static SpreadMark Begins(string unit, string type, int? first, int? last) => new(
        unit, type, first is { } f ? new DateOnly(2022, 1, f) : null, last is { } l ? new DateOnly(2022, 1, l) : null, SpreadStage.Onset, ["alpha: said so"]);

    [Fact]
    public void Rows_are_sorted_by_latest_onset_then_earliest_onset_then_name()
    {
        var matrix = Matrix(Begins("D", "Strike", 4, 4), Begins("C", "Strike", null, 4), Begins("B", "Strike", 3, 3), Begins("A", "Strike", 4, 4));

        Assert.Equal(["B", "C", "A", "D"], matrix.Units);
        Assert.Equal(["B", "C", "A", "D"], ParsedFigure.Texts(new ParsedFigure(matrix.ToPlot("")).Layout.GetProperty("yaxis"), "ticktext"));
    }

    [Fact]
    public void A_day_that_is_known_is_a_filled_mark_at_noon_and_a_row_of_the_table()
    {
        var figure = new ParsedFigure(Matrix(Begins("A", "Strike", 3, 3)).ToPlot(""));

        var sure = figure.Traces.First(trace => trace.GetProperty("name").GetString() == "Strike");
        Assert.Equal(["2022-01-03 12:00"], ParsedFigure.Texts(sure, "x"));
        Assert.Equal("#0072b2", sure.GetProperty("marker").GetProperty("color").GetString());
        Assert.Equal(["2022-01-03"], figure.Column("Earliest day"));
        Assert.Equal(["2022-01-03"], figure.Column("Latest day"));
    }

    [Fact]
    public void Days_between_which_it_began_are_a_line_with_hollow_ends()
    {
        var figure = new ParsedFigure(Matrix(Begins("A", "Protest", 3, 5)).ToPlot(""));

        var ends = figure.Trace("Protest: may have begun then");
        Assert.Equal(["2022-01-03 12:00", "2022-01-05 12:00"], ParsedFigure.Texts(ends, "x"));
        Assert.Equal("#ffffff", ends.GetProperty("marker").GetProperty("color").GetString());
        Assert.Equal(["2022-01-03 12:00", "2022-01-05 12:00", null], ParsedFigure.Texts(figure.Trace("Protest: days on which it may have begun"), "x"));
    }

    [Fact]
    public void A_beginning_without_a_date_is_an_arrow_out_of_the_chart()
    {
        var figure = new ParsedFigure(Matrix(Begins("A", "Strike", null, 4), Begins("B", "Strike", 5, null)).ToPlot(""));

        var arrows = figure.Trace("Strike: open");
        Assert.Equal(["triangle-left", "triangle-right"], ParsedFigure.Texts(arrows.GetProperty("marker"), "symbol"));
        Assert.Equal(["2022-01-02 04:00", "2022-01-07 20:00"], ParsedFigure.Texts(arrows, "x"));
        Assert.Equal(["open", "2022-01-05"], figure.Column("Earliest day"));
        Assert.Equal(["2022-01-04", "open"], figure.Column("Latest day"));
    }

    [Fact]
    public void Types_differ_in_symbol_as_well_as_in_colour()
    {
        var figure = new ParsedFigure(Matrix(Begins("A", "Strike", 3, 3), Begins("A", "Protest", 3, 3)).ToPlot(""));

        var marks = figure.Traces.Where(trace => trace.GetProperty("name").GetString() is "Strike" or "Protest" && trace.GetProperty("hoverinfo").GetString() == "text").ToList();
        Assert.Equal(2, marks.Select(trace => trace.GetProperty("marker").GetProperty("symbol").GetString()).Distinct().Count());
        Assert.Equal(2, marks.Select(trace => trace.GetProperty("marker").GetProperty("color").GetString()).Distinct().Count());
        Assert.Equal(2, marks.Select(trace => ParsedFigure.Numbers(trace, "y")[0]).Distinct().Count());
    }

    [Fact]
    public void A_mark_shows_its_place_day_and_reports_on_hover()
    {
        var figure = new ParsedFigure(Matrix(Begins("<A>", "Strike", null, 4)).ToPlot(""));

        Assert.Equal(["<b>&lt;A&gt;</b><br>Strike began by 4 Jan 2022<br>alpha: said so"], ParsedFigure.Texts(figure.Trace("Strike: may have begun then"), "hovertext"));
    }

    [Fact]
    public void The_curve_draws_the_numbers_of_its_table()
    {
        var figure = new ParsedFigure(Gallery.Curve().ToPlot(""));

        Assert.Equal([1, 2, 5, 9, 10, 10], ParsedFigure.Numbers(figure.Trace("At least (surely begun)"), "y"));
        Assert.Equal(["1", "2", "5", "9", "10", "10"], figure.Column("At least"));
        Assert.Equal([1, 4, 9, 12, 12, 12], ParsedFigure.Numbers(figure.Trace("At most (possibly begun)"), "y"));
        Assert.Equal(["1", "4", "9", "12", "12", "12"], figure.Column("At most"));
        Assert.Equal([1, 1, 2, 3, 3, 3], ParsedFigure.Numbers(figure.Trace("beta-2022"), "y"));
        Assert.Equal(["1", "1", "2", "3", "3", "3"], figure.Column("beta-2022"));
        Assert.Equal("2022-01-02 12:00", ParsedFigure.Texts(figure.Trace("beta-2022"), "x")[0]);
    }
}
