namespace ProtestEvents;

/// <summary>A mistake in a record.</summary>
/// <param name="File">The file's name, without a folder.</param>
/// <param name="Row">The row as a spreadsheet numbers it: the header is row 1; 0 where the finding is about the whole file.</param>
/// <param name="Column">The column's name; empty where the finding is about the whole row or file.</param>
/// <param name="Code">What kind of finding it is, in kebab-case, such as <c>broken-reference</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">One sentence: what was found and what is expected.</param>
public sealed record Finding(string File, int Row, string Column, string Code, Severity Severity, string Message) : Showable
{
    /// <summary>The finding on one line: file, row, column, code, sentence.</summary>
    public override string ToString()
    {
        var place = (Row, Column) switch
        {
            (0, "") => File,
            (0, _) => $"{File}, column {Column}",
            (_, "") => FormattableString.Invariant($"{File}, row {Row}"),
            _ => FormattableString.Invariant($"{File}, row {Row}, column {Column}"),
        };
        return $"{place}: {Message} [{Code}]";
    }

    /// <summary>The columns of the table, with the headings and texts for readers.</summary>
    public static IReadOnlyList<Column<Finding>> Columns { get; } = new Columns<Finding>
    {
        { "file", finding => finding.File, "File" },
        { "row", finding => finding.Row, "Row" },
        { "column", finding => finding.Column, "Column" },
        { "code", finding => finding.Code, "Code" },
        { "severity", finding => finding.Severity },
        { "message", finding => finding.Message, "Message" },
    };

    internal static string Summary(ValueList<Finding> findings) => findings.Count switch
    {
        0 => "none",
        <= 3 => FormattableString.Invariant($"{findings.Count}: {findings}"),
        _ => FormattableString.Invariant($"{findings.Count}: {string.Join("; ", findings.Take(3))} … and {findings.Count - 3} more"),
    };
}
