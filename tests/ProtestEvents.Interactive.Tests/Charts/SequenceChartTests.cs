namespace ProtestEvents.Interactive.Tests.Charts;

/// <summary>Charts of any sequence, made with one short call.</summary>
public class SequenceChartTests
{
    private sealed record Town(string Name, int? Dead, DateOnly Day, EdtfDate? When);

    private static readonly Town[] Towns =
    [
        new("Aktau <b>", 4, new DateOnly(2022, 1, 4), EdtfDate.Parse("2022-01-04")),
        new("Zhanaozen", null, new DateOnly(2022, 1, 3), EdtfDate.Parse("[2022-01-03..2022-01-05]")),
        new("Uralsk", 2, new DateOnly(2022, 1, 2), null),
    ];

    [Fact]
    public void Bars_have_their_axes_names_and_table_from_the_two_expressions()
    {
        var plot = Towns.BarChart(town => town.Name, town => town.Dead);
        var figure = new ParsedFigure(plot);
        var bars = figure.Traces.Single();

        Assert.Equal("Dead by Name", plot.Title);
        Assert.Equal("bar", bars.GetProperty("type").GetString());
        Assert.Equal(["Aktau &lt;b&gt;", "Uralsk"], ParsedFigure.Texts(bars, "x"));
        Assert.Equal([4, 2], ParsedFigure.Numbers(bars, "y"));
        Assert.Equal(["category", "linear"], new[] { "xaxis", "yaxis" }.Select(axis => figure.Layout.GetProperty(axis).GetProperty("type").GetString()));
        Assert.Equal(["Name", "Dead"], new[] { "xaxis", "yaxis" }.Select(axis => figure.Layout.GetProperty(axis).GetProperty("title").GetProperty("text").GetString()));
        Assert.Equal(["4", "", "2"], figure.Column("Dead"));
        Assert.Equal(["In the table only, as they lack a value: 1 row."], plot.Footnotes);
    }

    [Fact]
    public void Days_stand_on_a_scale_of_time_and_names_can_be_given()
    {
        var plot = Towns.LineChart(town => town.Day, town => town.Day.Day, "By day", "Day of January", "Number");
        var figure = new ParsedFigure(plot);

        Assert.Equal(["2022-01-04", "2022-01-03", "2022-01-02"], ParsedFigure.Texts(figure.Traces.Single(), "x"));
        Assert.Equal(("By day", "date", "Day of January"), (plot.Title, figure.Layout.GetProperty("xaxis").GetProperty("type").GetString(), figure.Layout.GetProperty("xaxis").GetProperty("title").GetProperty("text").GetString()));
        Assert.Equal("lines+markers", figure.Traces.Single().GetProperty("mode").GetString());
        Assert.Empty(plot.Footnotes);
    }

    [Fact]
    public void A_date_that_is_not_a_single_day_stands_at_its_first_and_the_table_keeps_it()
    {
        var plot = Towns.DotChart(town => town.When, town => town.Name);
        var figure = new ParsedFigure(plot);

        Assert.Equal(["2022-01-04", "2022-01-03"], ParsedFigure.Texts(figure.Traces.Single(), "x"));
        Assert.Equal(["2022-01-04", "[2022-01-03..2022-01-05]", ""], figure.Column("When"));
        Assert.Equal(["A date that is not a single day stands at its first possible day.", "In the table only, as they lack a value: 1 row."], plot.Footnotes);
        Assert.Equal("markers", figure.Traces.Single().GetProperty("mode").GetString());
    }

    [Fact]
    public void Rows_and_codes_of_the_record_are_drawn_by_their_text()
    {
        var plot = Dataset.Load().Reports.GroupBy(report => report.Type).BarChart(group => group.Key, group => group.Count());

        Assert.Equal("Count by Key", plot.Title);
        Assert.Contains("strike", ParsedFigure.Texts(new ParsedFigure(plot).Traces.Single(), "x"));
    }

    [Fact]
    public void A_chart_of_no_rows_has_no_marks() => Assert.Empty(new ParsedFigure(Array.Empty<Town>().BarChart(town => town.Name, town => town.Dead)).Traces);
}
