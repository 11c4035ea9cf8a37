namespace ProtestEvents;

/// <summary>
/// Checks that every date and every origin has a basis, that no basis is given without a date or origin, and that a note gives the reason for an
/// inference.
/// </summary>
internal static class BasisCheck
{
    private static readonly (string Value, string Basis)[] Pairs = [("date", "date_basis"), ("origin", "origin_basis")];

    public static void Run(RawRecord raw, FindingList findings)
    {
        foreach (var table in TableNames.All.Select(name => raw[name]))
        {
            foreach (var (value, basis) in Pairs)
            {
                foreach (var row in table.Position(value) >= 0 && table.Position(basis) >= 0 ? table.Rows : [])
                {
                    if (row[value].Length > 0 != row[basis].Length > 0)
                        findings.Add(row, basis, row[value].Length > 0 ? Problems.WithoutBasis(value, basis) : Problems.BasisOfNothing(value, basis));
                    else if (row[basis] == "inferred" && row["note"].Length == 0)
                        findings.Add(row, "note", Problems.InferredWithoutReason(basis));
                }
            }
        }
    }
}
