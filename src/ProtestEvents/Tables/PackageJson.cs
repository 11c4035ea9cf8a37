using System.Text.Unicode;

namespace ProtestEvents;

/// <summary>A value of a <c>datapackage.json</c>: an object, a list, a text, a number, true or false; or a value that is missing.</summary>
internal sealed class PackageJson(JsonElement element)
{
    public bool IsMissing => element.ValueKind == JsonValueKind.Undefined;

    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    public bool IsList => element.ValueKind == JsonValueKind.Array;

    public bool IsText => element.ValueKind == JsonValueKind.String;

    /// <summary>The names and values of an object; none for another value.</summary>
    public IReadOnlyDictionary<string, PackageJson> Properties
    {
        get
        {
            var properties = new OrderedDictionary<string, PackageJson>(StringComparer.Ordinal);
            foreach (var property in IsObject ? element.EnumerateObject() : default)
                properties.Add(property.Name, new(property.Value));
            return properties;
        }
    }

    /// <summary>The values of a list; none for another value.</summary>
    public IReadOnlyList<PackageJson> Items
    {
        get
        {
            var items = new List<PackageJson>();
            foreach (var item in IsList ? element.EnumerateArray() : default)
                items.Add(new(item));
            return items;
        }
    }

    /// <summary>A property of an object; missing when there is none or this is no object.</summary>
    public PackageJson this[string name] => new(IsObject && element.TryGetProperty(name, out var value) ? value : default);

    /// <summary>A data package that is known to be right.</summary>
    public static PackageJson ParseOwn(ReadOnlySpan<byte> json) => new(JsonElement.Parse(json));

    /// <exception cref="JsonException">The file is not JSON, or has a name twice in one object.</exception>
    /// <exception cref="FormatException">It is not UTF-8.</exception>
    public static PackageJson Parse(ReadOnlySpan<byte> json) => Utf8.IsValid(json)
        ? new(JsonElement.Parse(json.StartsWith("\uFEFF"u8) ? json[3..] : json, new() { AllowDuplicateProperties = false }))
        : throw new FormatException("found bytes that are not UTF-8, expected UTF-8");

    public IReadOnlyList<PackageJson> List(string name) =>
        this[name] is { IsMissing: false, IsList: false } ? throw new FormatException($"found '{name}' that is no list, expected a list") : this[name].Items;

    public string? Text(string name) => this[name] switch
    {
        { IsMissing: true } => null,
        { IsText: true } value => value.Unicode(name),
        _ => throw new FormatException($"found '{name}' that is no text, expected text"),
    };

    /// <summary>A text inside an object; null when there is none.</summary>
    public string? TextOrNull(string name) => this[name] is { IsText: true } text ? text.ToString() : null;

    /// <summary>The texts of a list inside an object; one for a property that is a text.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        this[name] is { IsText: true } text ? [text.ToString()] : [.. this[name].Items.Where(item => item.IsText).Select(item => item.ToString())];

    public bool Flag(string name) => this[name].Kind switch
    {
        JsonValueKind.Undefined or JsonValueKind.False => false,
        JsonValueKind.True => true,
        _ => throw new FormatException($"found '{name}' that is neither true nor false, expected one of them"),
    };

    /// <summary>A number; null when the property is missing, or is the text of a bound of days, years or times.</summary>
    public decimal? Number(string name) => this[name] switch
    {
        { IsMissing: true } or { IsText: true } => null,
        { Kind: JsonValueKind.Number } value => value.TryGetDecimal(out var number)
            ? number
            : throw new FormatException($"found the number {value} in '{name}', expected one of at most 28 digits"),
        _ => throw new FormatException($"found '{name}' that is no number, expected a number"),
    };

    /// <summary>The bound of a column of days, years or times: a text, or a year as a number.</summary>
    public string? SpanEnd(string name) => this[name] is { Kind: JsonValueKind.String or JsonValueKind.Number } end ? end.Unicode(name) : null;

    public PackageJson Object(string name) => this[name] is { IsMissing: true } or { IsObject: true }
        ? this[name]
        : throw new FormatException($"found '{name}' that is no object, expected an object");

    public override string ToString() => Kind is JsonValueKind.True or JsonValueKind.False ? element.GetRawText() : element.ToString();

    /// <summary>The text, which has no half character.</summary>
    public string Unicode(string name)
    {
        try
        {
            return ToString();
        }
        catch (InvalidOperationException fault)
        {
            throw new FormatException($"found half a character in '{name}', expected text", fault);
        }
    }

    private JsonValueKind Kind => element.ValueKind;

    private bool TryGetDecimal(out decimal number) => element.TryGetDecimal(out number);
}
