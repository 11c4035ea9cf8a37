namespace ProtestEvents.Interactive.Tests.Charts;

public class QuantityChartTests
{
    private static EstimateMark Mark(string quantity, decimal? low, decimal? best, decimal? high, string side = "State") =>
        new() { Scope = "people, Aktau", Side = side, Speaker = "Speaker", Quantity = quantity, Low = low, Best = best, High = high, Source = "alpha", More = [] };

    private static ParsedFigure Ranges(params EstimateMark[] marks) => new(new EstimateRanges("How many?", "people", marks).ToPlot(""));

    [Fact]
    public void An_exact_number_is_a_dot_and_a_range_a_line_between_two_bounds()
    {
        var figure = Ranges(Mark("17", 17, 17, 17), Mark("20–30", 20, null, 30));

        Assert.Equal([17], ParsedFigure.Numbers(figure.Trace("State: number"), "x"));
        Assert.Equal([20, 30, null], ParsedFigure.Numbers(figure.Trace("State: range"), "x"));
        Assert.Equal([20, 30], ParsedFigure.Numbers(figure.Trace("State: bound"), "x"));
        Assert.Equal(["17", "20"], figure.Column("Low"));
        Assert.Equal(["17", ""], figure.Column("Best"));
        Assert.Equal(["17", "30"], figure.Column("High"));
    }

    [Fact]
    public void One_bound_alone_is_an_arrow_away_from_it()
    {
        var figure = Ranges(Mark("at least 10", 10, null, null), Mark("up to 70", null, null, 70));

        Assert.Equal([10, 70], ParsedFigure.Numbers(figure.Trace("State: bound"), "x"));
        Assert.True(ParsedFigure.Numbers(figure.Trace("State: or more"), "x")[0] > 10);
        Assert.True(ParsedFigure.Numbers(figure.Trace("State: or less"), "x")[0] < 70);
        Assert.Equal(["10", ""], figure.Column("Low"));
        Assert.Equal(["", "70"], figure.Column("High"));
    }

    [Fact]
    public void Words_without_a_number_stand_in_a_lane_of_their_own_and_have_no_mark()
    {
        var figure = Ranges(Mark("17", 17, 17, 17), Mark("\"dozens\"", null, null, null));

        var lines = figure.Layout.GetProperty("annotations").EnumerateArray().Select(line => line.GetProperty("text").GetString()).ToList();
        Assert.Equal(["<b>people, Aktau</b>", "<b>State</b>", "Speaker: 17 (alpha)", "<b>In words, without a number</b>", "Speaker: \"dozens\" (alpha)"], lines);
        Assert.Equal(["17", "\"dozens\""], figure.Column("Quantity"));
        Assert.Equal(["State: number"], figure.Traces.Select(trace => trace.GetProperty("name").GetString()));
    }

    [Fact]
    public void A_figure_in_another_unit_is_told_and_not_drawn_on_the_axis()
    {
        var figure = Ranges(Mark("17", 17, 17, 17), Mark("3 per cent", 3, 3, 3) with { IsInOtherUnit = true });

        Assert.Equal([17], ParsedFigure.Numbers(figure.Trace("State: number"), "x"));
        Assert.Contains(figure.Layout.GetProperty("annotations").EnumerateArray(), line => line.GetProperty("text").GetString() == "<b>In another unit</b>");
    }

    [Fact]
    public void A_number_that_repeats_another_is_small_and_hollow_and_says_what_it_repeats()
    {
        var figure = Ranges(Mark("17", 17, 17, 17), Mark("17", 17, 17, 17) with { Note = "repeats beta" }, Mark("18", 18, 18, 18));

        Assert.Equal([17, 18], ParsedFigure.Numbers(figure.Trace("State: number"), "x"));
        var repeat = figure.Trace("State: number that repeats or no longer stands");
        Assert.Equal([17], ParsedFigure.Numbers(repeat, "x"));
        Assert.EndsWith("-open", repeat.GetProperty("marker").GetProperty("symbol").GetString(), StringComparison.Ordinal);
        Assert.Contains(figure.Layout.GetProperty("annotations").EnumerateArray(), line => line.GetProperty("text").GetString() == "Speaker: 17 (alpha; repeats beta)");
    }

