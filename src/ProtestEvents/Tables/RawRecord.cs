namespace ProtestEvents;

/// <summary>Every table of a record as it is in its file, with the declarations of its columns.</summary>
internal sealed class RawRecord(IReadOnlyDictionary<string, RawTable> tables, IReadOnlyDictionary<string, ValueList<FieldSchema>> fields)
{
    private readonly Dictionary<string, RawTable> cited = TableNames.Cited.ToDictionary(table => table, table => tables[table], StringComparer.Ordinal);

    public RawTable this[string table] => tables[table];

    /// <summary>A table whose rows must be cited; null for any other name.</summary>
    public RawTable? Cited(string table) => cited.GetValueOrDefault(table);

    /// <summary>The record without the tables that are not whole, as if their files could not be read.</summary>
    public RawRecord OfWholeTables() =>
        new(tables.ToDictionary(pair => pair.Key, pair => pair.Value.IsWhole ? pair.Value : new RawTable(pair.Key, []), StringComparer.Ordinal), fields);

    public ValueList<FieldSchema> Fields(string table) => fields[table];

    /// <summary>The codes of every vocabulary; null when their table was not read or can't be.</summary>
    public IReadOnlyDictionary<string, HashSet<string>>? Codes { get; } = tables[TableNames.Codes] is not { IsWhole: true, Rows.Count: > 0 } ? null : tables[TableNames.Codes].Rows
        .GroupBy(row => $"{row["table"]}.{row["column"]}", row => row["code"], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
}

internal static class FirstOfKey
{
    /// <summary>The elements by key; of those with one key the first.</summary>
    public static Dictionary<string, T> ToFirst<T>(this IEnumerable<T> elements, Func<T, string> key)
    {
        var first = new Dictionary<string, T>(elements.TryGetNonEnumeratedCount(out var count) ? count : 0, StringComparer.Ordinal);
        foreach (var element in elements)
            first.TryAdd(key(element), element);

        return first;
    }
}
