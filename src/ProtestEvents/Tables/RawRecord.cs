namespace ProtestEvents;

/// <summary>Every table of a record as it stands in its file, with what is declared of its columns.</summary>
internal sealed class RawRecord(IReadOnlyDictionary<string, RawTable> tables, IReadOnlyDictionary<string, ValueList<FieldSchema>> fields)
{
    /// <summary>The record of a dataset that was made in memory.</summary>
    public static RawRecord Empty { get; } = new(
        TableNames.All.ToDictionary(name => name, RawTable.Unread, StringComparer.Ordinal),
        TableNames.All.ToDictionary(name => name, _ => ValueList<FieldSchema>.Empty, StringComparer.Ordinal));

    public RawTable this[string table] => tables[table];

    /// <summary>What is declared of a table's columns.</summary>
    public ValueList<FieldSchema> Fields(string table) => fields[table];

    /// <summary>Every row of a table by its id; of rows with one id the first, and none that has no id.</summary>
    public IReadOnlyDictionary<string, RawRow> ById(string table)
    {
        var rows = new Dictionary<string, RawRow>(StringComparer.Ordinal);
        foreach (var row in tables[table].Rows.Where(row => row["id"].Length > 0))
        {
            rows.TryAdd(row["id"], row);
        }

        return rows;
    }
}
