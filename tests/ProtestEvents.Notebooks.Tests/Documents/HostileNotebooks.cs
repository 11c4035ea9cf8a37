namespace ProtestEvents.Notebooks.Tests.Documents;

/// <summary>Files that are not notebooks, each with its error sentence, and notebooks that look wrong but can be read.</summary>
internal static class HostileNotebooks
{
    private const string Half = "it holds an escape sequence that is not a character of Unicode, such as half of a pair, at line 1.";

    public static readonly (string Name, byte[] Bytes, string Sentence)[] Wrong =
    [
        ("empty", [], "empty.ipynb is empty; expected a notebook."),
        ("spaces", Bytes(" \n\t "), "spaces.ipynb is empty; expected a notebook."),
        ("words", Bytes("hello"), "words.ipynb is not a notebook: it is not valid JSON at line 1."),
        ("truncated", Bytes(Cell("1").Insert(1, "\n")[..40]), "truncated.ipynb is not a notebook: it is not valid JSON at line 2."),
        ("more-behind", Bytes(Cell("1") + "{}"), "more-behind.ipynb is not a notebook: it is not valid JSON at line 1."),
        ("comment", Bytes("// one\n" + Cell("1")), "comment.ipynb is not a notebook: it is not valid JSON at line 1."),
        ("comma", Bytes(Cell("1").Replace("]", ",]", StringComparison.Ordinal)), "comma.ipynb is not a notebook: it is not valid JSON at line 1."),
        ("list", Bytes("[]"), "list.ipynb is JSON but not a notebook: a notebook is a JSON object."),
        ("null", Bytes("null"), "null.ipynb is JSON but not a notebook: a notebook is a JSON object."),
        ("text", Bytes("\"cells\""), "text.ipynb is JSON but not a notebook: a notebook is a JSON object."),
        ("no-number", Bytes("""{"cells": []}"""), "no-number.ipynb is JSON but not a notebook: it has no number nbformat."),
        ("text-number", Bytes("""{"nbformat": "4", "cells": []}"""), "text-number.ipynb is JSON but not a notebook: it has no number nbformat."),
        ("huge-number", Bytes("""{"nbformat": 1e400, "cells": []}"""), "huge-number.ipynb is JSON but not a notebook: it has no number nbformat."),
        ("three", Bytes("""{"nbformat": 3, "worksheets": []}"""), "three.ipynb has nbformat 3, but only nbformat 4 is read; jupyter nbconvert --to notebook brings older files up to date."),
        ("five", Bytes("""{"nbformat": 5, "cells": []}"""), "five.ipynb has nbformat 5, but only nbformat 4 is read; save it as nbformat 4 in the program that wrote it."),
        ("no-cells", Bytes("""{"nbformat": 4}"""), "no-cells.ipynb is not a whole notebook: it has no array cells."),
        ("cells-object", Bytes("""{"nbformat": 4, "cells": {}}"""), "cells-object.ipynb is not a whole notebook: it has no array cells."),
        ("cell-null", Bytes(Of("null")), "cell 1 of cell-null.ipynb is not a JSON object."),
        ("cell-text", Bytes(Of("\"code\"")), "cell 1 of cell-text.ipynb is not a JSON object."),
        ("no-type", Bytes(Of("""{"source": ""}""")), "cell 1 of no-type.ipynb has no cell_type; expected code, markdown or raw."),
        ("type-number", Bytes(Of("""{"cell_type": 1, "source": ""}""")), "cell 1 of type-number.ipynb has no cell_type; expected code, markdown or raw."),
        ("no-source", Bytes(Of("""{"cell_type": "code"}""")), "cell 1 of no-source.ipynb has no source; expected a string or an array of lines."),
        ("source-number", Bytes(Cell("1").Replace("\"1\"", "1", StringComparison.Ordinal)), "cell 1 of source-number.ipynb has no source; expected a string or an array of lines."),
        ("source-mixed", Bytes(Cell("1").Replace("\"1\"", "[\"a\", 1]", StringComparison.Ordinal)), "cell 1 of source-mixed.ipynb has no source; expected a string or an array of lines."),
        ("metadata-list", Bytes("""{"nbformat": 4, "metadata": [], "cells": []}"""), "metadata of metadata-list.ipynb is of the kind Array; expected an object."),
        ("cell-metadata", Bytes(Of("""{"cell_type": "code", "source": "", "metadata": 7}""")), "metadata of cell 1 of cell-metadata.ipynb is of the kind Number; expected an object."),
        ("outputs-text", Bytes(Of("""{"cell_type": "code", "source": "", "outputs": "x"}""")), "outputs of cell 1 of outputs-text.ipynb is of the kind String; expected an array."),
        ("deep", Bytes($$"""{"nbformat": 4, "x": {{new string('[', 100_000)}}{{new string(']', 100_000)}}}"""), "deep.ipynb is not a notebook: it nests more than 256 levels deep at line 1."),
        ("deep-open", Bytes(new string('[', 1_000_000)), "deep-open.ipynb is not a notebook: it nests more than 256 levels deep at line 1."),
        ("twice", Bytes("{\"nbformat\": 4,\n\"cells\": [],\n\"cells\": []}"), "twice.ipynb is not a notebook: an object has a property twice at line 3."),
        ("nul", Bytes(Cell("1\0")), "nul.ipynb is not a notebook: it holds a NUL at line 1, as UTF-16 text does; expected UTF-8."),
        ("nul-behind", Bytes(Cell("1") + "\n\0"), "nul-behind.ipynb is not a notebook: it holds a NUL at line 2, as UTF-16 text does; expected UTF-8."),
        ("utf-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Cell("1"))], "utf-16.ipynb is not a notebook: it is UTF-16 text; expected UTF-8."),
        ("utf-16-big", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Cell("1"))], "utf-16-big.ipynb is not a notebook: it is UTF-16 text; expected UTF-8."),
        ("utf-16-bare", Encoding.Unicode.GetBytes(Cell("1")), "utf-16-bare.ipynb is not a notebook: it holds a NUL at line 1, as UTF-16 text does; expected UTF-8."),
        ("latin", Encoding.Latin1.GetBytes(Cell("é")), "latin.ipynb is not a notebook: it is not UTF-8 text."),
        ("half-raw", [.. Bytes("{\"x\": \""), 0xed, 0xa0, 0x80, .. Bytes("\"}")], "half-raw.ipynb is not a notebook: it is not UTF-8 text."),
        ("half-source", Bytes(Cell("1").Replace("\"1\"", "\"\\ud800\"", StringComparison.Ordinal)), "half-source.ipynb holds an escape sequence that is not a character of Unicode, such as half of a pair."),
        ("half-name", Bytes("""{"\ud800": 1, "nbformat": 4, "cells": []}"""), "half-name.ipynb is not a notebook: " + Half),
    ];

    public static readonly (string Name, byte[] Bytes)[] Odd =
    [
        ("bom", [.. Encoding.UTF8.Preamble, .. Bytes(Cell("1"))]),
        ("unknown-cell", Bytes(Of("""{"cell_type": "hologram", "source": "<script>", "metadata": {}}"""))),
        ("same-ids", Bytes(Of("""{"cell_type": "markdown", "id": "a", "source": "1"}, {"cell_type": "markdown", "id": "a", "source": "2"}"""))),
        ("id-number", Bytes(Of("""{"cell_type": "markdown", "id": 5, "source": "1"}"""))),
        ("nul-escape", Bytes(Of("""{"cell_type": "markdown", "source": "# a\u0000b\u0007\u001b[31m \u0085 \u009b"}, {"cell_type": "code", "source": "// \u0000\u001b[0m", "outputs": [{"output_type": "stream", "name": "stdout", "text": "\u0000\u0008\u001b]0;x\u0007"}, {"output_type": "display_data", "data": {"text/html": "<b>\u0000\u0001</b>"}}]}"""))),
        ("metadata-null", Bytes("""{"nbformat": 4, "metadata": null, "cells": []}""")),
        ("tags-text", Bytes(Of("""{"cell_type": "code", "source": "", "metadata": {"tags": "skip-execution"}}"""))),
        ("tags-mixed", Bytes(Of("""{"cell_type": "code", "source": "", "metadata": {"tags": [1, null, {}, "a"]}}"""))),
        ("kernel-list", Bytes("""{"nbformat": 4, "metadata": {"kernelspec": [1], "language_info": "x", "polyglot_notebook": 5}, "cells": []}""")),
        ("cell-kernel", Bytes(Of("""{"cell_type": "code", "source": "", "metadata": {"polyglot_notebook": [1], "dotnet_interactive": {"language": 5}}}"""))),
        ("count-text", Bytes(Of("""{"cell_type": "code", "source": "", "execution_count": "x"}"""))),
        ("unknown-output", Bytes(Of("""{"cell_type": "code", "source": "", "outputs": [{"output_type": "hologram"}, {"output_type": 7}, {}, 5, null]}"""))),
        ("broken-output", Bytes(Of("""{"cell_type": "code", "source": "", "outputs": [{"output_type": "display_data", "data": [1]}, {"output_type": "stream", "text": {}}, {"output_type": "error", "traceback": 5}, {"output_type": "display_data", "data": {"text/html": {"a": 1}, "application/json": null}}]}"""))),
        ("attachments", Bytes(Of("""{"cell_type": "markdown", "source": "", "attachments": [1]}, {"cell_type": "markdown", "source": "", "attachments": {"a": 5, "b": {"image/png": {}}}}"""))),
        ("levels", Bytes($$"""{"nbformat": 4, "cells": [], "x": {{new string('[', 250)}}{{new string(']', 250)}}}""")),
        ("open-scripts", Bytes(Of($$$"""{"cell_type": "code", "source": "", "outputs": [{"output_type": "display_data", "data": {"text/html": "Plotly {{{string.Concat(Enumerable.Repeat("<script ", 100_000))}}}"}}]}"""))),
        ("open-charts", Bytes(Of($$$"""{"cell_type": "code", "source": "", "outputs": [{"output_type": "display_data", "data": {"text/html": "{{{string.Concat(Enumerable.Repeat("<figure class=\\\"pea-plot\\\" data-pea-plot=\\\"000000000000\\\">(\\\"000000000000\\\",{", 50_000))}}}"}}]}"""))),
        ("fifty-megabytes", Bytes(Of($$"""{"cell_type": "code", "source": "", "outputs": [{"output_type": "stream", "name": "stdout", "text": "{{new string('x', 50_000_000)}}"} ]}"""))),
    ];

    private static string Of(string cells) => $$"""{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [{{cells}}]}""";

    private static string Cell(string source) => Of($$"""{"cell_type": "code", "source": "{{source}}"}""");

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