    [Fact]
    public void A_chart_of_estimates_says_which_numbers_cannot_both_be_true()
    {
        var plot = Dataset.Load().Only(Tier.Corpus).Estimates(Measure.Deaths, "zhanaozen-shooting").Plot();

        // Officials say 17, other voices 70: one number fits one of them only.
        var lines = new ParsedFigure(plot).Layout.GetProperty("annotations").EnumerateArray().Select(line => line.GetProperty("text").GetString()!.Replace("<br>", " ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Cannot both be true: ", StringComparison.Ordinal) && line.Contains("17 and 70", StringComparison.Ordinal));
    }

    [Fact]
    public void Panels_of_one_unit_have_one_scale_and_marks_have_their_numbers()
    {
        var figure = new ParsedFigure(new FigurePanels("Over the years",
        [
            new PanelMark("Killed (people)", 2011, "2011", true, Mark("17", 17, 17, 17)) { Unit = "people" },
            new PanelMark("Arrested (people)", 2022, "2022", true, Mark("400", 400, 400, 400)) { Unit = "people" },
            new PanelMark("Wage (KZT)", 2022, "2022", false, Mark("at least 200,000", 200_000, null, null)) { Unit = "kzt" },
        ]).ToPlot(""));

        static string Range(ParsedFigure figure, string axis) => figure.Layout.GetProperty(axis).GetProperty("range").ToString();
        Assert.Equal(Range(figure, "yaxis"), Range(figure, "yaxis2"));
        Assert.NotEqual(Range(figure, "yaxis"), Range(figure, "yaxis3"));
        var texts = figure.Layout.GetProperty("annotations").EnumerateArray().Select(text => text.GetProperty("text").GetString()).ToList();
        Assert.Superset(new HashSet<string?> { "17", "400", "200,000" }, texts.ToHashSet());
    }

    [Theory]
    [InlineData(10, 500, false)]
    [InlineData(10, 501, true)]
    [InlineData(0, 5000, false)]
    public void The_axis_is_logarithmic_only_where_numbers_lie_far_apart_and_none_is_zero(int least, int greatest, bool logarithmic)
    {
        var figure = Ranges(Mark("a", least, least, least), Mark("b", greatest, greatest, greatest));

        Assert.Equal(logarithmic, figure.Layout.GetProperty("xaxis").TryGetProperty("type", out var type) && type.GetString() == "log");
        Assert.Equal(logarithmic ? "people, logarithmic scale" : "people", figure.Layout.GetProperty("xaxis").GetProperty("title").GetProperty("text").GetString());
    }

    [Fact]
    public void Panels_draw_the_numbers_of_their_table_each_on_an_axis_of_its_own()
    {
        var figure = new ParsedFigure(new FigurePanels("Over the years",
        [
            new PanelMark("Killed (people)", 2011, "2011", true, Mark("17", 17, 17, 17)),
            new PanelMark("Killed (people)", 2011, "2011", false, Mark("70", 70, 70, 70)),
            new PanelMark("Killed (people)", 2022, "2022", true, Mark("164", 164, 164, 164)),
            new PanelMark("Wage (KZT)", 2022, "2022", false, Mark("200,000", 200_000, 200_000, 200_000)),
        ]).ToPlot(""));

        var drawn = figure.TracesEndingIn(": number").SelectMany(trace => ParsedFigure.Numbers(trace, "y").Select(y => (trace.GetProperty("yaxis").GetString(), y)));
        Assert.Equal([("y", 17), ("y", 164), ("y", 70), ("y2", 200_000)], drawn);
        Assert.Equal(["17", "70", "164", "200,000"], figure.Column("Best"));
        Assert.Equal("Year (no figures in these sources: 2012–2021)", figure.Layout.GetProperty("xaxis").GetProperty("title").GetProperty("text").GetString());
    }
}
