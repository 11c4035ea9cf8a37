using System.Buffers;
using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks;

/// <summary>JSON as Python's <c>json.dumps(…, ensure_ascii=False, separators=(",", ": "))</c> writes it, which is what Jupyter saves.</summary>
internal static class JupyterJson
{
    public const int MostLevels = 256;

    private static readonly SearchValues<char> MustEscape =
        SearchValues.Create("\"\\" + string.Concat(Enumerable.Range(0, 32).Select(code => (char)code)));

    /// <summary>Reads JSON text; a repeated property is an error, as nothing says which of the two is meant.</summary>
    public static JsonNode? Parse(string json, int levels = MostLevels) =>
        JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = levels });

    /// <summary>Writes a node; numbers keep the digits they were read with.</summary>
    public static string Write(JsonNode? node, int indent)
    {
        var text = new StringBuilder();
        Write(text, node, indent, 0);
        return text.ToString();
    }

    /// <summary>A copy with the properties of every object in ordinal order, the order Jupyter saves in.</summary>
    public static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject properties => new JsonObject(properties
            .OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => KeyValuePair.Create(property.Key, Sorted(property.Value)))),
        JsonArray elements => new JsonArray([.. elements.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private static void Write(StringBuilder text, JsonNode? node, int indent, int depth)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject properties:
                var pairs = properties.ToList();
                WriteAll(text, '{', '}', pairs.Count, indent, depth, index =>
                {
                    WriteString(text, pairs[index].Key);
                    text.Append(": ");
                    Write(text, pairs[index].Value, indent, depth + 1);
                });
                break;
            case JsonArray elements:
                WriteAll(text, '[', ']', elements.Count, indent, depth, index => Write(text, elements[index], indent, depth + 1));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                WriteString(text, value.GetValue<string>());
                break;
            default:
                text.Append(node.ToJsonString());
                break;
        }
    }

    private static void WriteAll(StringBuilder text, char open, char close, int count, int indent, int depth, Action<int> write)
    {
        text.Append(open);
        for (var index = 0; index < count; index++)
        {
            if (index > 0)
                text.Append(',');
            text.Append('\n').Append(' ', indent * (depth + 1));
            write(index);
        }

        if (count > 0)
            text.Append('\n').Append(' ', indent * depth);
        text.Append(close);
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        var rest = value.AsSpan();
        for (var at = rest.IndexOfAny(MustEscape); at >= 0; at = rest.IndexOfAny(MustEscape))
        {
            text.Append(rest[..at]);
            WriteEscaped(text, rest[at]);
            rest = rest[(at + 1)..];
        }

        text.Append(rest).Append('"');
    }

    private static void WriteEscaped(StringBuilder text, char value) => _ = value switch
    {
        '"' => text.Append("\\\""),
        '\\' => text.Append("\\\\"),
        '\n' => text.Append("\\n"),
        '\r' => text.Append("\\r"),
        '\t' => text.Append("\\t"),
        '\b' => text.Append("\\b"),
        '\f' => text.Append("\\f"),
        _ => text.Append("\\u").Append(((int)value).ToString("x4", CultureInfo.InvariantCulture)),
    };
}
