namespace ProtestEvents.Tests.Display;

public class ResultTableTests
{
    private static readonly ResultTable Towns = new ResultTable(
        "Strikers",
        ["Place", TableColumn.Number("Strikers", "people")],
        [["Aktau", 900], [new TableCell("Zhanaozen", "https://example.org/z"), "12000"]]);

    [Fact]
    public void Text_is_aligned_with_numbers_to_the_right()
    {
        Assert.Equal(
            """
            Strikers

            Place      Strikers (people)
            ---------  -----------------
            Aktau                    900
            Zhanaozen              12000

            """.ReplaceLineEndings("\n"),
            Towns.ToString());
    }

    [Fact]
    public void Caption_and_footnotes_stand_under_the_text()
    {
        var text = Towns.WithCaption("Two reports.").WithFootnotes("First.", "Second.").ToString();

        Assert.EndsWith("12000\n\nTwo reports.\n* First.\n* Second.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_cells_are_wrapped_at_words_and_the_table_stays_within_100_columns()
    {
        var words = string.Join(' ', Enumerable.Repeat("strike", 60));
        var table = new ResultTable("", ["A", "B", "C"], [[words, words, "x"]]);

        var lines = table.ToString().Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 100));
        Assert.Equal(120, lines.Sum(line => line.Split("strike").Length - 1));
    }

    [Fact]
    public void Html_escapes_every_text()
    {
        var table = new ResultTable("<b>&", ["<i>"], [["<script>alert(1)</script>"]]).WithCaption("\"'").WithFootnotes("<u>");

        var html = table.ToHtml();

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;&amp;", html, StringComparison.Ordinal);
        Assert.Contains("&quot;&#39;", html, StringComparison.Ordinal);
        Assert.Contains("<li>&lt;u&gt;</li>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a?b=1&c=2", "<a href=\"https://example.org/a?b=1&amp;c=2\"")]
    [InlineData("#passage-3", "<a href=\"#passage-3\"")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("JAVASCRIPT:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("//example.org", null)]
    [InlineData(" javascript:alert(1)", null)]
    public void Only_addresses_that_are_safe_to_follow_become_links(string address, string? expected)
    {
        var html = new ResultTable("", ["A"], [[new TableCell("text", address)]]).ToHtml();

        if (expected is null)
            Assert.DoesNotContain("<a ", html, StringComparison.Ordinal);
        else
            Assert.Contains(expected, html, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_do_not_reach_a_terminal_or_a_page()
    {
        var table = new ResultTable("t", ["A"], [["\u001b[31mred\u0007"]]);

        Assert.DoesNotContain('\u001b', table.ToString());
        Assert.DoesNotContain('\u0007', table.ToHtml());
    }

    [Fact]
    public void A_row_of_the_wrong_length_is_refused_with_its_number()
    {
        var error = Assert.Throws<ArgumentException>(() => new ResultTable("Towns", ["A", "B"], [["1", "2"], ["3"]]));

        Assert.StartsWith("Row 2 of the table 'Towns' has 1 cells, expected 2, one for each column.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_table_says_so()
    {
        var table = new ResultTable("t", ["A"], []);

        Assert.EndsWith("No rows.\n", table.ToString(), StringComparison.Ordinal);
        Assert.Contains("<p>No rows.</p>", table.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Changing_the_rows_given_does_not_change_the_table()
    {
        var cells = new List<TableCell> { "before" };
        var table = new ResultTable("t", ["A"], [cells]);

        cells[0] = "after";

        Assert.Equal("before", table.Rows[0][0].Text);
    }
}
