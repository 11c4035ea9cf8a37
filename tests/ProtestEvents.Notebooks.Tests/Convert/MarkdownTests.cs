using System.Text.Json.Nodes;
using ProtestEvents.Notebooks.Conversion;
using static ProtestEvents.Notebooks.Tests.NotebookText;

namespace ProtestEvents.Notebooks.Tests.Conversion;

public sealed class MarkdownTests
{
    [Fact]
    public void Code_stands_in_fences_and_outputs_as_text()
    {
        var code = Code("var s = \"```\";\ns");
        code["outputs"] = new JsonArray(
            new JsonObject { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = "hello\n" },
            new JsonObject { ["output_type"] = "execute_result", ["execution_count"] = 1, ["metadata"] = new JsonObject(), ["data"] = new JsonObject { ["text/plain"] = "```" } },
            new JsonObject { ["output_type"] = "display_data", ["metadata"] = new JsonObject(), ["data"] = new JsonObject { ["image/png"] = "AAAA" } });
        Assert.Equal(
            """
            # Title

            ````csharp
            var s = "```";
            s
            ````

            ```text
            hello
            ```

            ````text
            ```
            ````

            ![](data:image/png;base64,AAAA)

            """,
            Notebook.Parse(Of(Markdown("# Title\n"), code), "a.ipynb").ToMarkdown());
    }

    [Fact]
    public void What_a_dib_file_has_no_place_for_is_told()
    {
        var code = Code("1", "raises-exception");
        code["outputs"] = new JsonArray(new JsonObject { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = "1" });
        Assert.Equal(
            ["A .dib file has no place for stored outputs: left out of cell 2.", "A .dib file has no place for tags: left out of cells 2, 3."],
            Notebook.Parse(Of(Markdown("a"), code, Code("2", "x")), "a.ipynb").LeftOutByDib());
        Assert.Empty(Notebook.Parse(Of(Code("1")), "a.ipynb").LeftOutByDib());
        var slide = Code("1\r\n\r\n");
        slide["metadata"]!["slideshow"] = new JsonObject { ["slide_type"] = "slide" };
        slide["id"] = "one";
        Assert.Equal(
            [
                "A .dib file has no place for metadata of cells: left out of cell 2.",
                "A .dib file has no place for blank lines before and after a cell's text: left out of cells 1, 2.",
                "A .dib file has no place for line ends other than line feeds: left out of cell 2.",
                "A .dib file has no place for the ids of cells: they get new ones when it is read.",
            ],
            Notebook.Parse(Of(Markdown("a\n"), slide), "a.ipynb").LeftOutByDib());
    }

    [Fact]
    public void Signs_that_only_Unicode_calls_line_ends_stay_in_dib_files_and_markdown()
    {
        const string Source = "a\u2028b\u2029c\u0085d\fe";
        var notebook = Notebook.Parse(Of(Markdown(Source), Code("var s = 1; // " + Source)), "a.ipynb");
        var back = Notebook.ParseDib(notebook.ToDib("a"), "a.dib");
        Assert.Equal([Source, "var s = 1; // " + Source], back.Cells.Select(cell => cell.Source));
        Assert.StartsWith(Source, notebook.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Attached_pictures_stand_in_markdown_and_what_does_not_is_told()
    {
        var text = Markdown("![a](attachment:x.png) ![b](attachment:y.bin) attachment:x.png");
        text["attachments"] = new JsonObject
        {
            ["x.png"] = new JsonObject { ["image/png"] = "AAAA" },
            ["y.bin"] = new JsonObject { ["application/octet-stream"] = "AAAA" },
        };
        var chart = Code("1");
        chart["outputs"] = new JsonArray(
            new JsonObject { ["output_type"] = "display_data", ["metadata"] = new JsonObject(), ["data"] = new JsonObject { ["text/html"] = "<b>1</b>", ["text/plain"] = "1" } });
        var notebook = Notebook.Parse(Of(text, chart), "a.ipynb");
        Assert.StartsWith("![a](data:image/png;base64,AAAA) ![b](attachment:y.bin) attachment:x.png\n", notebook.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(
            [
                "Markdown has no place for charts and laid-out tables in outputs: only their text is kept in cell 2.",
                "Markdown has no place for attached files that are no pictures: left out of cell 1.",
            ],
            notebook.LeftOutByMarkdown());
    }
}
