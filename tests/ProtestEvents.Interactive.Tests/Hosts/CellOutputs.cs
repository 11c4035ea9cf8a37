using System.Text.Json.Nodes;

namespace ProtestEvents.Interactive.Tests.Hosts;

/// <summary>What stands below the code cells of a notebook file, a line of text for each thing that a reader could see.</summary>
internal static class CellOutputs
{
    /// <summary>The outputs of a file in the order of its cells, each with the number of its cell; cells without output give their count alone.</summary>
    public static IReadOnlyList<string> Of(string notebook)
    {
        var cells = JsonNode.Parse(File.ReadAllText(notebook))!["cells"]!.AsArray();
        return [.. cells.SelectMany((cell, index) => (string?)cell!["cell_type"] == "code" ? Of(cell, index + 1) : [])];
    }

    private static IEnumerable<string> Of(JsonNode cell, int number)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"cell {number}");
        yield return $"{place}: [{cell["execution_count"]}]";
        foreach (var output in cell["outputs"]!.AsArray().Where(output => !IsProbe(output!)))
        {
            var kind = $"{place}, {output!["output_type"]} {output["execution_count"]}{output["name"]}".TrimEnd();
            if (output["text"] is { } stream)
                yield return $"{kind}: {Text(stream)}";
            foreach (var (type, value) in (output["data"]?.AsObject() ?? []).Where(data => data.Key.StartsWith("text/", StringComparison.Ordinal)))
                yield return $"{kind}, {type}: {Text(value)}";
            foreach (var name in new[] { "ename", "evalue" })
            {
                if (output[name] is { } value)
                    yield return $"{kind}, {name}: {value}";
            }
        }
    }

    // The stock kernel shows a script in its first cell, with which the page finds its way to it.
    private static bool IsProbe(JsonNode output) =>
        (string?)output["output_type"] == "display_data" && Text(output["data"]!["text/html"]).Contains("$CACHE_BUSTER$", StringComparison.Ordinal);

    private static string Text(JsonNode? value) => StoredNotebook.WithoutPictures(value is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : value?.ToString() ?? "");
}
