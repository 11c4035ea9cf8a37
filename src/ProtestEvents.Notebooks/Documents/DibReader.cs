using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks.Documents;

/// <summary>Reads <c>.dib</c> text into the same shape as <c>.ipynb</c> text.</summary>
internal static class DibReader
{
    public static Notebook Read(string text, string name)
    {
        var lines = LineEnds.Unified(text.TrimStart('\uFEFF')).Split('\n');
        var (metadata, start) = ReadMetadata(lines, name);
        var kernels = DibFormat.KernelsOf(metadata);
        var cells = new JsonArray();
        var kernel = DibFormat.DefaultKernel(metadata);
        var begun = false;
        var content = new List<string>();
        foreach (var line in lines.Skip(start))
        {
            if (DibFormat.Beginning(line, kernels) is not { } next)
            {
                content.Add(line);
                continue;
            }

            Add(cells, kernel, content, begun);
            (kernel, begun) = (next, true);
            content.Clear();
        }

        Add(cells, kernel, content, begun);
        return new(
            new JsonObject { ["cells"] = cells, ["metadata"] = PolyglotMetadata.OfNotebook(metadata), ["nbformat"] = 4, ["nbformat_minor"] = 5 },
            indent: 1,
            NotebookReader.ReadCells(cells),
            NotebookFormat.Dib);
    }

    private static (JsonObject? Metadata, int Start) ReadMetadata(string[] lines, string name)
    {
        var first = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        if (first < 0 || !DibFormat.IsMeta(lines[first]))
            return (null, 0);
        var end = Array.FindIndex(lines, first + 1, line => line.StartsWith("#!", StringComparison.Ordinal));
        end = end < 0 ? lines.Length : end;
        try
        {
            var json = string.Join("\n", lines[(first + 1)..end]);
            return (JupyterJson.Parse(json) as JsonObject ?? throw new JsonException("no object"), end);
        }
        catch (JsonException error)
        {
            throw new NotebookFormatException(
                string.Create(CultureInfo.InvariantCulture, $"{name}, line {first + 1}: after #!meta stands no JSON object; expected one with kernelInfo, or no #!meta at all."), error);
        }
    }

    // Blank lines around a cell are the file's, not the cell's; what stands before the first beginning is a cell only if it says something.
    private static void Add(JsonArray cells, string kernel, List<string> lines, bool begun)
    {
        var content = string.Join("\n", TrimBlank(lines));
        if (!begun && content.Length == 0)
            return;
        var cell = kernel switch
        {
            DibFormat.Markdown => new JsonObject { ["cell_type"] = "markdown", ["metadata"] = new JsonObject() },
            DibFormat.Raw => new JsonObject { ["cell_type"] = "raw", ["metadata"] = new JsonObject() },
            _ => new JsonObject
            {
                ["cell_type"] = "code",
                ["execution_count"] = null,
                ["metadata"] = PolyglotMetadata.OfCell(kernel),
                ["outputs"] = new JsonArray(),
            },
        };
        // nbformat 4.5 wants an id; its place is the only thing that a .dib cell has of its own.
        cell.Insert(1, "id", string.Create(CultureInfo.InvariantCulture, $"cell-{cells.Count + 1}"));
        cell["source"] = LineArrays.Split(content);
        cells.Add((JsonNode)(JsonObject)JupyterJson.Sorted(cell)!);
    }

    private static IEnumerable<string> TrimBlank(List<string> lines)
    {
        var first = lines.FindIndex(line => !string.IsNullOrWhiteSpace(line));
        return first < 0 ? [] : lines[first..(lines.FindLastIndex(line => !string.IsNullOrWhiteSpace(line)) + 1)];
    }
}
