using System.Text.Json.Nodes;
using static ProtestEvents.Notebooks.Tests.NotebookText;

namespace ProtestEvents.Notebooks.Tests.Prose;

public sealed class ProseCheckTests : ProseTest
{
    [Fact]
    public void A_wrong_number_is_reported_with_notebook_cell_line_and_sentence()
    {
        var notebook = Notebook.Parse(Of(Markdown("# Deaths"), Markdown("Nothing here.\n\nOn the square\n16 were killed."), Code("1")), "n.ipynb");
        var finding = Assert.Single(ProseCheck.Findings(Run(notebook, [Printed("17 killed")])));
        Assert.Equal((2, 3, 4, "16"), (finding.Cell, finding.CellCount, finding.Line, finding.Number));
        Assert.Equal(
            "n.ipynb, cell 2 of 3, line 4: “16” stands in no output of this run; expected is a number that one shows, "
            + "or the mark <!-- not from data: 16 --> at the end of the paragraph.\n    16 were killed.",
            finding.Describe("n.ipynb"));
    }

    [Fact]
    public void Findings_of_a_cell_come_in_reading_order() => Assert.Equal(
        [(1, "11"), (3, "12"), (3, "13"), (5, "14"), (8, "15"), (10, "16"), (12, "18")],
        Findings("# About 11\n\nThen *12* and **13**\n\n> - quoted 14\n\n<div>\n15</div>\n\n| 16 | a |\n|---|---|\n| `17` | 18 |\n")
            .Select(finding => (finding.Line, finding.Number)));

    [Fact]
    public void A_number_in_words_is_reported_with_its_value() => Assert.StartsWith(
        "“forty thousand” (read as 40000) stands in no output", Assert.Single(Findings("forty thousand", Printed("4"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_notebook_that_failed_or_was_not_run_is_not_checked()
    {
        var run = Run(Notebook.Parse(Of(Markdown("17"), Code("1")), "n.ipynb"), []);
        Assert.Single(ProseCheck.Findings(run));
        Assert.Empty(ProseCheck.Findings(run with { Status = RunStatus.Failed }));
        Assert.Empty(ProseCheck.Findings(run with { Status = RunStatus.NotRun }));
    }

    [Fact]
    public void Outputs_of_an_earlier_run_in_a_skipped_cell_do_not_count()
    {
        var skipped = Code("1", "skip-execution");
        skipped["outputs"] = new JsonArray(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = "17" });
        var notebook = Notebook.Parse(Of(Markdown("17"), skipped), "n.ipynb");
        Assert.Single(ProseCheck.Findings(new("n.ipynb", notebook, notebook, RunStatus.Ran)));
    }

    [Theory]
    [InlineData("`17` and ``18``")]
    [InlineData("```\n17\n```")]
    [InlineData("    17")]
    [InlineData("17. first\n18. second")]
    [InlineData("## 3. Heading")]
    [InlineData("**2. Another rule.** Words")]
    [InlineData("[text](http://example.org/2011?a=17) and <http://example.org/18> and http://example.org/19")]
    [InlineData("![text](17.png \"title\") <img width=\"300\" src=\"x\">")]
    [InlineData("communia-2022, COVID-19, F16, 1.2.3 and 3fa8c2")]
    [InlineData("dozens, several hundred, half a million, doubled, the twenty-first, one of them, tens of thousands")]
    [InlineData("<!-- 17 -->")]
    [InlineData("See cell 17, part\n3 and Step 4.")]
    [InlineData("[link]: http://example.org/17")]
    public void Digits_that_are_not_numbers_of_the_text_are_not_checked(string markdown) => Assert.Empty(Findings(markdown));

    [Fact]
    public void The_words_of_a_link_and_of_a_heading_are_checked() =>
        Assert.Equal(["17", "18"], Wrong("# About 17\n\n[these 18](http://example.org/19)"));

    [Fact]
    public void Only_a_whole_word_makes_a_number_the_name_of_a_part() => Assert.Equal(["17", "18"], Wrong("a depart 17, a part: 18"));

    [Fact]
    public void Small_words_are_checked_where_outputs_count_the_same_and_nowhere_else()
    {
        var finding = Assert.Single(Findings("two sources, three sources and three questions, one source", Printed("5 Sources, 2 sources, 5 rows; 3")));
        Assert.StartsWith("“three” counts sources, which outputs of this run count as 2, 5; expected is one of these, or", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Findings("two of them, nine lives"));
    }

    [Theory]
    [InlineData("kk-KZ")]
    [InlineData("ru-RU")]
    [InlineData("tr-TR")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new(culture);
        try
        {
            Assert.Equal(
                ["1.5", "SIX", "a DOZEN"],
                Wrong("1,234, 12.5, 1.5 MILLION and 1.5; SIX KILLED; FIFTEEN; 4 January 2022; a DOZEN", Printed("1234 12.5 1500000 15 2022-01-04 5 killed")));
            Assert.Contains("(read as 1234.5)", Assert.Single(Findings("1,234.5")).Message, StringComparison.Ordinal);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
