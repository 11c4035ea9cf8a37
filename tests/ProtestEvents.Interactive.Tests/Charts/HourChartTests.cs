namespace ProtestEvents.Interactive.Tests.Charts;

public class HourChartTests
{
    private static HourMark At(string place, string what, int from, int to, string source = "Alpha 2022", bool hasHour = true, bool denied = false) =>
        new()
        {
            Place = place,
            What = what,
            Source = source,
            From = new DateTime(2022, 1, 4).AddHours(from),
            To = new DateTime(2022, 1, 4).AddHours(to),
            HasHour = hasHour,
            IsDenied = denied,
            Lines = ["told"],
        };

    private static Plot Drawn(params HourMark[] marks) => new HourLanes("Hours", new DateTime(2022, 1, 4), new DateTime(2022, 1, 7), marks, Samples.Small().Table).ToPlot("");

    [Fact]
    public void One_kind_of_event_at_one_place_is_one_row_in_the_order_of_first_hours()
    {
        var figure = new ParsedFigure(Drawn(At("Airport", "Clash", 20, 30), At("City hall", "Rally", 8, 9), At("City hall", "Arson", 10, 12), At("City hall", "Rally", 9, 10, "Beta 2022")));

        Assert.Equal(
            ["<b>City hall</b>: Rally", "Arson", "<b>Airport</b>: Clash"],
            figure.Layout.GetProperty("yaxis").GetProperty("ticktext").EnumerateArray().Select(text => text.GetString()));
        Assert.All(ParsedFigure.Numbers(figure.Traces.First(trace => trace.GetProperty("name").GetString() == "Beta 2022"), "y").OfType<double>(), y => Assert.InRange(y, -0.4, 0.4));
    }

    [Fact]
    public void Each_source_has_a_symbol_of_its_own()
    {
        var names = Enumerable.Range(0, 12).Select(i => $"Source {i:00}").ToList();
        var figure = new ParsedFigure(Drawn([.. names.Select(name => At("City hall", "Rally", 8, 12, name))]));

        Assert.Equal(12, names.Select(name => figure.Traces.First(trace => trace.GetProperty("name").GetString() == name).GetProperty("marker").GetProperty("symbol").GetString()).Distinct().Count());
    }

    [Fact]
    public void A_report_with_only_a_day_is_a_thin_dotted_line_with_hollow_ends()
    {
        var trace = new ParsedFigure(Drawn(At("City hall", "Rally", 0, 24, hasHour: false))).Trace("Alpha 2022: day only");

        Assert.Equal(("dot", "circle-open"), (trace.GetProperty("line").GetProperty("dash").GetString(), trace.GetProperty("marker").GetProperty("symbol").GetString()));
    }

    [Fact]
    public void A_denial_is_drawn_as_a_cross()
    {
        var figure = new ParsedFigure(Drawn(At("City hall", "no rally", 8, 12, denied: true)));

        Assert.Equal("x-thin-open", figure.Traces.First().GetProperty("marker").GetProperty("symbol").GetString());
    }

    [Theory]
    [InlineData("texts")]
    [InlineData("both")]
    public void The_hours_of_the_record_are_one_screen_high(string sources) =>
        Assert.InRange(RecordGallery.All.Single(chart => chart.Name == $"hours-{sources}").Plot.Height, 300, 700);

    [Fact]
    public void Every_report_is_drawn_and_none_twice()
    {
        var hours = Dataset.Load().Hours("almaty", new DateOnly(2022, 1, 4), new DateOnly(2022, 1, 6));
        var figure = new ParsedFigure(hours.Plot());

        // A report is one or two points and a gap.
        Assert.Equal(hours.Rows.Count, figure.Traces.Where(trace => trace.GetProperty("mode").GetString() == "lines+markers").Sum(trace => ParsedFigure.Numbers(trace, "y").Count(y => y is null)));
    }
}
