using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Tables;

/// <summary>One way to damage a record, and every finding that it must give: those and no others.</summary>
public sealed record Damage(string Name, Action<ArcadiaCopy> Do, params Finding[] Expected)
{
    public static TheoryData<Damage> Cases(params Damage[] cases) => [.. cases.Select(one => new TheoryDataRow<Damage>(one))];

    public static Finding Error(string file, int row, string column, string code, string message) =>
        new(file, row, column, code, Severity.Error, message);

    public static Finding Warning(string file, int row, string column, string code, string message) =>
        new(file, row, column, code, Severity.Warning, message);

    public void AssertFindings()
    {
        using var copy = new ArcadiaCopy();
        Do(copy);

        var reading = copy.Read();

        Assert.Equal(Expected, reading.Findings);
        Assert.Equal(Array.Exists(Expected, finding => finding.Severity == Severity.Error), reading.Dataset is null);
    }

    public override string ToString() => Name;
}
