namespace ProtestEvents;

/// <summary>Gathers findings while a record is read.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> findings = [];

    public bool HasErrors => findings.Exists(finding => finding.Severity == Severity.Error);

    public bool HasErrorIn(RawTable table, RawRow row) =>
        findings.Exists(finding => finding.Severity == Severity.Error && finding.File == table.File && finding.Row == row.Number);

    public void Error(string file, int row, string column, string code, string message) =>
        findings.Add(new Finding(file, row, column, code, Severity.Error, message));

    public void Error(RawTable table, RawRow row, string column, string code, string message) =>
        Error(table.File, row.Number, column, code, message);

    public void Warning(string file, int row, string column, string code, string message) =>
        findings.Add(new Finding(file, row, column, code, Severity.Warning, message));

    /// <summary>The findings in the order of the tables, then of the rows, each once.</summary>
    public ValueList<Finding> InOrder()
    {
        var order = TableNames.All.Select((name, position) => (File: name + ".csv", position)).ToDictionary(pair => pair.File, pair => pair.position, StringComparer.Ordinal);
        return findings
            .Distinct()
            .OrderBy(finding => order.GetValueOrDefault(finding.File, -1))
            .ThenBy(finding => finding.Row)
            .ToValueList();
    }
}
