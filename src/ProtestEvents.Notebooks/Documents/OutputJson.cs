using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks;

internal static class OutputJson
{
    private const int MostOutputLevels = JupyterJson.MostLevels - 16;

    /// <summary>True for <c>application/json</c> and every <c>…+json</c>, whose data a notebook keeps as JSON and not as text.</summary>
    public static bool IsJson(string mimeType) =>
        mimeType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || mimeType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    public static JsonObject Write(Output output) => output switch
    {
        StreamOutput stream => new JsonObject
        {
            ["name"] = stream.Name,
            ["output_type"] = "stream",
            ["text"] = LineArrays.Split(stream.Text),
        },
        DisplayOutput display => new JsonObject
        {
            ["data"] = WriteData(display.Data),
            ["metadata"] = new JsonObject(),
            ["output_type"] = "display_data",
        },
        ResultOutput result => new JsonObject
        {
            ["data"] = WriteData(result.Data),
            ["execution_count"] = result.ExecutionCount,
            ["metadata"] = new JsonObject(),
            ["output_type"] = "execute_result",
        },
        ErrorOutput error => new JsonObject
        {
            ["ename"] = error.Name,
            ["evalue"] = error.Message,
            ["output_type"] = "error",
            ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(output)),
    };

    /// <summary>Reads an output; null for a kind that nbformat 4 does not define.</summary>
    public static Output? Read(JsonNode? node)
    {
        if (node is not JsonObject json)
            return null;
        return Text(json["output_type"]) switch
        {
            "stream" => new StreamOutput(Text(json["name"]), Text(json["text"])),
            "display_data" => new DisplayOutput(ReadData(json)),
            "execute_result" => new ResultOutput(ReadData(json), Number(json["execution_count"])),
            "error" => new ErrorOutput(
                Text(json["ename"]),
                Text(json["evalue"]),
                json["traceback"] is JsonArray lines ? [.. lines.Select(Text)] : []),
            _ => null,
        };
    }

    public static int? Number(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number && node is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    private static JsonObject WriteData(MimeBundle data)
    {
        var json = new JsonObject();
        foreach (var (mimeType, text) in data.All)
            json[mimeType] = IsJson(mimeType) ? Json(text) : IsLines(mimeType) ? LineArrays.Split(text) : text;
        return json;
    }

    // A cell may declare text as JSON that is not valid, or that would make the notebook unreadable. Such text is stored as a string.
    private static JsonNode? Json(string text)
    {
        try
        {
            var json = JupyterJson.Sorted(JupyterJson.Parse(text, MostOutputLevels));
            _ = JupyterJson.Write(json, 1);
            return json;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return text;
        }
    }

    // nbformat keeps text as lines, and other data, such as base64, as one string.
    private static bool IsLines(string mimeType) =>
        mimeType.StartsWith("text/", StringComparison.Ordinal) || mimeType is "application/javascript" or "image/svg+xml";

    private static MimeBundle ReadData(JsonObject output)
    {
        if (output["data"] is not JsonObject json)
            return MimeBundle.Empty;
        return new(json.ToDictionary(
            data => data.Key, data => (IsJson(data.Key) ? null : LineArrays.Join(data.Value)) ?? data.Value?.ToJsonString() ?? "null", StringComparer.Ordinal));
    }

    private static string Text(JsonNode? node) => LineArrays.Join(node) ?? "";
}
