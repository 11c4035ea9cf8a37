namespace ProtestEvents.Notebooks;

/// <summary>
/// One value in several representations, by MIME type. The data of <c>application/json</c> and <c>…+json</c>
/// types is JSON text, of image types base64, of all others plain text.
/// </summary>
/// <param name="all">The data of each MIME type.</param>
public sealed class MimeBundle(IReadOnlyDictionary<string, string> all)
{
    /// <summary>No representation at all.</summary>
    public static MimeBundle Empty { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>The data of each MIME type, in ordinal order.</summary>
    public IReadOnlyDictionary<string, string> All { get; } = all.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The data of one MIME type, or null when there is none.</summary>
    public string? this[string mimeType] => All.GetValueOrDefault(mimeType);

    /// <summary>A bundle of one representation.</summary>
    public static MimeBundle Of(string mimeType, string data) => Empty.With(mimeType, data);

    /// <summary>A copy with one representation added or replaced.</summary>
    public MimeBundle With(string mimeType, string data) => new(new Dictionary<string, string>(All, StringComparer.Ordinal) { [mimeType] = data });
}
