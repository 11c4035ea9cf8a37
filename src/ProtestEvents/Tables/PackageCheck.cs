using System.Text.Json;

namespace ProtestEvents;

/// <summary>
/// Finds declarations of a data package that have no meaning, such as an unknown type, and declarations that the library does not check, so that
/// nobody relies on them.
/// </summary>
internal static class PackageCheck
{
    private static readonly string[] CheckedTypes = ["string", "integer", "number", "boolean", "date", "time", "datetime", "year", "yearmonth", "list", "any"];
    private static readonly string[] OtherTypes = ["object", "array", "duration", "geopoint", "geojson"];
    private static readonly string[] CheckedConstraints =
        ["required", "unique", "enum", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"];

    private static readonly string[] OrderedTypes = ["integer", "number", "year", "date", "time", "datetime", "yearmonth"];
    private static readonly string[] OfNumbersAndLists = ["decimalChar", "groupChar", "bareNumber", "itemType", "delimiter", "missingValues", "categories", "categoriesOrdered"];
    private static readonly string[] OfFiles = ["bytes", "hash", "data", "compression"];
    private static readonly string[] AnyDialect = ["$schema", "lineTerminator", "caseSensitiveHeader", "csvddfVersion", "type"];

    /// <summary>Checks a data package that could be read.</summary>
    /// <param name="json">The file.</param>
    /// <param name="findings">The list that receives the findings.</param>
    /// <returns>The tables whose files have, by the data package, a form that the library does not read.</returns>
    public static IReadOnlySet<string> Run(ReadOnlyMemory<byte> json, FindingList findings)
    {
        using var document = JsonDocument.Parse(json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json);
        var foreign = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in Elements(document.RootElement, "resources"))
        {
            var table = Text(resource, "name") ?? "";
            if (Member(resource, "path") is { ValueKind: not JsonValueKind.Undefined } path && Text(resource, "path") != table + ".csv" && TableNames.All.Contains(table, StringComparer.Ordinal))
            {
                findings.Add(DataPackage.FileName, 0, table, Problems.OtherPath(path.ToString(), table));
                foreign.Add(table);
            }

            var problems = !TableNames.All.Contains(table, StringComparer.Ordinal)
                ? [(table, Problems.NotChecked("the table", table))]
                : Dialect(resource).Select(problem => (table, problem)).Concat(Schema(table, Member(resource, "schema"))).ToList();
            foreach (var (column, problem) in problems)
            {
                findings.Add(DataPackage.FileName, 0, column, problem);
                if (column == table && problem.Severity == Severity.Error)
                    foreign.Add(table);
            }
        }

        return foreign;
    }

    private static IEnumerable<Problem> Dialect(JsonElement resource)
    {
        foreach (var name in OfFiles.Where(name => Member(resource, name).ValueKind != JsonValueKind.Undefined))
            yield return Problems.NotChecked("the property", name);

        if (Text(resource, "encoding") is { } encoding && !encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            yield return Problems.OtherDialect("encoding", encoding, "utf-8");

        var dialect = Member(resource, "dialect");
        foreach (var property in dialect.ValueKind == JsonValueKind.Object ? dialect.EnumerateObject().ToList() : [])
        {
            var expected = property.Name switch
            {
                "delimiter" => ",",
                "quoteChar" => "\"",
                "doubleQuote" or "header" => "true",
                "skipInitialSpace" => "false",
                _ => AnyDialect.Contains(property.Name, StringComparer.Ordinal) ? null : "",
            };
            var found = property.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? property.Value.GetRawText() : property.Value.ToString();
            if (expected is not null && found != expected)
                yield return Problems.OtherDialect(property.Name, found, expected);
        }
    }

    private static IEnumerable<(string Column, Problem Problem)> Schema(string table, JsonElement schema)
    {
        var own = Elements(schema, "fields").ExceptBy(DataPackage.FixedFields(table).Select(field => field.Name), field => Text(field, "name") ?? "", StringComparer.Ordinal).ToList();
        var fixedTypes = DataPackage.FixedFields(table).ToDictionary(field => field.Name, field => field.Type, StringComparer.Ordinal);
        foreach (var field in Elements(schema, "fields").Where(field => fixedTypes.TryGetValue(Text(field, "name") ?? "", out var type) && type != (Text(field, "type") ?? type)))
            yield return ($"{table}.{Text(field, "name")}", Problems.OtherTypeThanTheCodebook(Text(field, "type")!, fixedTypes[Text(field, "name")!]));

        foreach (var field in own)
        {
            foreach (var problem in Field(field))
                yield return ($"{table}.{Text(field, "name")}", problem);
        }

        var names = own.Select(field => Text(field, "name")).ToHashSet(StringComparer.Ordinal);
        if (Member(schema, "uniqueKeys").ValueKind == JsonValueKind.Array)
            yield return ($"{table}.uniqueKeys", Problems.NotChecked("the rule", "uniqueKeys"));

        foreach (var key in Elements(schema, "foreignKeys").Where(key => Names(Member(key, "fields")).Exists(names.Contains)))
        {
            if (DataPackage.ParseForeignKey(table, key) is null)
                yield return ($"{table}.foreignKeys", Problems.NotChecked("the foreign key of", string.Join(", ", Names(Member(key, "fields")))));
        }
    }

    private static IEnumerable<Problem> Field(JsonElement field)
    {
        var type = Text(field, "type") ?? "string";
        if (OtherTypes.Contains(type, StringComparer.Ordinal))
            yield return Problems.NotChecked("the type", type);
        else if (!CheckedTypes.Contains(type, StringComparer.Ordinal))
            yield return Problems.UnknownType(type, CheckedTypes.Concat(OtherTypes));

        if (Text(field, "format") is { } format && format != "default" && (type, format) != ("string", "uri"))
            yield return Problems.NotChecked("the format", format);

        foreach (var name in OfNumbersAndLists.Where(name => Member(field, name).ValueKind != JsonValueKind.Undefined))
            yield return Problems.NotChecked("the property", name);

        var constraints = Member(field, "constraints");
        foreach (var name in constraints.ValueKind == JsonValueKind.Object ? constraints.EnumerateObject().Select(property => property.Name) : [])
        {
            var isOfOrder = name.EndsWith("inimum", StringComparison.Ordinal) || name.EndsWith("aximum", StringComparison.Ordinal);
            if (!CheckedConstraints.Contains(name, StringComparer.Ordinal) || (isOfOrder && !OrderedTypes.Contains(type, StringComparer.Ordinal)))
                yield return Problems.NotChecked("the constraint", name);
        }
    }

    /// <summary>The names of a list; one name for a property that is a text and not a list.</summary>
    internal static List<string> Names(JsonElement names) => names.ValueKind switch
    {
        JsonValueKind.String => [names.ToString()],
        JsonValueKind.Array => [.. names.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.ToString())],
        _ => [],
    };

    private static List<JsonElement> Elements(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    private static string? Text(JsonElement element, string name) => Member(element, name) is { ValueKind: JsonValueKind.String } text ? text.ToString() : null;

    private static JsonElement Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;
}
