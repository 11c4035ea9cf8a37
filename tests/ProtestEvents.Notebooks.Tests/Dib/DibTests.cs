using System.Text.Json.Nodes;
using ProtestEvents.Notebooks.Running;
using static ProtestEvents.Notebooks.Tests.NotebookText;

namespace ProtestEvents.Notebooks.Tests.Dib;

public sealed class DibTests : IDisposable
{
    // As .NET Interactive writes it.
    private const string Written =
        """
        #!meta

        {"kernelInfo":{"defaultKernelName":"csharp","items":[{"aliases":[],"name":"csharp"},{"aliases":["calc"],"name":"abacus"}]}}

        #!markdown

        # Title

        Text.

        #!csharp

        var x = 1;

        x

        #!calc

        2 + 2

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Cells_have_kinds_languages_and_texts_without_the_blank_lines_around_them() => Assert.Equal(
        [(CellKind.Markdown, "csharp", "# Title\n\nText."), (CellKind.Code, "csharp", "var x = 1;\n\nx"), (CellKind.Code, "abacus", "2 + 2")],
        Notebook.ParseDib(Written, "a.dib").Cells.Select(cell => (cell.Kind, cell.Language, cell.Source)));

    [Theory]
    [InlineData("1 + 1", "csharp:1 + 1")]
    [InlineData("#!csharp\r\n1\r\n#!md\r\ntext", "csharp:1|markdown:text")]
    [InlineData("#!html\n<b>x</b>\n#!csharp\n#!time\nx", "html:<b>x</b>|csharp:#!time\nx")]
    [InlineData("#!csharp  \n\n#!csharp\n\n1", "csharp:|csharp:1")]
    [InlineData("#!csharp --name x\n1", "csharp:#!csharp --name x\n1")]
    [InlineData("", "")]
    [InlineData("#!meta\n{\"kernelInfo\":{\"defaultKernelName\":\"fsharp\",\"items\":[]}}\nlet x = 1", "fsharp:let x = 1")]
    public void A_line_begins_a_cell_only_when_it_is_a_kernels_name_alone(string text, string cells) =>
        Assert.Equal(cells, string.Join('|', Notebook.ParseDib(text.Replace("}}\nlet", "}}\n#!fsharp\nlet", StringComparison.Ordinal), "a.dib").Cells
            .Select(cell => $"{(cell.Kind == CellKind.Markdown ? "markdown" : cell.Language)}:{cell.Source}")));

    [Fact]
    public void Metadata_that_is_no_json_is_refused_with_its_line() => Assert.Equal(
        "a.dib, line 2: after #!meta stands no JSON object; expected one with kernelInfo, or no #!meta at all.",
        Assert.Throws<NotebookFormatException>(() => Notebook.ParseDib("\n#!meta\n{no\n#!csharp\n1", "a.dib")).Message);

    [Fact]
    public void Reading_and_writing_comes_to_rest()
    {
        var once = Notebook.ParseDib(Written, "a.dib").ToDib("a.dib");
        Assert.Equal(once, Notebook.ParseDib(once, "a.dib").ToDib("a.dib"));
        Assert.Contains("#!abacus\n\n2 + 2\n", once, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_order_languages_and_the_notebooks_metadata_survive_the_way_there_and_back()
    {
        var fsharp = Code("let x = 1");
        fsharp["metadata"] = new JsonObject { ["polyglot_notebook"] = new JsonObject { ["kernelName"] = "fsharp" } };
        var raw = Markdown("raw text");
        raw["cell_type"] = "raw";
        var text = WithMetadata(new JsonObject { ["protest_events"] = new JsonObject { ["requires"] = new JsonArray("plotly") } }, Markdown("# One"), Code(""), Code("1\n\n2"), fsharp, raw);
        var notebook = Notebook.Parse(text, "a.ipynb");
        var back = Notebook.Parse(Notebook.ParseDib(notebook.ToDib("a"), "a.dib").ToJson(), "b.ipynb");
        Assert.Equal(notebook.Cells.Select(cell => (cell.Kind, cell.Language, cell.Source)), back.Cells.Select(cell => (cell.Kind, cell.Language, cell.Source)));
        Assert.Equal(["plotly"], back.Requirements);
        Assert.Equal("C#", back.Language);
    }

    [Fact]
    public void A_cell_with_a_line_that_would_begin_another_can_not_be_written() => Assert.Equal(
        "a.ipynb, cell 2, line 2: #!markdown would begin a new cell in a .dib file, so the cell can't be written there.",
        Assert.Throws<NotebookFormatException>(() => Notebook.Parse(Of(Code("1"), Code("var s = @\"\n#!markdown\n\";")), "a.ipynb").ToDib("a.ipynb")).Message);

    [Fact]
    public async Task A_file_runs_with_html_shown_and_other_languages_refused_by_name()
    {
        var path = _folder.Write("a.dib", "#!csharp\nvar x = 20 + 1;\n#!html\n<b>bold</b>\n#!csharp\nx * 2\n#!fsharp\nlet y = 1");
        var run = await new NotebookRunner(new RunOptions()).Run(path);
        Assert.Equal("<b>bold</b>", Assert.IsType<DisplayOutput>(Assert.Single(run.Executed.Cells[1].Outputs)).Data["text/html"]);
        Assert.Equal("42", Assert.IsType<ResultOutput>(Assert.Single(run.Executed.Cells[2].Outputs)).Data["text/plain"]);
        Assert.Equal("a.dib, cell 4 of 4: The cell is marked as fsharp, and only C# is run.", run.Failure!.Describe("a.dib"));
        Assert.Empty(StoredOutputs.Differences(run));
    }
}
