using System.Buffers;
using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Newtonsoft.Json;
using Part = DynamicObj.DynamicObj;

namespace ProtestEvents;

/// <summary>Canonical JSON: ordinal names, shortest numbers, no white space, and escaped so that it may stand in a script element.</summary>
internal static class FigureJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            Write(writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null or double.NaN or double.PositiveInfinity or double.NegativeInfinity:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool yes:
                writer.WriteBooleanValue(yes);
                break;
            case int or long:
                writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case Part part:
                writer.WriteStartObject();
                foreach (var property in part.GetProperties(true).OrderBy(property => property.Key, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(property.Key);
                    Write(writer, property.Value);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable several and not (IDictionary or Newtonsoft.Json.Linq.JToken):
                writer.WriteStartArray();
                foreach (var one in several)
                    Write(writer, one);
                writer.WriteEndArray();
                break;
            default:
                // Plotly.NET's own values, its colours among them, tell Newtonsoft.Json how they are written.
                using (var written = JsonDocument.Parse(JsonConvert.SerializeObject(value)))
                    written.RootElement.WriteTo(writer);
                break;
        }
    }
}
