using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ProtestEvents.Tables;

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
        var stray = false;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = _ => stray = true,
            MissingFieldFound = null,
            IgnoreBlankLines = false,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        if (!parser.Read() || parser.Record is not { } header || header.All(string.IsNullOrWhiteSpace))
        {
            findings.Error(file, 0, "", "no-header", FindingSentences.NoHeader());
            return null;
        }

        if (Quotes(file, 1, parser.RawRecord, stray, findings))
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
            stray = false;
            var cells = parser.Record ?? [];
            if (Quotes(file, number, parser.RawRecord, stray, findings))
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

    /// <summary>Reports quotation marks that break the rules of the format. The cells of a row must have been asked for before.</summary>
    private static bool Quotes(string file, int row, string raw, bool stray, FindingList findings)
    {
        if (stray)
        {
            findings.Error(file, row, "", "stray-quote", FindingSentences.StrayQuote());
        }
        else if (raw.AsSpan().Count('"') % 2 == 1)
        {
            findings.Error(file, row, "", "open-quote", FindingSentences.OpenQuote());
        }
        else
        {
            return false;
        }

        return true;
    }
}
