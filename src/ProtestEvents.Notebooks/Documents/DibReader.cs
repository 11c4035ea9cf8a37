using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Documents;

namespace ProtestEvents.Notebooks;

/// <summary>Reads <c>.dib</c> text with .NET Interactive's own parser, into the shape of <c>.ipynb</c> text.</summary>
internal static class DibReader
{
    // A line such as #!fsharp begins a cell only when the kernel is known.
    private static readonly string[][] Kernels =
    [
        ["csharp", "c#", "C#", "cs"], ["fsharp", "f#", "F#", "fs"], ["pwsh", "powershell"], ["html"], ["javascript", "js"], ["mermaid"], ["markdown", "md"], ["sql"],
        ["kql"], ["http"], ["value"], ["python"], ["r"], ["raw"],
    ];

    public static Notebook Read(string text, string name)
    {
        var cells = new JsonArray();
        foreach (var element in Parse(text, name).Elements)
        {
            if (cells.Count > 0 || element.Contents.Length > 0)
                cells.Add((JsonNode)Cell(element, cells.Count + 1));
        }

        var root = new JsonObject { ["cells"] = cells, ["metadata"] = PolyglotMetadata.OfNotebook, ["nbformat"] = 4, ["nbformat_minor"] = 5 };
        return new(root, indent: 1, NotebookReader.ReadCells(cells), NotebookFormat.Dib);
    }

    private static InteractiveDocument Parse(string text, string name)
    {
        var known = new KernelInfoCollection { DefaultKernelName = "csharp" };
        known.AddRange(Kernels.Select(names => new KernelInfo(names[0], null, names[1..])));
        try
        {
            return CodeSubmission.Parse(text, known);
        }
        catch (JsonException error)
        {
            throw new NotebookFormatException($"{name}: after #!meta stands no JSON object; expected one with kernelInfo, or no #!meta at all.", error);
        }
    }

    private static JsonObject Cell(InteractiveDocumentElement element, int number)
    {
        // nbformat 4.5 requires an id. A .dib cell has nothing but its position to make one from.
        var cell = new JsonObject { ["id"] = string.Create(CultureInfo.InvariantCulture, $"cell-{number}"), ["source"] = LineArrays.Split(element.Contents) };
        if (element.KernelName is "markdown" or "raw")
        {
            cell["cell_type"] = element.KernelName;
            cell["metadata"] = new JsonObject();
        }
        else
        {
            cell["cell_type"] = "code";
            cell["execution_count"] = null;
            cell["metadata"] = PolyglotMetadata.OfCell(element.KernelName ?? "csharp");
            cell["outputs"] = new JsonArray();
        }

        return (JsonObject)JupyterJson.Sorted(cell)!;
    }
}
