namespace ProtestEvents;

internal sealed class FindingList
{
    private readonly List<Finding> findings = [];
    private readonly HashSet<RawRow> wrongRows = [];
    private readonly HashSet<RawRow> brokenRows = [];

    public bool HasErrors { get; private set; }

    public bool HasErrorIn(Row row) => wrongRows.Contains(row.Raw);

    /// <summary>Adds a finding about a row whose cells were split wrongly. Later findings about this row have the same cause and are left out.</summary>
    public void AddBroken(RawRow row, Problem problem)
    {
        Add(row, "", problem);
        brokenRows.Add(row);
    }

    public void Add(Row row, string column, Problem problem) => Add(row.Raw, column, problem);

    public void Add(RawRow row, string column, Problem problem)
    {
        if (brokenRows.Contains(row))
            return;

        Add(row.Table.File, row.Number, column, problem);
        if (problem.Severity == Severity.Error)
            wrongRows.Add(row);
    }

    public void AddOnce(string file, Problem problem)
    {
        if (!findings.Exists(finding => finding.File == file && finding.Code == problem.Code))
            Add(file, 0, "", problem);
    }

    /// <summary>Adds a finding about a file, row 0, or about one of its rows; the column is empty where the whole file or row is meant.</summary>
    public void Add(string file, int row, string column, Problem problem)
    {
        findings.Add(new Finding(file, row, Problem.Shortened(column), problem.Code, problem.Severity, problem.Sentence));
        HasErrors |= problem.Severity == Severity.Error;
    }

    public ValueList<Finding> InOrder()
    {
        List<string> files = [.. TableNames.All.Select(table => table + ".csv")];
        return findings.Distinct().OrderBy(finding => files.IndexOf(finding.File)).ThenBy(finding => finding.Row).ToValueList();
    }
}
