using System.Data;
using ProtestEvents.Notebooks.Cells;
using ProtestEvents.Notebooks.Formatting;

namespace ProtestEvents.Notebooks.Tests.Formatting;

public class TabularValueTests
{
    private static readonly Dataset Data = Dataset.Load();

    [Fact]
    public void A_table_of_rows_shows_its_rows() => Assert.Equal("town    people\nAktau      181\nAlmaty", Plain(Towns()));

    [Fact]
    public void A_reader_shows_its_rows() => Assert.Equal(Plain(Towns()), Plain(Towns().CreateDataReader()));

    [Fact]
    public void Rows_that_are_left_out_are_counted()
    {
        using var table = Towns();
        for (var i = 0; i < 30; i++)
            table.Rows.Add("x", i);
        Assert.EndsWith("\n… (12 more)", Plain(table), StringComparison.Ordinal);
        Assert.EndsWith("\n… (12 more)", Plain(table.CreateDataReader()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_array_of_two_dimensions_keeps_its_shape() =>
        Assert.Equal("index  0  1  2\n    0  1  2  3\n    1  4  5  6", Plain(new[,] { { 1, 2, 3 }, { 4, 5, 6 } }));

    [Fact]
    public void Rows_of_the_record_are_a_table_however_they_are_listed()
    {
        var first = Data.Reports[0];
        foreach (var list in new object[] { Data.Reports.Take(2), Data.Reports.Take(2).ToArray(), Data.Reports.Take(2).ToList() })
        {
            var lines = Plain(list).Split('\n');
            Assert.Matches("^index +Id +What +When +Where +Event +Source$", lines[0]);
            Assert.Matches($"^ +0 +{first.Id} .* {first.SourceId}$", lines[1]);
            Assert.Equal(3, lines.Length);
            Assert.InRange(lines.Max(line => line.Length), 20, 160);
            Assert.Contains("<th>Where</th>", Html(list), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Rows_by_a_key_are_a_table_too() =>
        Assert.Matches(
            $"^key +Id +Name +Kind +Lies in +Code\nx +{Data.Places[0].Id}",
            Plain(new Dictionary<string, Place> { ["x"] = Data.Places[0] }));

    [Fact]
    public void Groups_of_rows_fold_a_table_under_their_names()
    {
        var groups = Data.Reports.Take(3).GroupBy(report => report.SourceId);
        Assert.Contains($"<summary>{Data.Reports[0].Id}", Html(groups), StringComparison.Ordinal);
        Assert.Contains($"[{Data.Reports[0].Id[..20]}", Plain(groups), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_inside_other_values_show_whole()
    {
        var table = Data.Spread("january-2022", PlaceLevel.Region, EventType.Strike).Table();
        var second = table.ToString().Split('\n')[2];
        Assert.StartsWith("[0]\n  " + table.Title + "\n", Plain(new[] { table }), StringComparison.Ordinal);
        Assert.Contains("\n  " + second + "\n", Plain(new[] { table }), StringComparison.Ordinal);
        Assert.Contains("\n    " + second + "\n", Plain(new { Table = table, Count = 1 }), StringComparison.Ordinal);
        Assert.Contains("\n    " + second + "\n", Plain((table, 1)), StringComparison.Ordinal);
        foreach (var value in new object[] { new[] { table }, new { Table = table }, (table, 1), new Dictionary<string, object> { ["a"] = table } })
            Assert.Contains(table.ToHtml(), Html(value), StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_is_asked_for_is_given_or_said_to_be_missing()
    {
        Assert.Equal("1 &lt; 2", ValueFormatter.Format("1 < 2", ["text/html"])["text/html"]);
        Assert.Equal(
            "Found no form image/png of the value; it has text/plain. (Parameter 'mimeTypes')",
            Assert.Throws<ArgumentException>(() => ValueFormatter.Format(1, ["image/png"])).Message);
    }

    [Fact]
    public void Html_has_a_text_for_where_none_is_shown()
    {
        var data = ValueFormatter.Format(new HtmlContent("<p>one <b>two</b></p>"));
        Assert.Equal(("<p>one <b>two</b></p>", "one two"), (data["text/html"], data["text/plain"]));
    }

    private static DataTable Towns()
    {
        var table = new DataTable();
        table.Columns.Add("town", typeof(string));
        table.Columns.Add("people", typeof(int));
        table.Rows.Add("Aktau", 181);
        table.Rows.Add("Almaty", DBNull.Value);
        return table;
    }

    private static string Plain(object value) => ValueFormatter.Format(value)["text/plain"]!;

    private static string Html(object value) => ValueFormatter.Format(value)["text/html"]!;
}
