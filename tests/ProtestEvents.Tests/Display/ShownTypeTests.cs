namespace ProtestEvents.Tests.Display;

/// <summary>Every value that a cell may end with is shown in a readable form, and never as a list of its properties.</summary>
public class ShownTypeTests
{
    private static readonly Dataset Data = Dataset.Load();

    [Fact]
    public void A_date_says_what_it_means() =>
        Assert.Equal("[2022-01-03..2022-01-04] (3 or 4 January 2022)", Plain(EdtfDate.Parse("[2022-01-03..2022-01-04]")));

    [Fact]
    public void A_date_that_is_none_shows_the_sentence()
    {
        var parsed = EdtfDate.Read("<b>");
        Assert.Equal(parsed.Error, Plain(parsed));
        Assert.DoesNotContain("<b>", Html(parsed), StringComparison.Ordinal);
        Assert.Equal(Plain(EdtfDate.Parse("2022")), Plain(EdtfDate.Read("2022")));
    }

    [Fact]
    public void Codes_are_texts() =>
        Assert.Equal(("strike", "<span class=\"tex2jax_ignore mathjax_ignore\">strike</span>"), (Plain(EventType.Strike), Html(EventType.Strike)));

    [Fact]
    public void A_dataset_says_what_it_is_and_how_much_of_everything_it_has()
    {
        var text = Plain(Data);
        Assert.StartsWith(Data.Title + "\n", text, StringComparison.Ordinal);
        Assert.Matches($@"\n  Version +{Data.Version}\n", text);
        Assert.Matches($@"\n  reports +{Data.Reports.Count}\n", text);
        Assert.Matches($@"\n  codes +{Data.Terms.Count}\n", text);
        Assert.Matches(@"\n  Tiers +\w", text);
    }

    [Fact]
    public void A_list_of_rows_is_a_table_of_their_main_columns_and_says_how_many_more_there_are()
    {
        var text = Plain(Data.Reports);
        Assert.Matches("^" + Data.Reports.Count + @" rows\n\nId +Event +Type +When +Where +Source\n", text);
        Assert.Contains(Data.Reports[0].Id[..10], text, StringComparison.Ordinal);
        Assert.EndsWith($"\n* … and {Data.Reports.Count - 20} more\n", text, StringComparison.Ordinal);
        Assert.Equal(21, Html(Data.Reports).Split("<tr>").Length - 1);
    }

    [Fact]
    public void A_list_of_texts_is_a_column() =>
        Assert.Equal("2 rows\n\n\n-----\n1 < 2\nb\n", Plain(new[] { "1 < 2", "b" }.ToValueList()));

    [Fact]
    public void An_empty_list_says_that_it_is_empty() => Assert.Equal(("no elements", "<p class=\"tex2jax_ignore mathjax_ignore\">no elements</p>\n"), (Plain(ValueList<Report>.Empty), Html(ValueList<Report>.Empty)));

    [Fact]
    public void Days_of_a_spread_stand_one_on_a_line_and_name_their_places_on_a_card()
    {
        var spread = Data.Spread("january-2022", PlaceLevel.Region, EventType.Strike);
        Assert.Equal(4 + spread.Days.Count + 2, Plain(spread.Days).Split('\n').Length);
        Assert.Contains(spread.Days[^1].Surely[0].Place.Name, Plain(spread.Days[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_table_shows_its_first_rows_and_columns()
    {
        Assert.Contains("\n* … and 11 more columns: extent, ", Plain(Data.Table("reports")), StringComparison.Ordinal);
        Assert.Contains($"\n* … and {Data.Reports.Count - 20} more\n", Plain(Data.Table("reports")), StringComparison.Ordinal);
        Assert.Equal(19, Html(Data.Table("reports")).Split("<th ").Length - 1);
        Assert.StartsWith("episodes\n\nid", Plain(Data.Table("episodes")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_part_of_a_result_is_a_card_and_a_row_of_a_table()
    {
        var spread = Data.Spread("january-2022", PlaceLevel.Region, EventType.Strike);
        var estimates = Data.Estimates(Measure.Deaths, "zhanaozen-shooting");
        var claims = Data.Claims("january-2022");
        var arc = Data.Arc("zhanaozen-2011", "january-2022");
        object[] parts =
        [
            spread.Days[0], spread.Units[0], spread.Units[0].BySource[0], estimates.All.First(), estimates.Groups[0], VaguePolicy.Acled,
            claims.Rows[0], arc.Events[0], arc.Figures[0], arc.Coverage[0], arc.Demands.Rows[0],
            Data.CountHistory(Measure.Deaths, "violence-january-2022").Steps[0],
            Data.Hours("Almaty", new DateOnly(2022, 1, 4), new DateOnly(2022, 1, 6)).Rows[0], Data.Terms[0], Data.Citations[0],
        ];
        foreach (var part in parts)
        {
            Assert.NotEmpty(ShowableFormatterSource.MainColumns(part)!);
            Assert.StartsWith("<div class=\"pea-card tex2jax_ignore mathjax_ignore\"><strong>", Html(part), StringComparison.Ordinal);
            Assert.Contains("\n  ", Plain(part), StringComparison.Ordinal);
        }
    }

    private static string Plain(object value) => Show(value, "text/plain");

    private static string Html(object value) => Show(value, "text/html");

    private static string Show(object value, string mime)
    {
        var attribute = value.GetType().GetCustomAttributes(inherit: true).Single(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!)!;
        var formatters = (System.Collections.IEnumerable)source.GetType().GetMethod("CreateTypeFormatters", [])!.Invoke(source, [])!;
        var formatter = formatters.Cast<object>().Single(one => (string)one.GetType().GetProperty("MimeType")!.GetValue(one)! == mime);
        using var writer = new StringWriter();
        Assert.True((bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer])!);
        return writer.ToString();
    }
}
