using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ProtestEvents;

/// <content>A record as one JSON document.</content>
public sealed partial class Dataset
{
    private static readonly JsonWriterOptions JsonLayout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// The record as a JSON object with a property for each table, an array of rows; a row is an object with a property for each column,
    /// numbers as numbers, empty cells as null, lists joined by semicolons as in the files. The same record gives the same text.
    /// </summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonLayout))
        {
            json.WriteStartObject();
            foreach (var table in Tables())
            {
                json.WriteStartArray(table.Title);
                for (var row = 0; row < table.RowCount; row++)
                {
                    json.WriteStartObject();
                    for (var column = 0; column < table.Columns.Count; column++)
                    {
                        json.WritePropertyName(table.Columns[column].Name);
                        Write(json, table.Value(row, column));
                    }

                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    internal static void Write(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case null:
                json.WriteNullValue();
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            default:
                json.WriteStringValue(cell.ToString());
                break;
        }
    }
}
