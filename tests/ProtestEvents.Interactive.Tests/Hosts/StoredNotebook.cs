using System.Text.Json.Nodes;

namespace ProtestEvents.Interactive.Tests.Hosts;

/// <summary>A code cell of a notebook, with the outputs stored in it.</summary>
internal sealed record StoredCell(string Id, string Code, IReadOnlyList<CellOutput> Outputs);

/// <summary>Reads the code cells of a notebook file.</summary>
internal static partial class StoredNotebook
{
    public static IReadOnlyList<StoredCell> CodeCells(string path) =>
    [
        .. JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray()
            .Where(cell => (string?)cell!["cell_type"] == "code")
            .Select(cell => new StoredCell((string)cell!["id"]!, Text(cell["source"]!), [.. cell["outputs"]!.AsArray().Where(HasData).Select(Output)])),
    ];

    /// <summary>The HTML without the pictures of charts, which are drawn when outputs are stored and which no kernel makes.</summary>
    public static string WithoutPictures(string html) => Pictures().Replace(html, "");

    private static bool HasData(JsonNode? output) => output!["data"] is not null;

    private static CellOutput Output(JsonNode? output) => new(
        (string?)output!["output_type"] == "execute_result",
        output["data"]!.AsObject().Where(pair => pair.Key.StartsWith("text/", StringComparison.Ordinal)).ToDictionary(pair => pair.Key, pair => WithoutPictures(Text(pair.Value!))));

    private static string Text(JsonNode lines) => lines is JsonArray array ? string.Concat(array.Select(line => (string)line!)) : (string)lines!;

    [GeneratedRegex("<img class=\"pea-picture\"[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pictures();
}
