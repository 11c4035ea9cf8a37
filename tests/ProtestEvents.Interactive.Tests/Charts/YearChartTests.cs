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

        var rows = figure.Traces.First().GetProperty("z").EnumerateArray().Select(row => string.Join(' ', row.EnumerateArray().Select(cell => cell.ToString())));
        Assert.Equal(["3 1 ", "0 2 5", "3 3 5"], rows);
        Assert.Equal(["not yet", "5", "5"], figure.Column("2013"));
        Assert.Equal("Grey: the source had come out before that year, so it could not report it.", Assert.Single(plot.Footnotes));
    }

    [Fact]
    public void Coverage_says_how_many_reports_are_surely_and_how_many_possibly_of_a_year()
    {
        var plot = new CoverageMap("Coverage", 2011, [new CoverageLine("alpha", null, [5, 1]) { Surely = [3, 1] }], [5, 1]) { Surely = [3, 1] }.ToPlot("");
        var figure = new ParsedFigure(plot);

        Assert.Equal(["3–<br>5", "1", "3–<br>5", "1"], ParsedFigure.Texts(figure.Traces.Last(), "text"));
        Assert.Equal(["3–5", "3–5"], figure.Column("2011"));
        Assert.StartsWith("3–5: 3 reports surely of that year", Assert.Single(plot.Footnotes), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_named_has_a_line_at_its_day_and_its_name_above_the_lanes()
    {
        var figure = new ParsedFigure(new Timeline("Arc", 2011, 2022, [Mark("Strikes", "2011-05-26")], []) { Named = [("The shooting", new DateOnly(2011, 12, 16))] }.ToPlot(""));

        var name = Assert.Single(figure.Layout.GetProperty("annotations").EnumerateArray());
        Assert.Equal(("<b>The shooting</b>", "2011-12-16"), (name.GetProperty("text").GetString(), name.GetProperty("x").GetString()));
        Assert.Contains(figure.Layout.GetProperty("shapes").EnumerateArray(), shape => shape.GetProperty("x0").ToString() == "2011-12-16" && shape.GetProperty("x1").ToString() == "2011-12-16");
    }

    [Fact]
    public void The_time_line_of_the_record_names_the_shooting_of_2011_and_the_start_of_January_2022()
    {
        var figure = new ParsedFigure(Dataset.Load().Arc("zhanaozen-2011", "january-2022").Plot());

        Assert.Equal(
            [("<b>Shooting at Zhanaozen on 16 December 2011</b>", "2011-12-16"), ("<b>January 2022</b>", "2022-01-01")],
            figure.Layout.GetProperty("annotations").EnumerateArray().Select(name => (name.GetProperty("text").GetString()!.Replace("<br>", " ", StringComparison.Ordinal), name.GetProperty("x").GetString()!)));
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
