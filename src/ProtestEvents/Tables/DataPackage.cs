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

    private const string DigestPattern = "[0-9a-f]{16}";

    private const RegexOptions PatternOptions = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly byte[] CodebookFile = new EmbeddedRecord().Read(FileName)!;

    /// <summary>How the sources of each tier were selected; empty when the package has one sentence for all.</summary>
    public IReadOnlyDictionary<string, string> Selections { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The day, or the day and time, on which the record was made as it stands; empty when it is not told.</summary>
    public string Created { get; init; } = "";

    public IReadOnlyList<string> Contributors { get; init; } = [];

    public IReadOnlyList<Licence> Licences { get; init; } = [];

    public IReadOnlyDictionary<string, IReadOnlySet<string>> MissingValues { get; init; } = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);

    /// <summary>Whether the record has a data package that could be read. Without it the record's own columns and vocabularies are not known.</summary>
    public bool IsRead { get; init; } = true;

    public static DataPackage Empty { get; } = new("", "", "", null, new Dictionary<string, ValueList<FieldSchema>>(StringComparer.Ordinal)) { IsRead = false };

    /// <summary>The data package inside the library. Its declarations of the tables apply to every record.</summary>
    public static DataPackage Codebook { get; } = Parse(PackageJson.ParseOwn(CodebookFile), OwnPattern);

    private static readonly Lazy<Dictionary<string, Regex>> OwnPatterns = new(() =>
        Codebook.Tables.Values.SelectMany(fields => fields).Where(field => field.Pattern is not null).DistinctBy(field => field.PatternText)
            .ToDictionary(field => field.PatternText!, field => field.Pattern!, StringComparer.Ordinal));

    public static bool IsCodebook(ReadOnlySpan<byte> file) => file.SequenceEqual(CodebookFile);

    /// <summary>The columns of a table that every record has.</summary>
    public static ValueList<FieldSchema> FixedFields(string table) => Codebook.Tables[table];

    public ValueList<FieldSchema> OwnFields(string table) => Tables.GetValueOrDefault(table) ?? [];

    /// <summary>The columns of a table: first those of every record, then the further columns of this record.</summary>
    public ValueList<FieldSchema> Fields(string table) =>
        ReferenceEquals(this, Codebook) ? FixedFields(table) : FixedFields(table).UnionBy(OwnFields(table), field => field.Name, StringComparer.Ordinal).ToValueList();

    /// <exception cref="FormatException">It is JSON of another shape.</exception>
    public static DataPackage Parse(PackageJson root) =>
        Parse(root, pattern => OwnPatterns.Value.TryGetValue(pattern, out var own) ? own : ForeignPattern(pattern));

    private static DataPackage Parse(PackageJson root, Func<string, Regex> makePattern)
    {
        if (!root.IsObject)
            throw new FormatException("found no JSON object at the top, expected a data package with a list of resources");

        var tables = new Dictionary<string, ValueList<FieldSchema>>(StringComparer.Ordinal);
        var missing = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var resource in root.List("resources"))
        {
            var name = resource.Text("name") ?? throw new FormatException("found a resource with no name, expected one for each table");
            var schema = resource.Object("schema");
            var keys = schema.List("foreignKeys").Select(key => ParseForeignKey(name, key)).OfType<ForeignKey>().ToList();
            var fields = schema.List("fields").Select(field => ParseField(field, makePattern, keys)).ToValueList();
            if (!tables.TryAdd(name, fields) || fields.DistinctBy(field => field.Name, StringComparer.Ordinal).Count() < fields.Count)
                throw new FormatException($"found the table '{name}' or one of its columns twice, expected each once");

            missing[name] = schema.List("missingValues").Select(value => value.IsObject ? value.Text("value") ?? "" : value.ToString())
                .ToHashSet(StringComparer.Ordinal);
        }

        var byTier = ParseSelections(root["selection"]);
        return new DataPackage(
            root.Text("title") ?? "",
            root.Text("version") ?? "",
            root["selection"].IsObject ? string.Join(' ', byTier.Values) : root.Text("selection") ?? "",
            root.Object("boundingBox") is { IsMissing: false } box ? ParseBox(box) : null,
            tables)
        {
            Selections = byTier,
            Created = root.Text("created") ?? "",
            Contributors = [.. root["contributors"].Items.Where(one => one.IsObject).Select(one => one.Text("title")).OfType<string>()],
            Licences =
            [
                .. root["licenses"].Items.Where(one => one.IsObject).Select(one => new Licence(one.Text("title") ?? one.Text("name") ?? "", one.Text("path")))
                    .Where(licence => licence.Name.Length > 0),
            ],
            MissingValues = missing,
        };
    }

    private static OrderedDictionary<string, string> ParseSelections(PackageJson selection)
    {
        var byTier = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (tier, sentence) in selection.Properties)
        {
            byTier.Add(tier, sentence.IsText ? sentence.Unicode(tier) : "");
            if (string.IsNullOrWhiteSpace(byTier[tier]))
                throw new FormatException($"found 'selection' with no sentence for the tier '{tier}', expected how its sources were selected");
        }

        return byTier;
    }

    /// <summary>A foreign key; null when it has several columns or no table of the record.</summary>
    public static ForeignKey? ParseForeignKey(string table, PackageJson key)
    {
        var (fields, reference) = (key.Texts("fields"), key["reference"]);
        var columns = reference.Texts("fields");
        var other = reference.Text("resource") is { Length: > 0 } named ? named : table;
        return fields.Count == 1 && columns.Count == 1 && TableNames.All.Contains(other, StringComparer.Ordinal) ? new(fields[0], other, columns[0]) : null;
    }

    private static FieldSchema ParseField(PackageJson field, Func<string, Regex> makePattern, IReadOnlyList<ForeignKey> keys)
    {
        var constraints = field.Object("constraints");
        var pattern = constraints.Text("pattern");
        var name = field.Text("name") ?? throw new FormatException("found a field with no name, expected one for each column");
        return new FieldSchema(name)
        {
            Above = constraints.Number("exclusiveMinimum"),
            Below = constraints.Number("exclusiveMaximum"),
            ShortestLength = constraints.Number("minLength"),
            GreatestLength = constraints.Number("maxLength"),
            Span = (constraints.SpanEnd("minimum"), constraints.SpanEnd("maximum")),
            IsAddress = field.Text("format") == "uri",
            ForeignKey = keys.FirstOrDefault(key => key.Field == name),
            Type = field.Text("type") ?? "string",
            Required = constraints.Flag("required"),
            Unique = constraints.Flag("unique"),
            AllowedValues = [.. constraints.List("enum").Select(value => value.Unicode("enum"))],
            Pattern = pattern is null ? null : makePattern(pattern),
            PatternText = pattern,
            Minimum = constraints.Number("minimum"),
            Maximum = constraints.Number("maximum"),
            References = field.Text("references") is { } references ? TableOf(references) : null,
            Separator = field.Text("separator"),
            IsDate = field.Flag("edtf"),
            Vocabulary = field.Text("vocabulary"),
        };
    }

    /// <summary>A pattern of the library's own package for a whole cell. These patterns are known to be fast.</summary>
    private static Regex OwnPattern(string pattern) => pattern switch
    {
        IdPattern => Id(),
        DigestPattern => Digest(),
        _ => new($@"\A(?:{pattern})\z", PatternOptions, Timeout.InfiniteTimeSpan),
    };

    // Most cells that have a pattern have one of these two.
    [GeneratedRegex(@"\A(?:" + IdPattern + @")\z", PatternOptions, Timeout.Infinite)]
    private static partial Regex Id();

    [GeneratedRegex(@"\A(?:" + DigestPattern + @")\z", PatternOptions, Timeout.Infinite)]
    private static partial Regex Digest();

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

    private static BoundingBox ParseBox(PackageJson box)
    {
        double Edge(string name, double open) => (double?)box.Number(name) ?? open;
        var edges = new BoundingBox(Edge("west", -180), Edge("south", -90), Edge("east", 180), Edge("north", 90));
        return edges.West <= edges.East && edges.South <= edges.North
            ? edges
            : throw new FormatException("found a 'boundingBox' that ends before it begins, expected west to be at most east and south at most north");
    }
}

internal sealed record Licence(string Name, string? Address);
