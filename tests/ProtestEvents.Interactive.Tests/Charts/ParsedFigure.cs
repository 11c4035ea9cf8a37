using ProtestEvents.Tests.Display;

namespace ProtestEvents.Interactive.Tests.Charts;

/// <summary>A plot's figure as plotly.js gets it, read back from its JSON.</summary>
internal sealed class ParsedFigure(Plot plot)
{
    private readonly JsonElement root = JsonDocument.Parse(plot.ToJson()).RootElement;

    public JsonElement Layout => root.GetProperty("layout");

    public IEnumerable<JsonElement> Traces => root.GetProperty("data").EnumerateArray();

    public JsonElement Trace(string name) => Traces.Single(trace => trace.GetProperty("name").GetString() == name);

    public IEnumerable<JsonElement> TracesEndingIn(string part) => Traces.Where(trace => trace.GetProperty("name").GetString()!.EndsWith(part, StringComparison.Ordinal));

    public static List<string?> Texts(JsonElement trace, string property) => [.. trace.GetProperty(property).EnumerateArray().Select(value => value.GetString())];

    public static List<double?> Numbers(JsonElement trace, string property) =>
        [.. trace.GetProperty(property).EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? (double?)null : value.GetDouble())];

    /// <summary>A column of the table behind the plot.</summary>
    public List<string> Column(string heading)
    {
        var column = plot.Table.Headings().FindIndex(one => one == heading || one.StartsWith(heading + " (", StringComparison.Ordinal));
        return [.. plot.Table.Texts().Select(row => row[column])];
    }
}
