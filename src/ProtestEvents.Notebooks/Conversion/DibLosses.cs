using System.Globalization;

namespace ProtestEvents.Notebooks.Conversion;

/// <summary>What a notebook has that a <c>.dib</c> file has no place for.</summary>
public static class DibLosses
{
    /// <summary>A sentence for each kind of thing that is left out; none for a notebook that fits whole.</summary>
    /// <param name="notebook">The notebook.</param>
    public static IReadOnlyList<string> LeftOutByDib(this Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        return
        [
            .. Sentence(notebook, "stored outputs", cell => !cell.Outputs.IsEmpty),
            .. Sentence(notebook, "tags", cell => !cell.Tags.IsEmpty),
            .. Sentence(notebook, "attached files", cell => !cell.Attachments.IsEmpty),
        ];
    }

    private static IEnumerable<string> Sentence(Notebook notebook, string what, Func<Cell, bool> has)
    {
        var cells = notebook.Cells.Where(has).Select(cell => cell.Number.ToString(CultureInfo.InvariantCulture)).ToList();
        return cells.Count == 0 ? [] : [$"A .dib file has no place for {what}: left out of cell{(cells.Count == 1 ? "" : "s")} {string.Join(", ", cells)}."];
    }
}
