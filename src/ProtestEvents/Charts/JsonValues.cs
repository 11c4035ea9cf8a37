using System.Globalization;
using System.Text.Json.Nodes;

namespace ProtestEvents;

/// <summary>Values of a trace as JSON arrays. Null is a gap in a line.</summary>
internal static class JsonValues
{
    public static JsonArray Of(params IEnumerable<string?> values) => new([.. values.Select(value => JsonValue.Create(value))]);

    public static JsonArray Of(params IEnumerable<double?> values) => new([.. values.Select(value => value is null ? null : (JsonNode)JsonValue.Create(value.Value))]);

    public static JsonArray Of(params IEnumerable<int> values) => new([.. values.Select(value => JsonValue.Create(value))]);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The middle of the day, where a mark for the whole day stands.</summary>
    public static string Noon(DateOnly day) => Day(day) + " 12:00";
}
