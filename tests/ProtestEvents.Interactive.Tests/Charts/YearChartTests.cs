using System.Globalization;
using System.Text.Json;

namespace ProtestEvents.Interactive.Tests.Charts;

public class YearChartTests
{
    private static TimelineMark Mark(string lane, string day, string? end = null, bool open = false) => new(
        lane, "An event", DateOnly.Parse(day, CultureInfo.InvariantCulture), DateOnly.Parse(end ?? day, CultureInfo.InvariantCulture), open, ["alpha"]);

    [Fact]
    public void Each_event_is_one_dot_at_its_day_and_one_row()
    {
        var figure = new ParsedFigure(new Timeline("Arc", 2011, 2022, [Mark("Strikes", "2011-05-26"), Mark("Trials", "2012-06-04"), Mark("Strikes", "2022-01-03", open: true)], []).ToPlot(""));

        Assert.Equal(["2011-05-26", "2012-06-04"], ParsedFigure.Texts(figure.Trace("events"), "x"));
        Assert.Equal(["2022-01-03"], ParsedFigure.Texts(figure.Trace("events with an open date"), "x"));
        Assert.Equal(["2011-05-26", "2012-06-04", "2022-01-03"], figure.Column("From"));
    }

    [Fact]
    public void Events_of_one_month_stand_on_each_other_and_a_high_stack_is_counted()
    {
        var figure = new ParsedFigure(new Timeline("Arc", 2011, 2022, [.. Enumerable.Repeat(Mark("Strikes", "2022-01-03"), 9)], []).ToPlot(""));

        Assert.Equal(9, ParsedFigure.Numbers(figure.Trace("events"), "y").Distinct().Count());
        Assert.Single(ParsedFigure.Texts(figure.Trace("events"), "x").Distinct());
        Assert.Equal(["9"], ParsedFigure.Texts(figure.Trace("number of events"), "text"));
    }

    [Fact]
    public void Years_without_reports_are_shaded_as_stretches_and_said_not_to_be_quiet()
    {
        var plot = new Timeline("Arc", 2011, 2022, [Mark("Strikes", "2011-05-26")], [2013, 2014, 2016]).ToPlot("");
        var figure = new ParsedFigure(plot);

        var shades = figure.Layout.GetProperty("shapes").EnumerateArray().Where(shape => shape.GetProperty("type").GetString() == "rect")
            .Select(shape => (shape.GetProperty("x0").GetString(), shape.GetProperty("x1").GetString()));
        Assert.Equal([("2013-01-01", "2014-12-31"), ("2016-01-01", "2016-12-31")], shades);
        Assert.NotEqual(JsonValueKind.Undefined, figure.Trace("no reports in these sources, not a quiet period").ValueKind);
        Assert.EndsWith("2013–2014, 2016: no reports in these sources, not a quiet period.", plot.AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_draws_the_counts_of_its_table_and_leaves_open_what_a_source_could_not_know()
    {
        var plot = new CoverageMap("Coverage", 2011, [new CoverageLine("alpha", 2012, [3, 1, 0]), new CoverageLine("beta", null, [0, 2, 5])], [3, 3, 5]).ToPlot("");
        var figure = new ParsedFigure(plot);

        var rows = figure.Traces.Single().GetProperty("z").EnumerateArray().Select(row => string.Join(' ', row.EnumerateArray().Select(cell => cell.ToString())));
        Assert.Equal(["3 1 ", "0 2 5", "3 3 5"], rows);
        Assert.Equal(["not yet", "5", "5"], figure.Column("2013"));
        Assert.Equal("Grey: the source had come out before that year, so it could not report it.", Assert.Single(plot.Footnotes));
    }

    public static TheoryData<string> Empty => ["matrix", "curve", "estimates", "timeline", "panels", "coverage"];

    [Theory]
    [MemberData(nameof(Empty))]
    public void A_chart_with_nothing_to_draw_says_so(string kind)
    {
        var day = new DateOnly(2022, 1, 1);
        var plot = kind switch
        {
            "matrix" => new SpreadMatrix("t", "Region", day, day, ["Strike"], []).ToPlot("c"),
            "curve" => new CumulativeCurve("t", "regions", [], [], [], []).ToPlot("c"),
            "estimates" => new EstimateRanges("t", "people", []).ToPlot("c"),
            "timeline" => new Timeline("t", 2011, 2022, [], []).ToPlot("c"),
            "panels" => new FigurePanels("t", []).ToPlot("c"),
            _ => new CoverageMap("t", 2011, [], [0, 0]).ToPlot("c"),
        };

        var said = new ParsedFigure(plot).Layout.GetProperty("annotations").EnumerateArray().Single().GetProperty("text").GetString();
        Assert.Equal("Nothing to draw:<br>these sources say nothing on this that has a number or a date.", said);
        Assert.Contains("<figcaption>c</figcaption>", plot.ToHtml(), StringComparison.Ordinal);
    }
}
