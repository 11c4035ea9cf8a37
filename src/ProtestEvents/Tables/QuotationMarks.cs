namespace ProtestEvents;

/// <summary>
/// Holds the quotation marks of a CSV row against RFC 4180: one that opens a cell has its closing one right before the comma or the end
/// of the row, and others are doubled. Readers differ in what they make of anything else.
/// </summary>
internal static class QuotationMarks
{
    public enum Verdict
    {
        Right,

        /// <summary>One stands inside a cell that is not quoted, or is not doubled inside one that is.</summary>
        Stray,

        /// <summary>A cell is opened and never closed.</summary>
        Open,
    }

    public static Verdict Check(ReadOnlySpan<char> row)
    {
        while (!row.IsEmpty)
        {
            if (row[0] == '"')
            {
                var close = Close(row);
                if (close < 0)
                {
                    return Verdict.Open;
                }

                row = row[(close + 1)..];
                if (!row.IsEmpty && row[0] is not (',' or '\r' or '\n'))
                {
                    return Verdict.Stray;
                }
            }

            var comma = row.IndexOf(',');
            if (row[..(comma < 0 ? row.Length : comma)].Contains('"'))
            {
                return Verdict.Stray;
            }

            row = comma < 0 ? [] : row[(comma + 1)..];
        }

        return Verdict.Right;
    }

    /// <summary>Where the quotation mark stands that closes the one at the start; -1 when none does.</summary>
    private static int Close(ReadOnlySpan<char> cell)
    {
        for (var i = 1; i < cell.Length; i++)
        {
            if (cell[i] != '"')
            {
                continue;
            }

            if (i + 1 == cell.Length || cell[i + 1] != '"')
            {
                return i;
            }

            i++;
        }

        return -1;
    }
}
