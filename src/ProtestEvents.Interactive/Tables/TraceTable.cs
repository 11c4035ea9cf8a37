using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ProtestEvents.Interactive.Tables;

/// <summary>The values that a figure draws, as rows, for readers who see no drawing.</summary>
internal static class TraceTable
{
    private const int MostRows = 200;

    // Where the traces of plotly.js keep what they draw.
    private static readonly string[] Drawn = ["labels", "locations", "lat", "lon", "x", "y", "z", "values", "text"];

    public static Table Of(JsonArray traces)
    {
        var names = Drawn.Where(name => traces.Any(trace => trace![name] is JsonArray)).ToList();
        var rows = traces.SelectMany((trace, at) => Rows(trace!, NameOf(trace!, at), names)).ToList();
        var columns = names.Select((name, at) => new Column<(string Trace, string?[] Values)>(
            name, rows.All(row => IsNumber(row.Values[at])) ? typeof(double) : typeof(string), row => row.Values[at], row => row.Values[at]));
        var table = new Table<(string Trace, string?[] Values)>("", rows.Take(MostRows), [new("trace", typeof(string), row => row.Trace, row => row.Trace), .. columns]);
        return rows.Count > MostRows ? table with { Footnotes = [string.Create(CultureInfo.InvariantCulture, $"… and {rows.Count - MostRows} more rows")] } : table;
    }

    private static IEnumerable<(string Trace, string?[] Values)> Rows(JsonNode trace, string name, IReadOnlyList<string> names)
    {
        var arrays = names.Select(column => trace[column] as JsonArray).ToList();
        for (var row = 0; row < arrays.Select(array => array?.Count ?? 0).DefaultIfEmpty().Max(); row++)
            yield return (name, [.. arrays.Select(array => row < array?.Count ? Text(array[row]) : null)]);
    }

    private static string NameOf(JsonNode trace, int at) =>
        (string?)trace["name"] ?? string.Create(CultureInfo.InvariantCulture, $"{(string?)trace["type"]} {at + 1}");

    private static string Text(JsonNode? value) => value switch
    {
        null => "",
        JsonValue single when single.GetValueKind() == JsonValueKind.String => (string)single!,
        _ => value.ToJsonString(),
    };

    private static bool IsNumber(string? text) => text is null || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
