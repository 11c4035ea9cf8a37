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

    /// <summary>Gives the tables whose files have, by the data package, a form that the library does not read.</summary>
    public static IReadOnlySet<string> Run(PackageJson package, FindingList findings)
    {
        var foreign = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in package["resources"].Items)
        {
            var table = resource.TextOrNull("name") ?? "";
            if (resource["path"] is { IsMissing: false } path && resource.TextOrNull("path") != table + ".csv" && TableNames.All.Contains(table, StringComparer.Ordinal))
            {
                findings.Add(DataPackage.FileName, 0, table, Problems.OtherPath(path.ToString(), table));
                foreign.Add(table);
            }

            var problems = !TableNames.All.Contains(table, StringComparer.Ordinal)
                ? [(table, Problems.NotChecked("the table", table))]
                : Dialect(resource).Select(problem => (table, problem)).Concat(Schema(table, resource["schema"])).ToList();
            foreach (var (column, problem) in problems)
            {
                findings.Add(DataPackage.FileName, 0, column, problem);
                if (column == table && problem.Severity == Severity.Error)
                    foreign.Add(table);
            }
        }

        return foreign;
    }

    private static IEnumerable<Problem> Dialect(PackageJson resource)
    {
        foreach (var name in OfFiles.Where(name => !resource[name].IsMissing))
            yield return Problems.NotChecked("the property", name);

        if (resource.TextOrNull("encoding") is { } encoding && !encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            yield return Problems.OtherDialect("encoding", encoding, "utf-8");

        foreach (var (property, value) in resource["dialect"].Properties)
        {
            var expected = property switch
            {
                "delimiter" => ",",
                "quoteChar" => "\"",
                "doubleQuote" or "header" => "true",
                "skipInitialSpace" => "false",
                _ => AnyDialect.Contains(property, StringComparer.Ordinal) ? null : "",
            };
            if (expected is not null && value.ToString() != expected)
                yield return Problems.OtherDialect(property, value.ToString(), expected);
        }
    }

    private static IEnumerable<(string Column, Problem Problem)> Schema(string table, PackageJson schema)
    {
        var own = schema["fields"].Items.ExceptBy(DataPackage.FixedFields(table).Select(field => field.Name), field => field.TextOrNull("name") ?? "", StringComparer.Ordinal).ToList();
        var fixedTypes = DataPackage.FixedFields(table).ToDictionary(field => field.Name, field => field.Type, StringComparer.Ordinal);
        foreach (var field in schema["fields"].Items.Where(field => fixedTypes.TryGetValue(field.TextOrNull("name") ?? "", out var type) && type != (field.TextOrNull("type") ?? type)))
            yield return ($"{table}.{field.TextOrNull("name")}", Problems.OtherTypeThanTheCodebook(field.TextOrNull("type")!, fixedTypes[field.TextOrNull("name")!]));

        foreach (var field in own)
        {
            foreach (var problem in Field(field))
                yield return ($"{table}.{field.TextOrNull("name")}", problem);
        }

        var names = own.Select(field => field.TextOrNull("name")).ToHashSet(StringComparer.Ordinal);
        if (schema["uniqueKeys"].IsList)
            yield return ($"{table}.uniqueKeys", Problems.NotChecked("the rule", "uniqueKeys"));

        foreach (var key in schema["foreignKeys"].Items.Where(key => key.Texts("fields").Any(names.Contains)))
        {
            if (DataPackage.ParseForeignKey(table, key) is null)
                yield return ($"{table}.foreignKeys", Problems.NotChecked("the foreign key of", string.Join(", ", key.Texts("fields"))));
        }
    }

    private static IEnumerable<Problem> Field(PackageJson field)
    {
        var type = field.TextOrNull("type") ?? "string";
        if (OtherTypes.Contains(type, StringComparer.Ordinal))
            yield return Problems.NotChecked("the type", type);
        else if (!CheckedTypes.Contains(type, StringComparer.Ordinal))
            yield return Problems.UnknownType(type, CheckedTypes.Concat(OtherTypes));

        if (field.TextOrNull("format") is { } format && format != "default" && (type, format) != ("string", "uri"))
            yield return Problems.NotChecked("the format", format);

        foreach (var name in OfNumbersAndLists.Where(name => !field[name].IsMissing))
            yield return Problems.NotChecked("the property", name);

        foreach (var name in field["constraints"].Properties.Keys)
        {
            var isOfOrder = name.EndsWith("inimum", StringComparison.Ordinal) || name.EndsWith("aximum", StringComparison.Ordinal);
            if (!CheckedConstraints.Contains(name, StringComparer.Ordinal) || (isOfOrder && !OrderedTypes.Contains(type, StringComparer.Ordinal)))
                yield return Problems.NotChecked("the constraint", name);
        }
    }
}
