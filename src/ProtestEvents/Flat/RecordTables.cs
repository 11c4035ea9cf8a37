using System.Globalization;

namespace ProtestEvents;

/// <summary>The record's tables as flat rows: every declared column, numbers as numbers, empty cells missing.</summary>
internal static class RecordTables
{
    public static FlatTable Of(Dataset data, string table)
    {
        var fields = data.Raw.Fields(table);
        return new FlatCells(table, [.. fields.Select(field => Column(table, field))], () => [.. Rows(data, table).Select(row => Cells(row, fields))]);
    }

    private static FlatColumn Column(string table, FieldSchema field) => new(field.Name, TypeOf(field))
    {
        References = field.Separator is null ? field.References : null,
        IsKey = IsKey(table, field.Name),
        IsProse = field.IsProse,
    };

    private static Type TypeOf(FieldSchema field) => field.Type switch
    {
        "integer" => typeof(long),
        "number" => typeof(decimal),
        _ => typeof(string),
    };

    private static bool IsKey(string table, string column) => table switch
    {
        TableNames.Coverage => column is "source" or "para",
        TableNames.Codes => column is "table" or "column" or "code",
        _ => column == "id",
    };

    private static IReadOnlyList<object?> Cells(RawRow row, ValueList<FieldSchema> fields) => [.. fields.Select(field => Cell(row[field.Name], field))];

    private static object? Cell(string cell, FieldSchema field) => field.Type switch
    {
        _ when cell.Length == 0 => null,
        "integer" => long.Parse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        "number" => decimal.Parse(cell, NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture),
        _ => cell,
    };

    // A narrowed record has all rows in its files and only those of its sources in its lists.
    private static IEnumerable<RawRow> Rows(Dataset data, string table)
    {
        var all = data.Raw[table].Rows;
        if (data.NarrowedTo is null || table == TableNames.Codes)
        {
            return all;
        }

        var sources = data.Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        return table switch
        {
            TableNames.Sources => all.Where(row => sources.Contains(row["id"])),
            _ when data.Raw.Fields(table).Any(field => field.Name == "source") => all.Where(row => sources.Contains(row["source"])),
            _ => all,
        };
    }
}
