namespace ProtestEvents.Notebooks.Tests.Prose;

public sealed class OutputFormTests : ProseTest
{
    [Theory]
    [InlineData("text/html", "<table><caption>17</caption><tr><td>18</td><td>19</td></tr></table>")]
    [InlineData("text/html", "17<br>18 &#49;9")]
    [InlineData("text/html", "<b>1</b>7, <em style='x'>18</em> 19")]
    [InlineData("text/plain", "17 18\n19")]
    [InlineData("text/markdown", "| 17 | 18 | 19 |")]
    public void Visible_output_counts(string mimeType, string data) => Assert.Equal(["20"], Wrong("17, 18, 19 and 20", Shown(mimeType, data)));

    [Theory]
    [InlineData("text/html", "<!-- 17 --><script>var a = 17;</script><style>p { margin: 17px }</style><p style=\"width:17\" id=\"17\">")]
    [InlineData("text/html", "<script>17")]
    [InlineData("text/html", "<td>1</td><td>7</td>")]
    [InlineData("text/html", "<p title=\"17")]
    [InlineData("text/html", "<details class=\"pea-evidence\"><summary>Where these numbers come from</summary><ul><li>17</li></ul></details>")]
    [InlineData("text/html", "<details class=\"pea-evidence\"><p>17")]
    [InlineData("application/json", "17")]
    [InlineData("image/png", "17")]
    public void Hidden_output_does_not_count(string mimeType, string data) => Assert.Equal(["17"], Wrong("17", Shown(mimeType, data)));

    [Fact]
    public void Text_beside_HTML_is_not_seen() => Assert.Equal(["17"], Wrong("17", new ResultOutput(MimeBundle.Of("text/html", "<p>1</p>").With("text/plain", "17"), 1)));

    [Theory]
    [InlineData("text/html", "<details class=\"pea-evidence\">1</details><p>17</p>")]
    [InlineData("text/html", "<details><p>17</p></details>")]
    public void Output_outside_the_list_of_a_plot_s_origins_counts(string mimeType, string data) => Assert.Empty(Wrong("17", Shown(mimeType, data)));

    [Fact]
    public void Text_of_stderr_does_not_count() => Assert.Equal(["17"], Wrong("17", new StreamOutput("stderr", "17")));

    [Fact]
    public void A_date_is_read_over_a_line_end_and_not_over_two_cells()
    {
        Assert.Empty(Findings("7 January 2022", Shown("text/html", "some day from 2 to 7\nJanuary 2022")));
        Assert.Equal(["7 January 2022"], Wrong("7 January 2022", Shown("text/html", "<td>7</td><td>January 2022</td>")));
    }

    [Fact]
    public void Hostile_text_is_read_in_time_and_shown_without_control_codes()
    {
        var finding = Assert.Single(Findings("\u001b]x\u0007 17", Printed("1")));
        Assert.Equal("\ufffd]x\ufffd 17", finding.LineText);
        string[] hostile =
        [
            Repeat("1-", 10_000), Repeat("1, ", 5_000), Repeat("a-1 ", 5_000), Repeat("<!--", 5_000), Repeat("<a ", 5_000), Repeat("&", 5_000),
            Repeat("million ", 5_000), Repeat("9", 10_000), Repeat("<a b=\"", 5_000), Repeat("1 and ", 5_000), Repeat("half a ", 5_000),
        ];
        foreach (var text in hostile)
            Assert.Empty(Findings("word", Printed(text), Shown("text/html", text)));
        Assert.Empty(Findings(new string('>', 5000) + " word"));
        Assert.NotEmpty(Findings(new string('>', 5000) + " 17"));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
