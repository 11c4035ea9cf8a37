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

            *(an output of the kind image/png)*

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
    }
}
