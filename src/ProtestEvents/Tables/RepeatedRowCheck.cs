namespace ProtestEvents;

/// <summary>Finds rows that can't be told apart: titles, statements, claims and links that stand twice.</summary>
internal static class RepeatedRowCheck
{
    public static void Run(RawRecord raw, FindingList findings)
    {
        Find(raw[TableNames.Events], "title", row => row["title"], row => $"{row["episode"]}\n{row["title"]}", Problems.SameTitle, findings);
        Find(raw[TableNames.Propositions], "statement", row => row["statement"], row => $"{row["episode"]}\n{row["statement"]}", Problems.SameStatement, findings);
        Find(raw[TableNames.Claims], "id", row => row["proposition"], row => $"{row["source"]}\n{row["stated_by"]}\n{row["via"]}\n{row["proposition"]}", Problems.RepeatedClaim, findings);
        Find(raw[TableNames.Links], "id", row => row["relation"], row => $"{row["source"]}\n{row["stated_by"]}\n{row["from_event"]}\n{row["to_event"]}\n{row["relation"]}", Problems.RepeatedLink, findings);
    }

    /// <summary>Letter case tells nothing apart; a note that names the other row does.</summary>
    private static void Find(
        RawTable table, string column, Func<RawRow, string> text, Func<RawRow, string> key, Func<string, int, Problem> problem, FindingList findings)
    {
        foreach (var alike in table.Rows.Where(row => text(row).Length > 0).GroupBy(key, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1).Select(group => group.ToList()))
        {
            for (var i = 1; i < alike.Count; i++)
            {
                if (alike.Take(i).FirstOrDefault(earlier => !Names(alike[i], earlier) && !Names(earlier, alike[i])) is { } first)
                    findings.Add(alike[i], column, problem(first["id"], first.Number));
            }
        }
    }

    private static bool Names(RawRow row, RawRow other) => row["note"].Contains(other["id"], StringComparison.Ordinal);
}
