using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks;

internal static class NotebookReader
{
    public static Notebook Read(string json, string name)
    {
        var root = ParseObject(json.TrimStart('\uFEFF'), name);
        CheckText(root, name);
        var version = OutputJson.Number(root["nbformat"]);
        if (version is null)
            throw new NotebookFormatException($"{name} is JSON but not a notebook: it has no number nbformat.");
        if (version > 4)
            throw new NotebookFormatException($"{name} has nbformat {version}, but only nbformat 4 is read; save it as nbformat 4 in the program that wrote it.");
        if (version != 4)
            throw new NotebookFormatException(
                $"{name} has nbformat {version}, but only nbformat 4 is read; jupyter nbconvert --to notebook brings older files up to date.");
        if (root["cells"] is not JsonArray cells)
            throw new NotebookFormatException($"{name} is not a whole notebook: it has no array cells.");
        Expect<JsonObject>(root, "metadata", "object", name);
        for (var index = 0; index < cells.Count; index++)
            Check(cells[index], $"cell {index + 1} of {name}");
        return new(root, Indent(json), ReadCells(cells));
    }

    public static ImmutableArray<Cell> ReadCells(JsonArray cells) =>
        [.. cells.Select((cell, index) => ReadCell((JsonObject)cell!, index + 1))];

    private static JsonObject ParseObject(string json, string name)
    {
        if (string.IsNullOrWhiteSpace(json))
            throw new NotebookFormatException($"{name} is empty; expected a notebook.");
        try
        {
            return JupyterJson.Parse(json) as JsonObject
                ?? throw new NotebookFormatException($"{name} is JSON but not a notebook: a notebook is a JSON object.");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new NotebookFormatException($"{name} is not a notebook: {JsonFault.In(json)}.", error);
        }
    }

    // JSON can have half of a surrogate pair, which is not valid text. The reader refuses it, so that no run fails on it later.
    private static void CheckText(JsonObject root, string name)
    {
        try
        {
            _ = JupyterJson.Write(root, 1);
        }
        catch (InvalidOperationException error)
        {
            throw new NotebookFormatException($"{name} holds an escape sequence that is not a character of Unicode, such as half of a pair.", error);
        }
    }

    private static void Check(JsonNode? cell, string where)
    {
        if (cell is not JsonObject json)
            throw new NotebookFormatException($"{where} is not a JSON object.");
        if (LineArrays.Join(json["cell_type"]) is null)
            throw new NotebookFormatException($"{where} has no cell_type; expected code, markdown or raw.");
        if (LineArrays.Join(json["source"]) is null)
            throw new NotebookFormatException($"{where} has no source; expected a string or an array of lines.");
        Expect<JsonObject>(json, "metadata", "object", where);
        Expect<JsonArray>(json, "outputs", "array", where);
    }

    private static void Expect<TNode>(JsonObject json, string property, string expected, string where)
        where TNode : JsonNode
    {
        if (json[property] is { } found and not TNode)
            throw new NotebookFormatException($"{property} of {where} is of the kind {found.GetValueKind()}; expected an {expected}.");
    }

    private static Cell ReadCell(JsonObject json, int number)
    {
        var kind = LineArrays.Join(json["cell_type"]) switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            _ => CellKind.Raw,
        };
        var metadata = json["metadata"] as JsonObject;
        return new(number, kind, LineArrays.Join(json["source"])!)
        {
            Id = LineArrays.Join(json["id"]),
            Language = LineArrays.Join((metadata?["polyglot_notebook"] as JsonObject)?["kernelName"])
                ?? LineArrays.Join((metadata?["dotnet_interactive"] as JsonObject)?["language"]),
            Tags = metadata?["tags"] is JsonArray tags ? [.. tags.Select(LineArrays.Join).OfType<string>()] : [],
            ExecutionCount = OutputJson.Number(json["execution_count"]),
            Outputs = json["outputs"] is JsonArray outputs ? [.. outputs.Select(OutputJson.Read).OfType<Output>()] : [],
            Attachments = ReadAttachments(json["attachments"] as JsonObject),
        };
    }

    private static ImmutableDictionary<string, MimeBundle> ReadAttachments(JsonObject? json) =>
        json is null
            ? ImmutableDictionary<string, MimeBundle>.Empty
            : json.Where(file => file.Value is JsonObject).ToImmutableDictionary(
                file => file.Key,
                file => new MimeBundle(((JsonObject)file.Value!).ToDictionary(data => data.Key, data => LineArrays.Join(data.Value) ?? "", StringComparer.Ordinal)));

    // Other editors than Jupyter may indent by two spaces. The file keeps its own indent.
    private static int Indent(string json)
    {
        var lineEnd = json.IndexOf('\n', StringComparison.Ordinal);
        var width = 0;
        while (lineEnd >= 0 && lineEnd + 1 + width < json.Length && json[lineEnd + 1 + width] == ' ')
            width++;
        return width is 0 or > 8 ? 1 : width;
    }
}
