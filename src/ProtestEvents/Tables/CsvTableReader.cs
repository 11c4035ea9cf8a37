using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ProtestEvents;

/// <summary>Reads a CSV file (RFC 4180, UTF-8) into a <see cref="RawTable"/>.</summary>
internal static class CsvTableReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static RawTable? Read(string name, byte[] bytes, FindingList findings)
    {
        var file = name + ".csv";
        string text;
        try
        {
            text = StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException fault)
        {
            findings.Error(file, 0, "", "bad-encoding", FindingSentences.BadEncoding(fault.Index));
            return null;
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            findings.Error(file, 0, "", "bad-encoding", FindingSentences.NulCharacter());
            return null;
        }

        return Parse(name, text, findings);
    }

    private static RawTable? Parse(string name, string text, FindingList findings)
    {
        var file = name + ".csv";
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = null,
            MissingFieldFound = null,
            IgnoreBlankLines = false,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        if (!parser.Read() || parser.Record is not { } header || header.All(string.IsNullOrWhiteSpace))
        {
            findings.Error(file, 0, "", "no-header", FindingSentences.NoHeader());
            return null;
        }

        if (Broken(file, 1, parser.RawRecord, findings))
        {
            return null;
        }

        foreach (var twice in header.GroupBy(column => column, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            findings.Error(file, 1, twice.Key, "column-twice", FindingSentences.ColumnTwice(twice.Key));
        }

        var rows = new List<RawRow>();
        for (var number = 2; parser.Read(); number++)
        {
            var cells = parser.Record ?? [];
            if (Broken(file, number, parser.RawRecord, findings))
            {
                // The cells are not what was meant, so that their number tells nothing.
            }
            else if (cells.All(string.IsNullOrWhiteSpace))
            {
                findings.Error(file, number, "", "empty-row", FindingSentences.EmptyRow());
                continue;
            }
            else if (cells.Length != header.Length)
            {
                findings.Error(file, number, "", "ragged-row", FindingSentences.RaggedRow(cells.Length, header.Length));
            }

            var byColumn = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < header.Length; i++)
            {
                byColumn.TryAdd(header[i], i < cells.Length ? cells[i] : "");
            }

            rows.Add(new RawRow(number, byColumn));
        }

        return new RawTable(name, [.. header], rows);
    }

    private static bool Broken(string file, int row, string raw, FindingList findings)
    {
        switch (QuotationMarks.Check(raw))
        {
            case QuotationMarks.Verdict.Stray:
                findings.Error(file, row, "", "stray-quote", FindingSentences.StrayQuote());
                return true;
            case QuotationMarks.Verdict.Open:
                findings.Error(file, row, "", "open-quote", FindingSentences.OpenQuote());
                return true;
            default:
                return false;
        }
    }
}
