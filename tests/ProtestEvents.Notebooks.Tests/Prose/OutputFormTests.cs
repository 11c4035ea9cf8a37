namespace ProtestEvents.Notebooks.Tests.Prose;

public sealed class OutputFormTests : ProseTest
{
    [Theory]
    [InlineData("text/html", "<table><caption>17</caption><tr><td>18</td><td>19</td></tr></table>")]
    [InlineData("text/html", "17<br>18 &#49;9")]
    [InlineData("text/html", "<b>1</b>7, <img alt=\"18\" src='x'><p aria-label=\"19\">")]
    [InlineData("text/plain", "17 18\n19")]
    [InlineData("text/markdown", "| 17 | 18 | 19 |")]
    [InlineData("application/json", "{\"a\": [17, \"18\", {\"b\": 19}]}")]
    [InlineData("image/svg+xml", "<svg><text>17</text><text>18</text><title>19</title></svg>")]
    [InlineData("application/vnd.plotly.v1+json", "{\"data\": [{\"x\": [17], \"y\": [\"18\"], \"hovertext\": [\"<b>19</b>\"]}], \"layout\": {}}")]
    [InlineData("application/vnd.plotly.v1+json", "{\"data\": [{\"name\": \"17\", \"error_y\": {\"array\": [18]}}], \"layout\": {\"title\": {\"text\": \"19\"}}}")]
    [InlineData("application/vnd.plotly.v1+json", "{\"data\": [], \"layout\": {\"annotations\": [{\"text\": \"17\"}], \"xaxis\": {\"ticktext\": [\"18\"], \"title\": \"19\"}}}")]
    public void What_a_reader_sees_in_an_output_counts(string mimeType, string data) => Assert.Equal(["20"], Wrong("17, 18, 19 and 20", Shown(mimeType, data)));

    [Theory]
    [InlineData("text/html", "<!-- 17 --><script>var a = 17;</script><style>p { margin: 17px }</style><p style=\"width:17\" id=\"17\">")]
    [InlineData("text/html", "<script>17")]
    [InlineData("text/html", "<td>1</td><td>7</td>")]
    [InlineData("text/html", "<p title=\"17")]
    [InlineData("text/html", "<details class=\"pea-evidence\"><summary>Where these numbers come from</summary><ul><li>17</li></ul></details>")]
    [InlineData("text/html", "<details class=\"pea-evidence\"><p>17")]
    [InlineData("text/plain", "Deaths\n\nWhere these numbers come from\n├ a, paragraph 17\n│ └ b\n└ c 17\n")]
    [InlineData("application/json", "{\"17\": 1}")]
    [InlineData("image/png", "17")]
    [InlineData("application/vnd.plotly.v1+json", "{\"data\": [{\"marker\": {\"size\": 17}, \"hovertemplate\": \"%{y:.17f}\"}], \"layout\": {\"width\": 17, \"font\": {\"size\": 17}, \"annotations\": [{\"x\": 17}]}}")]
    [InlineData("application/vnd.plotly.v1+json", "{\"data\": [{\"y\": [17], \"yaxis\": \"y2\"}], \"layout\": {\"yaxis2\": {\"ticktext\": [\"a\"]}}}")]
    [InlineData("application/vnd.plotly.v1+json", "[17]")]
    public void What_no_reader_sees_does_not(string mimeType, string data) => Assert.Equal(["17"], Wrong("17", Shown(mimeType, data)));

    [Fact]
    public void JSON_nested_as_deep_as_a_notebook_may_be_is_read() => Assert.Empty(Findings("17", Shown("application/json", new string('[', 200) + "17" + new string(']', 200))));

    [Theory]
    [InlineData("text/html", "<details class=\"pea-evidence\">1</details><p>17</p>")]
    [InlineData("text/html", "<details><p>17</p></details>")]
    [InlineData("text/plain", "Deaths\n\nWhere these numbers come from\n├ a 1\n└ c 1\n17\n")]
    public void What_stands_beside_the_origins_of_a_plot_s_numbers_counts(string mimeType, string data) => Assert.Empty(Wrong("17", Shown(mimeType, data)));

    [Fact]
    public void Text_of_stderr_does_not_count() => Assert.Equal(["17"], Wrong("17", new StreamOutput("stderr", "17")));

    [Fact]
    public void A_date_is_read_over_a_line_break_and_not_over_two_cells()
    {
        Assert.Empty(Findings("7 January 2022", Shown("text/html", "some day from 2 to 7<br>January 2022")));
        Assert.Equal(["7 January 2022"], Wrong("7 January 2022", Shown("text/html", "<td>7</td><td>January 2022</td>")));
    }

    [Fact]
    public void Hostile_text_is_read_in_time_and_shown_without_control_codes()
    {
        var finding = Assert.Single(Findings("\u001b]x\u0007 17", Printed("1")));
        Assert.Equal("\ufffd]x\ufffd 17", finding.LineText);
        string[] hostile =
        [
            Repeat("1-", 100_000), Repeat("1, ", 50_000), Repeat("a-1 ", 50_000), Repeat("<!--", 50_000), Repeat("<a ", 50_000), Repeat("&", 50_000),
            Repeat("million ", 50_000), Repeat("9", 100_000), Repeat("<a b=\"", 50_000), Repeat("1 and ", 50_000), Repeat("half a ", 50_000),
        ];
        foreach (var text in hostile)
            Assert.Empty(Findings("word", Printed(text), Shown("text/html", text)));
        Assert.Empty(Findings(new string('>', 5000) + " word"));
        Assert.NotEmpty(Findings(new string('>', 5000) + " 17"));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
