namespace ProtestEvents.Tests.HouseRules;

/// <summary>The part of a record's codebook that is generated: its vocabularies, from the table <c>codes</c>.</summary>
internal static class Codebook
{
    /// <summary>The line behind which the generated part begins.</summary>
    public const string Beginning = "<!-- vocabularies: generated from codes.csv -->";

    /// <summary>The line before which it ends.</summary>
    public const string End = "<!-- end of vocabularies -->";

    /// <summary>
    /// The vocabularies in Markdown: a heading and a table for each, in the order of <c>codes.csv</c>; a column for broader codes only where
    /// there are any.
    /// </summary>
    /// <param name="folder">The folder of the record. Of its tables only <c>codes.csv</c> is read.</param>
    /// <exception cref="RecordException">The table is missing or can't be read; the exception has every finding.</exception>
    public static string Vocabularies(string folder)
    {
        var text = new StringBuilder();
        foreach (var vocabulary in Codes(new RecordFolder(folder)).GroupBy(row => $"{row["table"]}.{row["column"]}"))
        {
            var withBroader = vocabulary.Any(row => row["broader"].Length > 0);
            string[] columns = withBroader ? ["code", "label", "definition", "broader"] : ["code", "label", "definition"];
            text.Append("### ").Append(vocabulary.Key).Append("\n\n");
            text.Append(Line(columns)).Append('|').Insert(text.Length, "---|", columns.Length).Append('\n');
            foreach (var row in vocabulary)
                text.Append(Line(columns.Select(column => row[column])));

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A codebook with its generated part made anew.</summary>
    /// <param name="codebook">The codebook's text.</param>
    /// <param name="folder">The folder of the record.</param>
    /// <exception cref="FormatException">The codebook has no generated part.</exception>
    /// <exception cref="RecordException">The codes can't be read; the exception has every finding.</exception>
    public static string Update(string codebook, string folder)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        var (start, end) = GeneratedPart(codebook);
        return $"{codebook[..start]}\n\n{Vocabularies(folder)}{codebook[end..]}";
    }

    private static (int Start, int End) GeneratedPart(string codebook)
    {
        var start = codebook.IndexOf(Beginning, StringComparison.Ordinal) + Beginning.Length;
        var end = start < Beginning.Length ? -1 : codebook.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0
            ? throw new FormatException($"Found no generated part in the codebook, expected one between {Beginning} and {End}.")
            : (start, end);
    }

    private static IReadOnlyList<RawRow> Codes(RecordFolder folder)
    {
        var findings = new FindingList();
        const string File = TableNames.Codes + ".csv";
        if (folder.Read(File) is not { } bytes)
            findings.Add(File, 0, "", Problems.NoFile(File));
        else if (CsvReader.Read(TableNames.Codes, bytes, findings) is { } table && !findings.HasErrors)
            return table.Rows;

        throw new RecordException(folder.Name, findings.InOrder());
    }

    private static string Line(IEnumerable<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ")))} |\n";
}
