using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace ProtestEvents;

/// <summary>
/// A record's <c>datapackage.json</c>: a Frictionless Data Package v2 (https://datapackage.org/standard/data-package/) with the custom
/// properties <c>references</c>, <c>separator</c>, <c>edtf</c> and <c>vocabulary</c> on fields, and <c>boundingBox</c> and
/// <c>selection</c> on the package: a sentence, or an object with one for each tier.
/// </summary>
internal sealed partial record DataPackage(
    string Title,
    string Version,
    string Selection,
    BoundingBox? BoundingBox,
    IReadOnlyDictionary<string, ValueList<FieldSchema>> Tables)
{
    public const string FileName = "datapackage.json";

    private const string IdPattern = "[a-z0-9]+(-[a-z0-9]+)*";

    private const RegexOptions PatternOptions = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The data package inside the library. Its declarations of the tables apply to every record.</summary>
    private static readonly Lazy<DataPackage> Codebook = new(() => Parse(new EmbeddedRecord().Read(FileName)!, OwnPattern));

    private static readonly Lazy<Dictionary<string, Regex>> OwnPatterns = new(() =>
        Codebook.Value.Tables.Values.SelectMany(fields => fields).Where(field => field.Pattern is not null).DistinctBy(field => field.PatternText)
            .ToDictionary(field => field.PatternText!, field => field.Pattern!, StringComparer.Ordinal));

    /// <summary>How the sources of each tier were selected; empty when the package has one sentence for all.</summary>
    public IReadOnlyDictionary<string, string> Selections { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The day, or the day and time, on which the record was made as it stands; empty when it is not told.</summary>
    public string Created { get; init; } = "";

    /// <summary>Who made it.</summary>
    public IReadOnlyList<string> Contributors { get; init; } = [];

    /// <summary>Its licences, and where their texts stand.</summary>
    public IReadOnlyList<(string Name, string? Address)> Licences { get; init; } = [];

    /// <summary>The texts that each table uses for a missing value.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> MissingValues { get; init; } = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);

    /// <summary>Whether the record has a data package that could be read. Without it the record's own columns and vocabularies are not known.</summary>
    public bool IsRead { get; init; } = true;

    public static DataPackage Empty { get; } = new("", "", "", null, new Dictionary<string, ValueList<FieldSchema>>(StringComparer.Ordinal)) { IsRead = false };

    /// <summary>The columns of a table that every record has.</summary>
    public static ValueList<FieldSchema> FixedFields(string table) => Codebook.Value.Tables[table];

    /// <summary>The columns of a table that this record declares.</summary>
    public ValueList<FieldSchema> OwnFields(string table) => Tables.GetValueOrDefault(table) ?? [];

    /// <summary>The columns of a table: first those of every record, then the further columns of this record.</summary>
    public ValueList<FieldSchema> Fields(string table) =>
        FixedFields(table).UnionBy(OwnFields(table), field => field.Name, StringComparer.Ordinal).ToValueList();

    /// <exception cref="JsonException">The file is not JSON.</exception>
    /// <exception cref="FormatException">It is JSON of another shape.</exception>
    public static DataPackage Parse(ReadOnlyMemory<byte> json) =>
        Parse(json, pattern => OwnPatterns.Value.TryGetValue(pattern, out var own) ? own : ForeignPattern(pattern));

    private static DataPackage Parse(ReadOnlyMemory<byte> json, Func<string, Regex> makePattern)
    {
        if (!Utf8.IsValid(json.Span))
            throw new FormatException("found bytes that are not UTF-8, expected UTF-8");

        using var document = JsonDocument.Parse(json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json, new() { AllowDuplicateProperties = false });
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new FormatException("found no JSON object at the top, expected a data package with a list of resources");

        var tables = new Dictionary<string, ValueList<FieldSchema>>(StringComparer.Ordinal);
        var missing = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var resource in Elements(root, "resources"))
        {
            var name = Text(resource, "name") ?? throw new FormatException("found a resource with no name, expected one for each table");
            var schema = Member(resource, "schema");
            var keys = Elements(schema, "foreignKeys").Select(key => ParseForeignKey(name, key)).OfType<(string Field, string Table, string Column)>().ToList();
            var fields = Elements(schema, "fields").Select(field => ParseField(field, makePattern, keys)).ToValueList();
            if (!tables.TryAdd(name, fields) || fields.DistinctBy(field => field.Name, StringComparer.Ordinal).Count() < fields.Count)
                throw new FormatException($"found the table '{name}' or one of its columns twice, expected each once");

            missing[name] = Elements(schema, "missingValues").Select(value => value.ValueKind == JsonValueKind.Object ? Text(value, "value") ?? "" : value.ToString())
                .ToHashSet(StringComparer.Ordinal);
        }

        var byTier = ParseSelections(Property(root, "selection"));
        return new DataPackage(
            Text(root, "title") ?? "",
            Text(root, "version") ?? "",
            Property(root, "selection").ValueKind == JsonValueKind.Object ? string.Join(' ', byTier.Values) : Text(root, "selection") ?? "",
            Member(root, "boundingBox") is { ValueKind: not JsonValueKind.Undefined } box ? ParseBox(box) : null,
            tables)
        {
            Selections = byTier,
            Created = Text(root, "created") ?? "",
            Contributors = [.. Objects(root, "contributors").Select(one => Text(one, "title")).OfType<string>()],
            Licences = [.. Objects(root, "licenses").Select(one => (Text(one, "title") ?? Text(one, "name"), Text(one, "path"))).Where(one => one.Item1 is not null).Select(one => (one.Item1!, one.Item2))],
            MissingValues = missing,
        };
    }

    private static OrderedDictionary<string, string> ParseSelections(JsonElement selection)
    {
        var byTier = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var tier in selection.ValueKind == JsonValueKind.Object ? selection.EnumerateObject() : default)
            byTier.Add(tier.Name, tier.Value.ValueKind == JsonValueKind.String ? Unicode(tier.Value, tier.Name) : "");

        return byTier.FirstOrDefault(one => string.IsNullOrWhiteSpace(one.Value)).Key is { } silent
            ? throw new FormatException($"found 'selection' with no sentence for the tier '{silent}', expected how its sources were selected")
            : byTier;
    }

    /// <summary>The column of a foreign key, and the table and column that must hold its values; null when it has several columns or no table of the record.</summary>
    public static (string Field, string Table, string Column)? ParseForeignKey(string table, JsonElement key)
    {
        var (fields, reference) = (PackageCheck.Names(Property(key, "fields")), Property(key, "reference"));
        var columns = PackageCheck.Names(Property(reference, "fields"));
        var other = Text(reference, "resource") is { Length: > 0 } named ? named : table;
        return fields.Count == 1 && columns.Count == 1 && TableNames.All.Contains(other, StringComparer.Ordinal) ? (fields[0], other, columns[0]) : null;
    }

    private static FieldSchema ParseField(JsonElement field, Func<string, Regex> makePattern, IEnumerable<(string Field, string Table, string Column)> keys)
    {
        var constraints = Member(field, "constraints");
        var pattern = Text(constraints, "pattern");
        var name = Text(field, "name") ?? throw new FormatException("found a field with no name, expected one for each column");
        return new FieldSchema(name)
        {
            Above = Number(constraints, "exclusiveMinimum"),
            Below = Number(constraints, "exclusiveMaximum"),
            ShortestLength = Number(constraints, "minLength"),
            GreatestLength = Number(constraints, "maxLength"),
            Span = (SpanEnd(constraints, "minimum"), SpanEnd(constraints, "maximum")),
            IsAddress = Text(field, "format") == "uri",
            ForeignKey = keys.Where(key => key.Field == name).Select(key => ((string, string)?)(key.Table, key.Column)).FirstOrDefault(),
            Type = Text(field, "type") ?? "string",
            Required = Flag(constraints, "required"),
            Unique = Flag(constraints, "unique"),
            AllowedValues = [.. Elements(constraints, "enum").Select(value => Unicode(value, "enum"))],
            Pattern = pattern is null ? null : makePattern(pattern),
            PatternText = pattern,
            Minimum = Number(constraints, "minimum"),
            Maximum = Number(constraints, "maximum"),
            References = Text(field, "references") is { } references ? TableOf(references) : null,
            Separator = Text(field, "separator"),
            IsDate = Flag(field, "edtf"),
            Vocabulary = Text(field, "vocabulary"),
        };
    }

    /// <summary>A pattern of the library's own package for a whole cell. These patterns are known to be fast.</summary>
    private static Regex OwnPattern(string pattern) =>
        pattern == IdPattern ? Id() : new($@"\A(?:{pattern})\z", PatternOptions, Timeout.InfiniteTimeSpan);

    /// <summary>The pattern of most cells that have one.</summary>
    [GeneratedRegex(@"\A(?:" + IdPattern + @")\z", PatternOptions, Timeout.Infinite)]
    private static partial Regex Id();

    /// <summary>A pattern of a record for a whole cell. The time to match any pattern grows only with the length of the cell.</summary>
    private static Regex ForeignPattern(string pattern)
    {
        try
        {
            return new($@"\A(?:{pattern})\z", PatternOptions | RegexOptions.NonBacktracking);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            throw new FormatException($"found the pattern '{pattern}', expected a regular expression that does not look around or back", fault);
        }
    }

    private static string TableOf(string reference) => reference.Split('.')[0] is var table && TableNames.WithIds.Contains(table, StringComparer.Ordinal)
        ? table
        : throw new FormatException($"found the reference '{reference}', expected one to the ids of a table");

    private static BoundingBox ParseBox(JsonElement box)
    {
        double Edge(string name, double open) => (double?)Number(box, name) ?? open;
        var edges = new BoundingBox(Edge("west", -180), Edge("south", -90), Edge("east", 180), Edge("north", 90));
        return edges.West <= edges.East && edges.South <= edges.North
            ? edges
            : throw new FormatException("found a 'boundingBox' that ends before it begins, expected west to be at most east and south at most north");
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element, string name) =>
        Property(element, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object) : [];

    private static JsonElement.ArrayEnumerator Elements(JsonElement element, string name) => Property(element, name) switch
    {
        { ValueKind: JsonValueKind.Undefined } => default,
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        _ => throw new FormatException($"found '{name}' that is no list, expected a list"),
    };

    private static string? Text(JsonElement element, string name) => Property(element, name) switch
    {
        { ValueKind: JsonValueKind.Undefined } => null,
        { ValueKind: JsonValueKind.String } value => Unicode(value, name),
        _ => throw new FormatException($"found '{name}' that is no text, expected text"),
    };

    /// <summary>The bound of a column of days, years or times: a text, or a year as a number.</summary>
    private static string? SpanEnd(JsonElement constraints, string name) =>
        Property(constraints, name) is { ValueKind: JsonValueKind.String or JsonValueKind.Number } end ? Unicode(end, name) : null;

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

    private static bool Flag(JsonElement element, string name) => Property(element, name).ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.False => false,
        JsonValueKind.True => true,
        _ => throw new FormatException($"found '{name}' that is neither true nor false, expected one of them"),
    };

    /// <summary>A number; null when the property is missing, or is the text of a bound of days, years or times.</summary>
    private static decimal? Number(JsonElement element, string name) => Property(element, name) switch
    {
        { ValueKind: JsonValueKind.Undefined or JsonValueKind.String } => null,
        { ValueKind: JsonValueKind.Number } value => value.TryGetDecimal(out var number)
            ? number
            : throw new FormatException($"found the number {value.GetRawText()} in '{name}', expected one of at most 28 digits"),
        _ => throw new FormatException($"found '{name}' that is no number, expected a number"),
    };

    /// <summary>An object inside another; undefined when there is none.</summary>
    private static JsonElement Member(JsonElement element, string name) => Property(element, name) is { ValueKind: JsonValueKind.Undefined or JsonValueKind.Object } member
        ? member
        : throw new FormatException($"found '{name}' that is no object, expected an object");

    /// <summary>A property of an object; undefined when there is none or the element is no object.</summary>
    private static JsonElement Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;
}
