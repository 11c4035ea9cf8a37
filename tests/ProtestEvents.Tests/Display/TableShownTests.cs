namespace ProtestEvents.Tests.Display;

/// <summary>What a reader sees of a table.</summary>
public class TableShownTests
{
    private static readonly Table Towns = new Table<Town>(
        "Strikers",
        [new("Aktau", 900, null), new("Zhanaozen", 12_000, "https://example.org/z")],
        new Columns<Town> { { "place", town => town.Name, "Place", town => town.Name, ColumnUse.All, town => town.Address }, { "strikers", town => town.Strikers, "Strikers (people)" } });

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
        var text = (Towns with { Caption = "Two reports.", Footnotes = ["First.", "Second."] }).ToString();

        Assert.EndsWith("12000\n\nTwo reports.\n* First.\n* Second.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_cells_are_wrapped_at_words_and_the_table_stays_within_100_columns()
    {
        var words = string.Join(' ', Enumerable.Repeat("strike", 60));

        var lines = TableTexts.Of("", ["A", "B", "C"], [words, words, "x"]).ToString().Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 100));
        Assert.Equal(120, lines.Sum(line => line.Split("strike").Length - 1));
    }

    [Fact]
    public void Html_escapes_every_text()
    {
        var html = (TableTexts.Of("<b>&", ["<i>"], ["<script>alert(1)</script>"]) with { Caption = "\"'", Footnotes = ["<u>"] }).ToHtml();

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
        var html = new Table<Town>("", [new("text", 1, address)], ((Table<Town>)Towns).Columns).ToHtml();

        if (expected is null)
            Assert.DoesNotContain("<a ", html, StringComparison.Ordinal);
        else
            Assert.Contains(expected, html, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_do_not_reach_a_terminal_or_a_page()
    {
        var table = TableTexts.Of("t", ["A"], ["\u001b[31mred\u0007"]);

        Assert.DoesNotContain('\u001b', table.ToString());
        Assert.DoesNotContain('\u0007', table.ToHtml());
    }

    [Fact]
    public void An_empty_table_says_so()
    {
        var table = TableTexts.Of("t", ["A"]);

        Assert.EndsWith("No rows.\n", table.ToString(), StringComparison.Ordinal);
        Assert.Contains("<p>No rows.</p>", table.ToHtml(), StringComparison.Ordinal);
    }

    private sealed record Town(string Name, int Strikers, string? Address);
}
