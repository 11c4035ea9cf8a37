using System.Text;

namespace ProtestEvents;

/// <summary>
/// Reads a CSV file (RFC 4180, UTF-8). A quotation mark that opens a cell has its closing one right before the comma or the end of the row, and
/// others are doubled; programs differ in what they make of anything else, so that it is a finding.
/// </summary>
internal ref struct CsvReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<string> cells = [];
    private ReadOnlySpan<char> rest;
    private Problem? broken;

    private CsvReader(string text) => rest = text;

    /// <summary>The table of a file; null when it can't be read as one.</summary>
    public static RawTable? Read(string name, byte[] bytes, FindingList findings)
    {
        var file = name + ".csv";
        try
        {
            var text = StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
            if (!text.Contains('\0', StringComparison.Ordinal))
            {
                return new CsvReader(text).Table(name, findings);
            }

            findings.Add(file, 0, "", Problems.NulCharacter());
        }
        catch (DecoderFallbackException fault)
        {
            findings.Add(file, 0, "", Problems.BadEncoding(fault.Index));
        }

        return null;
    }

    private RawTable? Table(string name, FindingList findings)
    {
        var header = Row();
        var rows = new List<RawRow>();
        var table = new RawTable(name, header) { Rows = rows };
        if (header.All(string.IsNullOrWhiteSpace))
        {
            findings.Add(table.File, 0, "", Problems.NoHeader());
            return null;
        }

        if (broken is { } problem)
        {
            findings.Add(table.File, 1, "", problem);
            return null;
        }

        foreach (var twice in header.CountBy(column => column, StringComparer.Ordinal).Where(column => column.Value > 1))
        {
            findings.Add(table.File, 1, twice.Key, Problems.ColumnTwice(twice.Key));
        }

        for (var number = 2; !rest.IsEmpty; number++)
        {
            var row = Row();
            if (broken is null && row.All(string.IsNullOrWhiteSpace))
            {
                findings.Add(table.File, number, "", Problems.EmptyRow());
                continue;
            }

            // Where quotation marks are wrong, the cells are not what was meant, and their number tells nothing.
            if ((broken ?? (row.Length == header.Length ? null : Problems.RaggedRow(row.Length, header.Length))) is { } wrong)
            {
                findings.Add(table.File, number, "", wrong);
            }

            rows.Add(new RawRow(table, number, row));
        }

        return table;
    }

    private string[] Row()
    {
        broken = null;
        cells.Clear();
        do
        {
            cells.Add(Cell());
        }
        while (Take(','));
        var hasReturn = Take('\r');
        _ = Take('\n') || hasReturn;
        return [.. cells];
    }

    private string Cell()
    {
        if (!Take('"'))
        {
            return Plain();
        }

        var close = Close();
        var text = rest[..(close < 0 ? rest.Length : close)].ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
        rest = close < 0 ? [] : rest[(close + 1)..];
        if (close < 0)
        {
            broken ??= Problems.OpenQuote();
        }
        else if (rest is not ([] or [',' or '\r' or '\n', ..]))
        {
            broken ??= Problems.StrayQuote();
            text += Plain();
        }

        return text;
    }

    /// <summary>Takes what stands up to the next comma or line end.</summary>
    private string Plain()
    {
        var end = rest.IndexOfAny(',', '\r', '\n');
        var cell = end < 0 ? rest : rest[..end];
        rest = rest[cell.Length..];
        if (cell.Contains('"'))
        {
            broken ??= Problems.StrayQuote();
        }

        return cell.ToString();
    }

    /// <summary>Where the quotation mark stands that closes the cell; -1 when none does.</summary>
    private readonly int Close()
    {
        for (var from = 0; rest[from..].IndexOf('"') is >= 0 and var offset; from += offset + 2)
        {
            if (from + offset + 1 == rest.Length || rest[from + offset + 1] != '"')
            {
                return from + offset;
            }
        }

        return -1;
    }

    private bool Take(char expected)
    {
        if (rest.IsEmpty || rest[0] != expected)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }
}
