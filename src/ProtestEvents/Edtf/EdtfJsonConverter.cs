using System.Text.Json.Serialization;

namespace ProtestEvents;

internal sealed class EdtfJsonConverter : JsonConverter<EdtfDate>
{
    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? ReadAsPropertyName(ref reader, typeToConvert, options)
        : throw new JsonException($"Found a {reader.TokenType} in JSON, expected a date in EDTF as a string.");

    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public override EdtfDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EdtfDate.Read(reader.GetString()) is { Success: true } read ? read.Value : throw new JsonException(EdtfDate.Read(reader.GetString()).Error);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());
}
