using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks.Documents;

/// <summary>Writes a notebook as <c>.dib</c> text, as .NET Interactive does.</summary>
internal static class DibWriter
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="NotebookFormatException">A cell holds a line that would begin another one.</exception>
    public static string Write(Notebook notebook, JsonObject? metadata, string name)
    {
        var meta = PolyglotMetadata.ForDib(metadata);
        Declare(meta, notebook.Cells);
        var kernels = DibFormat.KernelsOf(meta);
        var text = new StringBuilder();
        text.Append("#!meta\n\n").Append(meta.ToJsonString(OneLine)).Append('\n');
        foreach (var cell in notebook.Cells)
        {
            Check(cell, kernels, name);
            text.Append("\n#!").Append(KernelOf(cell)).Append("\n\n").Append(LineEnds.Unified(cell.Source).Trim('\n'));
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The kernel that a cell's beginning names.</summary>
    public static string KernelOf(Cell cell) => cell.Kind switch
    {
        CellKind.Markdown => DibFormat.Markdown,
        CellKind.Raw => DibFormat.Raw,
        _ => cell.Language,
    };

    private static void Check(Cell cell, IReadOnlyDictionary<string, string> kernels, string name)
    {
        var lines = LineEnds.Unified(cell.Source).Split('\n');
        var at = Array.FindIndex(lines, line => DibFormat.Beginning(line, kernels) is not null || DibFormat.IsMeta(line));
        if (at >= 0)
        {
            throw new NotebookFormatException(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}, cell {cell.Number}, line {at + 1}: {lines[at].TrimEnd()} would begin a new cell in a .dib file, so the cell can't be written there."));
        }
    }

    // A reader takes a line for a beginning only when it knows the kernel.
    private static void Declare(JsonObject meta, IEnumerable<Cell> cells)
    {
        if ((meta["kernelInfo"] as JsonObject)?["items"] is not JsonArray items)
            return;
        foreach (var kernel in cells.Where(cell => cell.Kind == CellKind.Code).Select(cell => cell.Language).Distinct(StringComparer.Ordinal))
        {
            if (!DibFormat.KernelsOf(meta).ContainsKey(kernel))
                items.Add((JsonNode)new JsonObject { ["name"] = kernel, ["aliases"] = new JsonArray() });
        }
    }
}
