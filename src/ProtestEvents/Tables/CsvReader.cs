using System.Buffers;

namespace ProtestEvents;

/// <summary>
/// Reads a CSV file (RFC 4180, UTF-8). A quotation mark that opens a cell needs a closing mark right before the comma or the end of the row.
/// Quotation marks inside the cell are doubled. Programs read any other form in different ways, so it is a finding.
/// </summary>
internal ref struct CsvReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<string> taken = [];
    private string[] before = [];
    private ReadOnlySpan<char> rest;
    private Problem? broken;
    private bool isCut;

    private CsvReader(ReadOnlySpan<char> text) => rest = text;

    /// <summary>Null when the file can't be read as a table. A header in other letter case than the known names is read as theirs.</summary>
    public static RawTable? Read(string name, ReadOnlySpan<byte> bytes, FindingList findings, IReadOnlyCollection<string>? known = null)
    {
        var file = name + ".csv";
        var buffer = ArrayPool<char>.Shared.Rent(StrictUtf8.GetMaxCharCount(bytes.Length));
        try
        {
            var text = buffer.AsSpan(0, StrictUtf8.GetChars(bytes, buffer)).TrimStart('\uFEFF');
            if (!text.Contains('\0'))
                return new CsvReader(text).Table(name, findings, known ?? []);

            findings.Add(file, 0, "", Problems.NulCharacter());
        }
        catch (DecoderFallbackException fault)
        {
            findings.Add(file, 0, "", Problems.BadEncoding(fault.Index));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }

        return null;
    }

    private RawTable? Table(string name, FindingList findings, IReadOnlyCollection<string> known)
    {
        var header = Row();
        if (HeaderCheck.OtherSeparator(header) is { } separator)
        {
            findings.Add(name + ".csv", 1, "", separator);
            return null;
        }

        if (known.Count > 0 && broken is null && !Array.TrueForAll(header, string.IsNullOrWhiteSpace) && !HeaderCheck.HasAny(header, known))
        {
            findings.Add(name + ".csv", 1, "", Problems.NoColumnOfTable(string.Join(',', header)));
            return null;
        }

        if (HeaderCheck.InKnownCase(header, known) is { } names)
        {
            findings.Add(name + ".csv", 1, "", Problems.HeaderInOtherCase(header.Except(names, StringComparer.Ordinal)));
            header = names;
        }

        var rows = new List<RawRow>();
        var table = new RawTable(name, header) { Rows = rows };
        if (Array.TrueForAll(header, string.IsNullOrWhiteSpace))
        {
            findings.Add(table.File, 0, "", Problems.NoHeader());
            return null;
        }

        if (broken is { } problem)
        {
            findings.Add(table.File, 1, "", problem);
            return null;
        }

        foreach (var twice in header.GroupBy(column => column, StringComparer.Ordinal).Where(same => same.Skip(1).Any()))
            findings.Add(table.File, 1, twice.Key, Problems.ColumnTwice(twice.Key));

        var empty = 0;
        for (var number = 2; !rest.IsEmpty; number++)
        {
            var cells = Row();
            if (broken is null && Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
            {
                empty++;
                continue;
            }

            Empty(number);
            var row = new RawRow(table, rows.Count, number, cells);
            rows.Add(row);

            // Wrong quotation marks give wrong cells, so the number of cells is not checked then.
            if ((broken ?? (cells.Length == header.Length ? null : Problems.RaggedRow(cells.Length, header.Length))) is { } wrong)
                findings.AddBroken(row, wrong);
        }

        table.IsWhole = !isCut;
        Empty(rows.Count == 0 ? empty + 2 : rows[^1].Number + empty + 1);
        return table;

        void Empty(int next)
        {
            if (empty > 0)
                findings.Add(table.File, next - empty, "", Problems.EmptyRows(empty));

            empty = 0;
        }
    }

    private string[] Row()
    {
        broken = null;
        taken.Clear();
        do
        {
            taken.Add(Cell());
        }
        while (Take(','));
        var hasReturn = Take('\r');
        _ = Take('\n') || hasReturn;
        return before = [.. taken];
    }

    private string Cell()
    {
        if (!Take('"'))
            return Plain();

        var close = Close();
        var text = rest[..(close < 0 ? rest.Length : close)].ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
        rest = close < 0 ? [] : rest[(close + 1)..];
        if (close < 0)
        {
            broken ??= Problems.OpenQuote();
            isCut = true;
        }
        else if (rest is not ([] or [',' or '\r' or '\n', ..]))
        {
            broken ??= Problems.StrayQuote();
            text += Plain();
        }

        return text;
    }

    /// <summary>Takes the text up to the next comma or line end. A cell that equals the cell above shares its string.</summary>
    private string Plain()
    {
        var end = rest.IndexOfAny(",\r\n\"");
        if (end >= 0 && rest[end] == '"')
        {
            broken ??= Problems.StrayQuote();
            end = rest.IndexOfAny(',', '\r', '\n');
        }

        var cell = end < 0 ? rest : rest[..end];
        rest = rest[cell.Length..];
        return taken.Count < before.Length && cell.SequenceEqual(before[taken.Count]) ? before[taken.Count] : cell.ToString();
    }

    /// <summary>The position of the quotation mark that closes the cell; -1 when there is none.</summary>
    private readonly int Close()
    {
        for (var from = 0; rest[from..].IndexOf('"') is >= 0 and var offset; from += offset + 2)
        {
            if (from + offset + 1 == rest.Length || rest[from + offset + 1] != '"')
                return from + offset;
        }

        return -1;
    }

    private bool Take(char expected)
    {
        if (rest.IsEmpty || rest[0] != expected)
            return false;

        rest = rest[1..];
        return true;
    }
}
