using System.Text.Json;
using System.Text.RegularExpressions;

namespace ProtestEvents;

/// <summary>
/// A record's <c>datapackage.json</c>: a Frictionless Data Package v2 (https://datapackage.org/standard/data-package/) with the custom
/// properties <c>references</c>, <c>separator</c>, <c>edtf</c> and <c>vocabulary</c> on fields, and <c>boundingBox</c> and
/// <c>selection</c> on the package: a sentence, or an object with one for each tier.
/// </summary>
internal sealed record DataPackage(
    string Title,
    string Version,
    string Selection,
    BoundingBox? BoundingBox,
    IReadOnlyDictionary<string, ValueList<FieldSchema>> Tables)
{
    /// <summary>How the sources of each tier were selected; empty when the package has one sentence for all.</summary>
    public IReadOnlyDictionary<string, string> Selections { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public const string FileName = "datapackage.json";

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static DataPackage Empty { get; } = new("", "", "", null, new Dictionary<string, ValueList<FieldSchema>>(StringComparer.Ordinal));

    /// <exception cref="JsonException">The file is not JSON.</exception>
    /// <exception cref="FormatException">It is JSON of another shape.</exception>
    public static DataPackage Parse(byte[] json)
    {
        var start = json.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        using var document = JsonDocument.Parse(json.AsMemory(start), new JsonDocumentOptions { AllowTrailingCommas = false });
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("found no JSON object at the top, expected a data package with a list of resources");
        }

        var tables = new Dictionary<string, ValueList<FieldSchema>>(StringComparer.Ordinal);
        if (root.TryGetProperty("resources", out var resources))
        {
            foreach (var resource in Elements(resources, "resources"))
            {
                var name = Text(resource, "name") ?? throw new FormatException("found a resource with no name, expected one for each table");
                tables[name] = resource.TryGetProperty("schema", out var schema)
                    && schema.ValueKind == JsonValueKind.Object
                    && schema.TryGetProperty("fields", out var fields)
                        ? Elements(fields, "fields").Select(ParseField).ToValueList()
                        : [];
            }
        }

        var byTier = ParseSelections(root);
        return new DataPackage(
            Text(root, "title") ?? "",
            Text(root, "version") ?? "",
            byTier.Count > 0 ? string.Join(' ', byTier.Select(one => one.Sentence)) : Text(root, "selection") ?? "",
            root.TryGetProperty("boundingBox", out var box) ? ParseBox(box) : null,
            tables)
        {
            Selections = byTier.ToDictionary(one => one.Tier, one => one.Sentence, StringComparer.Ordinal),
        };
    }

    private static List<(string Tier, string Sentence)> ParseSelections(JsonElement root)
    {
        if (!root.TryGetProperty("selection", out var selection) || selection.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var names = selection.EnumerateObject().Select(property => property.Name).ToList();
        return names.Distinct(StringComparer.Ordinal).Count() < names.Count
            ? throw new FormatException("found 'selection' with a tier twice, expected one sentence for each tier")
            : names.ConvertAll(tier => (tier, Text(selection, tier) is { } sentence && !string.IsNullOrWhiteSpace(sentence)
                ? sentence
                : throw new FormatException($"found 'selection' with no sentence for the tier '{tier}', expected how its sources were selected")));
    }

    private static FieldSchema ParseField(JsonElement field)
    {
        var constraints = field.TryGetProperty("constraints", out var found) ? found : default;
        return new FieldSchema(
            Text(field, "name") ?? throw new FormatException("found a field with no name, expected one for each column"),
            Text(field, "type") ?? "string",
            Flag(constraints, "required"),
            Flag(constraints, "unique"),
            constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("enum", out var values)
                ? Elements(values, "enum").Select(value => Unicode(value, "enum")).ToValueList()
                : [],
            Text(constraints, "pattern") is { } pattern ? WholeCell(pattern) : null,
            Text(constraints, "pattern"),
            Number(constraints, "minimum"),
            Number(constraints, "maximum"),
            Text(field, "references") is { } references ? TableOf(references) : null,
            Text(field, "separator"),
            Flag(field, "edtf"),
            Text(field, "vocabulary"));
    }

    /// <summary>A pattern that holds for a whole cell; matched in time that grows with the cell only, whoever wrote it.</summary>
    private static Regex WholeCell(string pattern)
    {
        try
        {
            return new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            throw new FormatException($"found the pattern '{pattern}', expected a regular expression that does not look around or back", fault);
        }
    }

    private static string TableOf(string reference) => reference.Split('.')[0] is var table && TableNames.WithIds.Contains(table, StringComparer.Ordinal)
        ? table
        : throw new FormatException($"found the reference '{reference}', expected one to the ids of a table");

    private static BoundingBox ParseBox(JsonElement box) => new(
        (double)(Number(box, "west") ?? -180),
        (double)(Number(box, "south") ?? -90),
        (double)(Number(box, "east") ?? 180),
        (double)(Number(box, "north") ?? 90));

    private static JsonElement.ArrayEnumerator Elements(JsonElement list, string name) => list.ValueKind == JsonValueKind.Array
        ? list.EnumerateArray()
        : throw new FormatException($"found '{name}' that is no list, expected a list");

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? Unicode(value, name)
            : null;

    private static string Unicode(JsonElement value, string name)
    {
        try
        {
            return value.ToString();
        }
        catch (InvalidOperationException fault)
        {
            throw new FormatException($"found half a character in '{name}', expected text", fault);
        }
    }

    private static bool Flag(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static decimal? Number(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
            ? number
            : null;
}
