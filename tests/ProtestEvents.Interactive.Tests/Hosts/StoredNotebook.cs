using System.Text.Json.Nodes;

namespace ProtestEvents.Interactive.Tests.Hosts;

/// <summary>A code cell of a notebook, with the outputs stored in it.</summary>
internal sealed record StoredCell(string Id, string Code, IReadOnlyList<CellOutput> Outputs);

/// <summary>Reads the code cells of a notebook file.</summary>
internal static class StoredNotebook
{
    public static IReadOnlyList<StoredCell> CodeCells(string path) =>
    [
        .. JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray()
            .Where(cell => (string?)cell!["cell_type"] == "code")
            .Select(cell => new StoredCell((string)cell!["id"]!, Text(cell["source"]!), [.. cell["outputs"]!.AsArray().Where(HasData).Select(Output)])),
    ];

    private static bool HasData(JsonNode? output) => output!["data"] is not null;

    private static CellOutput Output(JsonNode? output) => new(
        (string?)output!["output_type"] == "execute_result",
        output["data"]!.AsObject().Where(pair => pair.Key.StartsWith("text/", StringComparison.Ordinal)).ToDictionary(pair => pair.Key, pair => Text(pair.Value!)));

    private static string Text(JsonNode lines) => lines is JsonArray array ? string.Concat(array.Select(line => (string)line!)) : (string)lines!;
}
