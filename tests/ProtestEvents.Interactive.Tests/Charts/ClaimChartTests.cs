namespace ProtestEvents.Interactive.Tests.Charts;

public class ClaimChartTests
{
    private static readonly Dataset Texts = Dataset.Load().Only(Tier.Corpus);

    [Fact]
    public void A_question_is_a_heading_above_its_statements()
    {
        var figure = new ParsedFigure(Texts.Claims("january-2022", new Topic("organisation")).Plot());

        var labels = figure.Layout.GetProperty("yaxis").GetProperty("ticktext").EnumerateArray().Select(text => text.GetString()!.Replace("<br>", " ", StringComparison.Ordinal)).ToList();
        var headings = labels.Where(text => text.StartsWith("<b>", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, headings.Count);
        Assert.Equal("<b>How far did the movement of January 2022 organise itself?</b>", labels[0]);
        Assert.Equal("The movement of January 2022 made bodies of its own that could lead it.", labels[1]);
    }

    [Fact]
    public void No_mark_stands_at_the_height_of_a_question()
    {
        var figure = new ParsedFigure(Texts.Claims("january-2022", new Topic("organisation")).Plot());

        var axis = figure.Layout.GetProperty("yaxis");
        var questions = axis.GetProperty("ticktext").EnumerateArray().Zip(axis.GetProperty("tickvals").EnumerateArray())
            .Where(tick => tick.First.GetString()!.StartsWith("<b>", StringComparison.Ordinal)).Select(tick => (double?)tick.Second.GetDouble());
        Assert.Empty(questions.Intersect(figure.Traces.SelectMany(trace => ParsedFigure.Numbers(trace, "y"))));
    }

    [Fact]
    public void Questions_of_one_voice_are_a_list_and_no_row()
    {
        var plot = Texts.Claims("january-2022", new Topic("state-conduct")).Plot();

        Assert.Empty(new ParsedFigure(plot).Traces);
        Assert.Equal(6, plot.Footnotes.Count(note => note.StartsWith("One voice alone: ", StringComparison.Ordinal)));
        Assert.Contains(
            "One voice alone: Did the concessions of January 2022 calm the protests? Socialist Movement of Kazakhstan (SMK 2022) denies: The concessions of January 2022 calmed the protests.",
            plot.Footnotes);
        Assert.Equal(8, plot.Table.RowCount);
    }

    [Fact]
    public void A_source_that_rejects_what_another_says_is_a_second_voice()
    {
        var plot = Texts.Claims("january-2022", new Topic("economy")).Plot();

        Assert.Contains("Did the gas price have to rise", plot.ToJson().Replace("<br>", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_have_their_readers_names()
    {
        var figure = new ParsedFigure(Texts.Claims("january-2022", new Topic("organisation")).Plot());

        Assert.Equal(
            ["Communia 2022", "WSPUS 2022", "Workers Voice 2022", "SMK 2022"],
            figure.Layout.GetProperty("xaxis").GetProperty("ticktext").EnumerateArray().Select(text => text.GetString()!.Replace("<br>", " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_table_says_a_question_once_and_keeps_it_in_each_row_of_data()
    {
        var table = Texts.Claims("january-2022", new Topic("organisation")).Table();

        Assert.Equal(3, Enumerable.Range(0, table.RowCount).Count(row => table.Text(row, 0).Length > 0));
        Assert.All(table.Rows, row => Assert.NotEmpty(row.Proposition.Question));
        Assert.Equal(13, table.ToCsv().Split('\n').Count(line => line.Contains('?', StringComparison.Ordinal)));
    }
}
