using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks;

/// <summary>nbformat's multi-line strings: in a file an array of lines with their ends, in memory one string.</summary>
internal static class LineArrays
{
    /// <summary>The text of a string or an array of strings; null for anything else.</summary>
    public static string? Join(JsonNode? node) => node switch
    {
        JsonArray lines when lines.All(IsString) => string.Concat(lines.Select(line => line!.GetValue<string>())),
        JsonValue when IsString(node) => node.GetValue<string>(),
        _ => null,
    };

    /// <summary>Splits after every line end that Python's <c>str.splitlines</c> knows, since nbformat splits with it.</summary>
    public static JsonArray Split(string text)
    {
        var lines = new JsonArray();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!EndsLine(text[at]))
                continue;
            if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                at++;
            lines.Add((JsonNode)text[start..(at + 1)]);
            start = at + 1;
        }

        if (start < text.Length)
            lines.Add((JsonNode)text[start..]);
        return lines;
    }

    private static bool EndsLine(char value) =>
        value is '\n' or '\r' or '\v' or '\f' or '\x1c' or '\x1d' or '\x1e' or '\x85' or '\u2028' or '\u2029';

    private static bool IsString(JsonNode? node) => node?.GetValueKind() == System.Text.Json.JsonValueKind.String;
}
