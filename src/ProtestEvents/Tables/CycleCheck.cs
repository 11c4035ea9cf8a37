namespace ProtestEvents;

/// <summary>Finds circles: rows that, through other rows, belong to themselves, repeat themselves or revise themselves.</summary>
internal static class CycleCheck
{
    private static readonly (string Table, string Column)[] Chains =
    [
        (TableNames.Sources, "part_of"), (TableNames.Sources, "version_of"), (TableNames.Actors, "part_of"), (TableNames.Places, "parent"),
        (TableNames.Events, "part_of"), (TableNames.Reports, "origin"), (TableNames.Figures, "origin"), (TableNames.Figures, "revises"),
        (TableNames.Demands, "origin"), (TableNames.Claims, "origin"), (TableNames.Changes, "successor"),
    ];

    public static void Run(RawRecord raw, FindingList findings)
    {
        foreach (var (table, column) in Chains)
            Chain(raw[table].ById, column, findings);

        // A row without its code is a finding of its own. No chain leads to it.
        var codes = raw[TableNames.Codes].Rows.Where(row => row["code"].Length > 0);
        foreach (var vocabulary in codes.GroupBy(row => $"{row["table"]}.{row["column"]}", StringComparer.Ordinal))
            Chain(vocabulary.ToFirst(row => row["code"]), "broader", findings);
    }

    private static void Chain(IReadOnlyDictionary<string, RawRow> rows, string column, FindingList findings)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (start, first) in rows)
        {
            if (first[column].Length == 0 || !rows.TryGetValue(first[column], out var second) || second[column].Length == 0)
                continue;

            var path = new OrderedDictionary<string, RawRow>(StringComparer.Ordinal);
            var key = start;
            while (!done.Contains(key) && rows.TryGetValue(key, out var row) && path.TryAdd(key, row))
                key = row[column];

            if (path.TryGetValue(key, out var again))
                findings.Add(again, column, Problems.Cycle(column, path.Keys.Skip(path.IndexOf(key)).Append(key)));

            done.UnionWith(path.Keys);
        }
    }
}
