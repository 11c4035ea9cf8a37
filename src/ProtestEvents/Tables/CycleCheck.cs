namespace ProtestEvents;

/// <summary>Finds rows that belong to, repeat or revise themselves by a circle of rows.</summary>
internal static class CycleCheck
{
    private static readonly (string Table, string Column)[] Chains =
    [
        (TableNames.Sources, "part_of"), (TableNames.Sources, "version_of"), (TableNames.Actors, "part_of"), (TableNames.Places, "parent"),
        (TableNames.Events, "part_of"), (TableNames.Reports, "origin"), (TableNames.Figures, "origin"), (TableNames.Figures, "revises"),
        (TableNames.Demands, "origin"), (TableNames.Claims, "origin"),
    ];

    public static void Run(RawRecord raw, FindingList findings)
    {
        foreach (var (table, column) in Chains)
        {
            Chain(raw[table], column, row => row["id"], raw.ById(table), findings);
        }

        foreach (var vocabulary in raw[TableNames.Codes].Rows.GroupBy(row => (row["table"], row["column"])))
        {
            var terms = new Dictionary<string, RawRow>(StringComparer.Ordinal);
            foreach (var row in vocabulary)
            {
                terms.TryAdd(row["code"], row);
            }

            Chain(raw[TableNames.Codes], "broader", row => row["code"], terms, findings);
        }
    }

    private static void Chain(RawTable table, string column, Func<RawRow, string> key, IReadOnlyDictionary<string, RawRow> rows, FindingList findings)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in rows.Values)
        {
            var path = new List<string>();
            var current = start;
            while (current is not null && !done.Contains(key(current)) && !path.Contains(key(current), StringComparer.Ordinal))
            {
                path.Add(key(current));
                current = rows.GetValueOrDefault(current[column]);
            }

            if (current is not null && path.IndexOf(key(current)) is >= 0 and var first)
            {
                var circle = path.Skip(first).Append(key(current));
                findings.Error(table, rows[key(current)], column, "cycle", FindingSentences.Cycle(column, circle));
            }

            done.UnionWith(path);
        }
    }
}
