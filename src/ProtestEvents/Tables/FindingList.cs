namespace ProtestEvents;

/// <summary>Gathers findings while a record is read.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> findings = [];
    private readonly HashSet<(string File, int Row)> wrongRows = [];

    public bool HasErrors => wrongRows.Count > 0;

    public bool HasErrorIn(RawRow row) => wrongRows.Contains((row.Table.File, row.Number));

    public void Add(RawRow row, string column, Problem problem) => Add(row.Table.File, row.Number, column, problem);

    /// <summary>Adds a finding about a file, row 0, or about one of its rows; the column is empty where the whole file or row is meant.</summary>
    public void Add(string file, int row, string column, Problem problem)
    {
        findings.Add(new Finding(file, row, column, problem.Code, problem.Severity, problem.Sentence));
        if (problem.Severity == Severity.Error)
        {
            wrongRows.Add((file, row));
        }
    }

    /// <summary>The findings in the order of the tables, then of the rows, each once.</summary>
    public ValueList<Finding> InOrder()
    {
        var order = TableNames.All.Index().ToDictionary(table => table.Item + ".csv", table => table.Index, StringComparer.Ordinal);
        return findings.Distinct().OrderBy(finding => order.GetValueOrDefault(finding.File, -1)).ThenBy(finding => finding.Row).ToValueList();
    }
}
