using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProtestEvents.Notebooks;

/// <summary>
/// One value in several representations, by MIME type in ordinal order. The data of <c>application/json</c> and <c>…+json</c>
/// types is JSON text, of image types base64, of all others plain text.
/// </summary>
[JsonConverter(typeof(MimeBundleConverter))]
public sealed class MimeBundle : IEnumerable<KeyValuePair<string, string>>
{
    private readonly ImmutableSortedDictionary<string, string> data;

    private MimeBundle(ImmutableSortedDictionary<string, string> data) => this.data = data;

    /// <summary>No representation at all.</summary>
    public static MimeBundle Empty { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The MIME types, in ordinal order.</summary>
    public IEnumerable<string> MimeTypes => data.Keys;

    /// <summary>The data of one MIME type, or null when there is none.</summary>
    public string? this[string mimeType] => data.GetValueOrDefault(mimeType);

    /// <summary>A bundle of one representation.</summary>
    public static MimeBundle Of(string mimeType, string data) => Empty.With(mimeType, data);

    /// <summary>A copy with one representation added or replaced.</summary>
    public MimeBundle With(string mimeType, string data) => new(this.data.SetItem(mimeType, data));

    /// <summary>A copy with only the MIME types asked for, or this bundle when none is asked for.</summary>
    public MimeBundle Only(IReadOnlyCollection<string> mimeTypes) => mimeTypes.Count == 0
        ? this
        : new(data.RemoveRange(data.Keys.Where(mimeType => !mimeTypes.Contains(mimeType))));

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => data.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class MimeBundleConverter : JsonConverter<MimeBundle>
    {
        public override MimeBundle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var data = JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options) ?? [];
            return new(Empty.data.SetItems(data));
        }

        public override void Write(Utf8JsonWriter writer, MimeBundle value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (mimeType, data) in value)
                writer.WriteString(mimeType, data);
            writer.WriteEndObject();
        }
    }
}
