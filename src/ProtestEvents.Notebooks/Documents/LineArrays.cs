using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks;

/// <summary>nbformat's multi-line strings: in a file an array of lines with their ends, in memory one string.</summary>
internal static class LineArrays
{
    // A line with its end. The ends are those of Python's str.splitlines, since nbformat splits with it.
    private static readonly Regex Line = new(
        @"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]|\z)", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);

    /// <summary>The text of a string or an array of strings; null for anything else.</summary>
    public static string? Join(JsonNode? node) => node switch
    {
        JsonArray lines when lines.All(IsString) => string.Concat(lines.Select(line => line!.GetValue<string>())),
        JsonValue when IsString(node) => node.GetValue<string>(),
        _ => null,
    };

    public static JsonArray Split(string text) => new([.. Line.Matches(text).Where(line => line.Length > 0).Select(line => (JsonNode)line.Value)]);

    private static bool IsString(JsonNode? node) => node?.GetValueKind() == System.Text.Json.JsonValueKind.String;
}
