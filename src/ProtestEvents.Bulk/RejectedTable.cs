namespace ProtestEvents;

/// <summary>Writes rejected rows as CSV, one after the other, however many there are.</summary>
public static class RejectedTable
{
    /// <summary>Writes a header and a line for each row: file, line, columns, reason.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="writer">Where they go.</param>
    public static void Write(IEnumerable<RejectedRow> rows, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("file,line,columns,reason\n");
        foreach (var row in rows)
            writer.Write($"{Field(row.File)},{row.Line.ToString(CultureInfo.InvariantCulture)},{Field(row.Columns)},{Field(row.Reason)}\n");
    }

    // A spreadsheet takes a text that begins so for a formula.
    private static string Field(string text)
    {
        var safe = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\n\r") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
