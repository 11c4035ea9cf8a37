namespace ProtestEvents.Notebooks.Tests.Site;

public sealed partial class SiteWriterTests : SiteTest
{
    [Fact]
    public void The_index_leads_to_every_notebook_with_its_title_question_and_status()
    {
        Write(
            Ran("one", NotebookText.Markdown("Hello.\n\n# How *many*?\n\nWho counted, and `when`?\n\nMore.")),
            Ran("two") with { Status = RunStatus.Failed, Failure = new CellFailure(3, 9, "<b>no</b>") },
            Ran("three") with { Status = RunStatus.NotRun, Reason = "it needs packages" });
        var index = Page("index.html");
        Assert.Contains("<a href=\"one.html\">\n<h2>How many?</h2>\n<p>Who counted, and when?</p>\n<p class=\"status ran\">✓ Ran, 1 cell</p>", index, StringComparison.Ordinal);
        Assert.Contains("<h2>two</h2>\n<p class=\"status failed\">✗ Stopped at cell 3 of 9: &lt;b&gt;no&lt;/b&gt;</p>", index, StringComparison.Ordinal);
        Assert.Contains("<p class=\"status not-run\">– Not run: it needs packages</p>", index, StringComparison.Ordinal);
        Assert.Equal(["index.html", "one.html", "one.ipynb", "site.css", "three.html", "three.ipynb", "two.html", "two.ipynb"], Files());
    }

    [Fact]
    public void Pages_load_nothing_from_outside_and_their_policy_forbids_it()
    {
        Write(Ran("one", "1", new DisplayOutput(MimeBundle.Of("text/html", "<div>Plotly</div>"))));
        foreach (var page in new[] { "index.html", "one.html" })
        {
            Assert.Contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ", Page(page), StringComparison.Ordinal);
            Assert.DoesNotMatch(LoadsSomething(), Page(page));
        }
    }

    [Fact]
    public void Pages_share_one_plotly_and_only_those_with_charts_load_it()
    {
        Write(Ran("plain", "1", new StreamOutput("stdout", "Plotly")), Chart("one", "bar"), Chart("two", "scatter"));
        Assert.Equal(["bar scatter"], PlotlyAskedFor);
        Assert.DoesNotContain("plotly.min.js", Page("plain.html"), StringComparison.Ordinal);
        Assert.Equal(2, Page("one.html").Split("<script src=\"plotly.min.js\"></script>").Length);
        Assert.True(Page("one.html").IndexOf("plotly.min.js", StringComparison.Ordinal) > Page("one.html").IndexOf("</main>", StringComparison.Ordinal));
        Assert.Equal("window.Plotly = {};", Page("plotly.min.js"));
    }

    [Fact]
    public void A_script_of_others_finds_all_of_plotly_before_it()
    {
        Write(Ran("one", "1", new DisplayOutput(MimeBundle.Of("text/html", "<script>Plotly.newPlot('a', [])</script>"))));
        Assert.Equal(["all"], PlotlyAskedFor);
        Assert.True(Page("one.html").IndexOf("plotly.min.js", StringComparison.Ordinal) < Page("one.html").IndexOf("Plotly.newPlot", StringComparison.Ordinal));
    }

    [Fact]
    public void No_page_has_plotly_when_no_notebook_has_a_chart()
    {
        Write(Ran("one"));
        Assert.Empty(PlotlyAskedFor);
        Assert.DoesNotContain("plotly.min.js", Files());
    }

