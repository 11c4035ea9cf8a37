namespace ProtestEvents;

/// <summary>Checks that the record does not have a row that was removed, and that it has the successor.</summary>
internal static class ChangeCheck
{
    /// <summary>The tables whose rows can be explained.</summary>
    private static readonly string[] Successors = [.. TableNames.Cited, TableNames.Events, TableNames.Propositions, TableNames.Changes];

    public static void Run(RawRecord raw, Dataset data, FindingList findings)
    {
        foreach (var change in data.Changes)
        {
            if (TableNames.WithIds.FirstOrDefault(table => raw[table].ById.ContainsKey(change.Id)) is { } living)
                findings.Add(change, "id", Problems.RetiredAndThere(change.Id, living));

            if (change.SuccessorId is { } next && !Successors.Any(table => raw[table].ById.ContainsKey(next)))
                findings.Add(change, "successor", Problems.NoSuccessor(next));
        }
    }
}
