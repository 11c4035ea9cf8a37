namespace ProtestEvents.Interactive.Tests.Charts;

public class HistoryChartTests
{
    private static readonly (string Colour, string Symbol) State = ("#0072b2", "circle");

    private static LadderMark Said(string day, int number, string panel = "people", bool joined = true) =>
        new()
        {
            Panel = panel,
            IsJoined = joined,
            Day = DateOnly.Parse(day, CultureInfo.InvariantCulture),
            Number = number,
            Quantity = $"{number}",
            Speaker = "Ministry",
            Side = "State",
            Style = State,
            Lines = ["alpha"],
        };

    private static ParsedFigure Drawn(params LadderMark[] marks) => new(new CountLadder("Deaths", marks, Samples.Small().Table).ToPlot(""));

    private static List<string> Texts(ParsedFigure figure) =>
        [.. figure.Layout.GetProperty("annotations").EnumerateArray().Select(text => text.GetProperty("text").GetString()!)];

    [Fact]
    public void Days_between_two_cuts_are_to_scale()
    {
        var figure = Drawn(Said("2022-01-06", 8), Said("2022-01-09", 16), Said("2022-01-15", 19), Said("2023-01-05", 30), Said("2023-01-08", 31));

        var at = ParsedFigure.Numbers(figure.Trace("people"), "x");
        Assert.Equal((at[1] - at[0])!.Value * 2, (at[2] - at[1])!.Value, 6);
        Assert.Equal((at[1] - at[0])!.Value, (at[4] - at[3])!.Value, 6);
    }

    [Theory]
    [InlineData("2022-02-06", 0)]
    [InlineData("2022-02-07", 1)]
    public void The_axis_is_cut_where_more_than_a_month_is_silent_and_the_cut_is_drawn(string last, int cuts)
    {
        var figure = Drawn(Said("2022-01-05", 8), Said("2022-01-06", 16), Said(last, 19));

        var shapes = figure.Layout.TryGetProperty("shapes", out var drawn) ? drawn.EnumerateArray().ToList() : [];
        Assert.Equal(cuts, shapes.Count(shape => shape.GetProperty("type").GetString() == "rect"));
        Assert.Equal(2 * cuts, shapes.Count(shape => shape.GetProperty("type").GetString() == "line"));
    }

    [Fact]
    public void A_mark_has_its_number_and_its_day()
    {
        var texts = Texts(Drawn(Said("2022-01-06", 8), Said("2022-01-15", 16), Said("2022-01-28", 19)));

        Assert.Equal(["<b>people</b>", "8<br>6 Jan", "16<br>15 Jan", "19<br>28 Jan"], texts);
    }

    [Fact]
    public void A_withdrawn_number_is_struck_through_and_its_line_ends()
    {
        var figure = Drawn(
            Said("2022-01-06", 164) with { IsWithdrawn = true }, Said("2022-01-12", 164) with { IsRetraction = true }, Said("2022-01-25", 225), Said("2022-01-30", 226));

        Assert.Contains("<span style=\"text-decoration:line-through\">164<br>6 Jan</span>", Texts(figure));
        Assert.Equal([164, 164, null, 225, 226], ParsedFigure.Numbers(figure.Trace("people: line"), "y"));
        Assert.Equal(["circle-open", "x-thin-open", "circle", "circle"], figure.Trace("people").GetProperty("marker").GetProperty("symbol").EnumerateArray().Select(symbol => symbol.GetString()));
    }

    [Fact]
    public void A_repeat_is_small_and_hollow_and_in_no_line()
    {
        var figure = Drawn(Said("2022-01-06", 8), Said("2022-01-07", 8, joined: false) with { IsRepeat = true }, Said("2022-01-12", 9));

        Assert.Equal(["circle-open"], figure.Trace("people: repeats").GetProperty("marker").GetProperty("symbol").EnumerateArray().Select(symbol => symbol.GetString()));
        Assert.Equal([8, 9], ParsedFigure.Numbers(figure.Trace("people: line"), "y"));
    }

    [Fact]
    public void Colours_are_those_of_the_speakers_sides_and_not_of_an_order()
    {
        var data = Dataset.Load();
        var figure = new ParsedFigure(data.CountHistory(Measure.Deaths, "zhanaozen-shooting").Plot());

        var entries = figure.Traces.Where(trace => trace.TryGetProperty("showlegend", out var shown) && shown.GetBoolean()).ToDictionary(trace => trace.GetProperty("name").GetString()!, StringComparer.Ordinal);
        foreach (var (label, side) in ((string, Side)[])[("State", new Side("state")), ("Press", new Side("press")), ("NGO", new Side("ngo"))])
            Assert.Equal(PlotStyle.Of(data, side).Colour, entries[label].GetProperty("marker").GetProperty("color").GetString());
    }

    [Fact]
    public void One_or_two_statements_are_words()
    {
        var figure = Drawn(Said("2022-01-06", 8), Said("2022-01-07", 9));

        Assert.Equal(JsonValueKind.Array, figure.Layout.GetProperty("annotations").ValueKind);
        Assert.Empty(figure.Traces);
        Assert.StartsWith("• Ministry: 8, people, said by 6 Jan 2022", Texts(figure).Single(), StringComparison.Ordinal);
    }
}