    [Fact]
    public void Charts_of_a_page_share_their_program_and_pictures_are_files()
    {
        const string Program = "(function (key, figure, narrow, plotly) {\ndraw();\n})";
        string Html(string program) => ChartText.Html("0123456789ab", "{\"data\":[]}", "<img class=\"pea-picture\" data-pea-picture=\"0123456789ab\" alt=\"a\" src=\"data:image/webp;base64,AAAA\">")
            .Replace("(function(){ 'data-pea-plot'; })", program, StringComparison.Ordinal);
        Write(Ran("one", "1", [.. new[] { Program, Program, Program.Replace("draw", "old", StringComparison.Ordinal) }.Select(program => new DisplayOutput(MimeBundle.Of("text/html", Html(program))))]));
        Assert.Equal(2, Page("one.html").Split("draw();").Length);
        Assert.Contains("<script>peaDraw(\"0123456789ab\",{", Page("one.html"), StringComparison.Ordinal);
        Assert.Contains("\nold();", Page("one.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("data:image/webp", Page("one.html"), StringComparison.Ordinal);
        Assert.Contains("src=\"pictures/0123456789ab.webp\"", Page("one.html"), StringComparison.Ordinal);
        Assert.Equal(new byte[3], File.ReadAllBytes(In("pictures/0123456789ab.webp")));
        Assert.Contains("data:image/webp", Page("one.ipynb"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_scripts_of_the_written_page_may_run()
    {
        Write(Ran("one", "1", new DisplayOutput(MimeBundle.Of("text/html", "<script>let a = 'é';</script>"))));
        // printf "let a = 'é';" | openssl dgst -sha256 -binary | base64
        Assert.Contains("script-src 'self' 'sha256-UsfLMx1LfT9ueAk0HTOm7FXLvbI9YjvZqxgJEzWfp7k=';", Page("one.html"), StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", Page("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<td>known-row</td>", "<td><a href=\"explorer.html#/reports/known-row\">known-row</a></td>")]
    [InlineData("<td>known-row-2, unknown-row</td>", "<td>known-row-2, unknown-row</td>")]
    [InlineData("<td title=\"known-row\">x/known-row known-row.html</td>", "<td title=\"known-row\">x/known-row <a href=\"explorer.html#/reports/known-row\">known-row</a>.html</td>")]
    [InlineData("<a href=\"#\">known-row</a> <script>'known-row'</script>", "<a href=\"#\">known-row</a> <script>'known-row'</script>")]
    public void Ids_in_outputs_lead_to_their_rows(string html, string linked)
    {
        Write(Ran("one", "1", new DisplayOutput(MimeBundle.Of("text/html", html))));
        Assert.Contains(linked, Page("one.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u001b[31mred\u001b[0m and \u001b[1;38;5;4mblue\u001b[m", "red and blue")]
    [InlineData("\u001b]8;;http://example.org\u0007link\u001b]8;;\u001b\\ \u001b(Btext\u009b2Jend", "link textend")]
    [InlineData("1 %\r50 %\r100 %\nDone", "1 %\r50 %\r100 %", false)]
    [InlineData("1 %\r50 %\r100 %\nDone", "100 %\nDone")]
    [InlineData("long line\rshort", "shortline")]
    [InlineData("long line\r\u001b[Kshort", "short")]
    [InlineData("long line\rshort   \r", "short   e")]
    [InlineData("one\r\ntwo\r\n", "one\ntwo")]
    [InlineData("bell\a, null\0, back\b and \u0085\ttab", "bell, null, back and \ttab")]
    public void A_page_shows_console_text_as_a_terminal_would(string printed, string shown, bool isShown = true)
    {
        var value = MimeBundle.Of("text/plain", printed);
        Write(Ran("one", "1", new StreamOutput("stdout", printed), new ResultOutput(value, 1), new ErrorOutput("E", "m", [printed])));
        Assert.Equal(isShown ? 3 : 0, Page("one.html").Split("tabindex=\"0\">" + shown + "</pre>").Length - 1);
    }

    [Fact]
    public void No_control_character_and_no_half_character_reaches_a_page()
    {
        const string Bad = "\u001b[1m\u0007\r\n\u0001\ud83dx\udea9";
        var picture = MimeBundle.Of("image/png", "AA").With("text/plain", Bad);
        var failed = Ran("failed", Bad, new DisplayOutput(MimeBundle.Of("text/html", Bad)), new DisplayOutput(picture));
        Write(
            Ran("one", NotebookText.Markdown($"# {Bad}\n\n[{Bad}](http://example.org/{Bad})\n\n```\n{Bad}\n```"), NotebookText.Code(Bad)),
            failed with { Status = RunStatus.Failed, Failure = new CellFailure(1, 1, Bad) },
            Ran("three") with { Status = RunStatus.NotRun, Reason = Bad });
        foreach (var page in Files().Where(name => name.EndsWith(".html", StringComparison.Ordinal)).Select(Page))
            Assert.DoesNotContain(page, letter => (char.IsControl(letter) && letter is not ('\n' or '\t')) || char.IsSurrogate(letter));
        Assert.Contains("x\ufffd", Page("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_takes_the_place_of_a_link_and_leaves_its_target()
    {
        Write(Ran("one"));
        File.Move(In("index.html"), In("front.html"));
        File.CreateSymbolicLink(In("index.html"), "front.html");
        Write(Ran("two"));
        Assert.Null(new FileInfo(In("index.html")).LinkTarget);
        Assert.Contains("two.html", Page("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("two.html", Page("front.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_are_named_after_their_notebooks() =>
        Assert.Equal(["a.html", "a.b.html", SiteWriter.FrontPage], new[] { "x/a.ipynb", "a.b.dib", "index.ipynb" }.Select(SiteWriter.PageName));

    [Fact]
    public void An_output_that_no_page_can_show_is_named()
    {
        Write(Ran("one", "1", new DisplayOutput(MimeBundle.Of("application/vnd.plotly.v1+json", "{}"))));
        Assert.Contains("A page cannot show this output: application/vnd.plotly.v1+json.", Page("one.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_streams_errors_and_names_are_escaped()
    {
        Write(Ran("a\"<b>", "var s = \"</pre><script>\"; // <i>", new StreamOutput("stderr", "<u>"), new ErrorOutput("E", "m", ["<s>", "line"]), new ResultOutput(MimeBundle.Of("text/plain", "<em>"), 1)));
        var page = Page("a\"<b>.html");
        Assert.Contains("<span class=\"s\">&quot;&lt;/pre&gt;&lt;script&gt;&quot;</span>; <span class=\"c\">// &lt;i&gt;</span>", page, StringComparison.Ordinal);
        Assert.Contains("<pre class=\"output stream err\" tabindex=\"0\">&lt;u&gt;</pre>", page, StringComparison.Ordinal);
        Assert.Contains("<pre class=\"output error\" tabindex=\"0\">&lt;s&gt;\nline</pre>", page, StringComparison.Ordinal);
        Assert.Contains("<pre class=\"output result\" tabindex=\"0\">&lt;em&gt;</pre>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"a%22%3Cb%3E.ipynb\"", page, StringComparison.Ordinal);
        Assert.Contains("<title>a&quot;&lt;b&gt;</title>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_has_contents_an_anchor_for_every_cell_and_links_to_its_neighbours()
    {
        Write(Ran("one", NotebookText.Markdown("# One")), Ran("two", NotebookText.Markdown("# Two\n\n## Part"), NotebookText.Code("1")), Ran("three"));
        var page = Page("two.html");
        Assert.Contains("<li class=\"level2\"><a href=\"#cell-1\">Part</a></li>", page, StringComparison.Ordinal);
        Assert.Contains("<section class=\"code-cell\" id=\"cell-2\">", page, StringComparison.Ordinal);
        Assert.Contains("rel=\"prev\" href=\"one.html\"><small>Previous</small> One</a>", page, StringComparison.Ordinal);
        Assert.Contains("rel=\"next\" href=\"three.html\"><small>Next</small> three</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_are_carried_by_the_page()
    {
        Write(Ran("one", "1", new DisplayOutput(MimeBundle.Of("image/png", "iVBO\nRw0K\n").With("text/plain", "a \"chart\"")), new DisplayOutput(MimeBundle.Of("image/svg+xml", "<svg/>"))));
        Assert.Contains("<img alt=\"a &quot;chart&quot;\" src=\"data:image/png;base64,iVBORw0K\">", Page("one.html"), StringComparison.Ordinal);
        Assert.Contains("src=\"data:image/svg+xml;base64,PHN2Zy8+\"", Page("one.html"), StringComparison.Ordinal);
    }

    private static NotebookRun Chart(string name, string trace) =>
        Ran(name, "1", new DisplayOutput(MimeBundle.Of("text/html", ChartText.Html("0123456789ab", "{\"data\":[{\"type\":\"" + trace + "\"}],\"layout\":{}}"))));

    [GeneratedRegex("(src|href)=\"(https?:)?//|@import|url\\(", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LoadsSomething();
}
