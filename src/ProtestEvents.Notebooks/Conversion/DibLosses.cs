using System.Globalization;
using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks.Conversion;

/// <summary>What a notebook has that another format has no place for.</summary>
public static class DibLosses
{
    /// <summary>A sentence for each kind of thing that a <c>.dib</c> file leaves out; none for a notebook that fits whole.</summary>
    /// <param name="notebook">The notebook.</param>
    public static IReadOnlyList<string> LeftOutByDib(this Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        return
        [
            .. Sentence(notebook, "stored outputs", cell => !cell.Outputs.IsEmpty),
            .. Sentence(notebook, "tags", cell => !cell.Tags.IsEmpty),
            .. Sentence(notebook, "attached files", cell => !cell.Attachments.IsEmpty),
            .. Sentence(notebook, "metadata of cells", cell => HasMetadata(notebook.MetadataOf(cell))),
            .. Sentence(notebook, "blank lines before and after a cell's text", cell => HasBlankEnds(cell.Source)),
            .. Sentence(notebook, "line ends other than line feeds", cell => cell.Source.Contains('\r', StringComparison.Ordinal)),
            .. notebook.Cells.Any(cell => cell.Id is not null) ? ["A .dib file has no place for the ids of cells: they get new ones when it is read."] : Array.Empty<string>(),
        ];
    }

    /// <summary>A sentence for each kind of thing that Markdown leaves out.</summary>
    /// <param name="notebook">The notebook.</param>
    public static IReadOnlyList<string> LeftOutByMarkdown(this Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        return
        [
            .. Sentence(notebook, "charts and laid-out tables in outputs", cell => cell.Outputs.Any(NotebookMarkdown.IsShortened), "Markdown", "only their text is kept in"),
            .. Sentence(notebook, "attached files that are no pictures", cell => cell.Attachments.Keys.Any(name => Site.LinkTargets.Attachment(cell, name) is null), "Markdown"),
        ];
    }

    private static IEnumerable<string> Sentence(Notebook notebook, string what, Func<Cell, bool> has, string where = "A .dib file", string how = "left out of")
    {
        var cells = notebook.Cells.Where(has).Select(cell => cell.Number.ToString(CultureInfo.InvariantCulture)).ToList();
        return cells.Count == 0 ? [] : [$"{where} has no place for {what}: {how} cell{(cells.Count == 1 ? "" : "s")} {string.Join(", ", cells)}."];
    }

    // A .dib file names the language; tags have a sentence of their own.
    private static bool HasMetadata(JsonObject? metadata) => metadata is not null
        && metadata.Any(entry => entry.Key is not ("dotnet_interactive" or "polyglot_notebook" or "tags") && entry.Value is not JsonObject { Count: 0 });

    private static bool HasBlankEnds(string source)
    {
        var lines = Documents.LineEnds.Unified(source).Split('\n');
        return source.Length > 0 && (string.IsNullOrWhiteSpace(lines[0]) || string.IsNullOrWhiteSpace(lines[^1]));
    }
}
