using ProtestEvents.Notebooks.Tests.Site;

namespace ProtestEvents.Notebooks.Tests.Prose;

public sealed class ExemptionTests : ProseTest
{
    [Theory]
    [InlineData("In 2011, 17 died. <!-- not from data -->")]
    [InlineData("In 2011,\n17 died.\n<!-- not from data -->")]
    [InlineData("In 2011, 17 died.\n\n<!-- not from data -->")]
    [InlineData("# In 2011, 17 <!-- not from data -->")]
    [InlineData("- In 2011, 17 <!--not from data-->")]
    [InlineData("In 2011, 17 died. <!-- not from data: 17, 2011 -->")]
    [InlineData("In 2011, seventeen died. <!-- not from data: 2011 --> <!-- not from data: 17 -->")]
    public void A_mark_exempts_its_paragraph_or_the_numbers_it_names(string markdown) => Assert.Empty(Findings(markdown));

    [Theory]
    [InlineData("2011 <!-- not from data: 2011 --> and 17", "17")]
    [InlineData("2011 <!-- not from data --> and 17", "17")]
    [InlineData("2011 <!-- not from data -->\n\n17", "17")]
    [InlineData("- 2011 <!-- not from data -->\n- 17", "17")]
    [InlineData("17\n\n```\ncode\n```\n\n<!-- not from data -->", "17")]
    [InlineData("17 <!-- not from the data -->", "17")]
    [InlineData("| a | b |\n|---|---|\n| 2011 | x <!-- not from data --> |\n| 17 | y |", "17")]
    [InlineData("`17 <!-- not from data -->` 18", "18")]
    public void A_mark_exempts_nothing_else(string markdown, string wrong) => Assert.Equal([wrong], Wrong(markdown));

    [Fact]
    public void A_mark_for_a_number_that_is_not_there_is_reported() => Assert.Equal(
        "n.ipynb, cell 1 of 2, line 2: The mark exempts 2012, which its paragraph does not hold; take it out of the mark, or write it as the text does.\n"
        + "    died. <!-- not from data: 2011, 2012 -->",
        Assert.Single(Findings("In 2011, many\ndied. <!-- not from data: 2011, 2012 -->")).Describe("n.ipynb"));

    [Theory]
    [InlineData("Anything, 17\n<!-- notebook not from data -->", "18", true)]
    [InlineData("Anything, 17\n\n<!-- Notebook not from data -->\n\n16", "18", true)]
    [InlineData("Anything\n\n`<!-- notebook not from data -->`", "18", false)]
    [InlineData("Anything", "18 <!-- notebook not from data -->", false)]
    public void A_mark_in_the_first_text_exempts_the_notebook(string first, string second, bool exempt)
    {
        var notebook = Notebook.Parse(NotebookText.Of(NotebookText.Code("1"), NotebookText.Markdown(first), NotebookText.Markdown(second)), "n.ipynb");
        Assert.Equal(exempt ? [] : ["18"], ProseCheck.Findings(new("n.ipynb", notebook, notebook, RunStatus.Ran)).Select(finding => finding.Number));
    }
}

public sealed class CommentsInTheSiteTests : SiteTest
{
    [Theory]
    [InlineData("A 17 <!-- not from data: 17 -->", "<p>A 17 </p>")]
    [InlineData("A\n<!-- not from data -->\nB", "<p>A\nB</p>")]
    [InlineData("A\n\n<!-- not from data -->", "<p>A</p>\n</section>")]
    [InlineData("<!-- not from data -->", "id=\"cell-1\">\n</section>")]
    [InlineData("<!-- a --><script>", "<p>&lt;script&gt;</p>")]
    [InlineData("<!-- open <b>", "<p>&lt;!-- open &lt;b&gt;</p>")]
    public void Comments_are_not_shown_and_other_HTML_is_shown_as_text(string markdown, string html)
    {
        Write(Ran("one", NotebookText.Markdown(markdown)));
        Assert.Contains(html, Page("one.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("not from data", Page("one.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_in_a_heading_is_not_in_the_pages_title()
    {
        Write(Ran("one", NotebookText.Markdown("# Since 2011 <!-- not from data -->")));
        Assert.Contains("<title>Since 2011</title>", Page("one.html"), StringComparison.Ordinal);
    }
}
