using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Tables;

/// <summary>All findings come at once, in the order of the tables, and no content makes reading throw.</summary>
public sealed class ManyDamagesTests
{
    private const string Marks = "\",;\n\r\0{}[]:0-";

    private static readonly string[] Strings =
    [
        "", " ", "=1", "-", "0", "-1", "1e5", "99999999999999999999999999999999", "2147483648", "NaN", "1907-03-01", "1907-13-01", "[..]", "../..", "Y170000002",
        "Y-99999999999999999/..", "[1907-03-01..]", "x;y;;z", ";", "drivers", "clock-square", "reports", "\"", "a\"b", "#REF!", "May 10", "\u0000", "\uFEFF", "é", "🐎", "á", "'", "—",
        "exact", "revises", "share", "corpus", "percent", "site", "arcadia", "strike", "a\nb", "\r", ",", "\t",
    ];

    [Fact]
    public void Damages_all_over_are_found_at_once_in_the_order_of_the_tables()
    {
        using var copy = new ArcadiaCopy();
        copy.Set("citations", "c-gazette-march-1", "end", "418")
            .Set("figures", "gazette-marchers", "best", "three hundred")
            .Set("figures", "gazette-absent", "counted", "")
            .Set("reports", "gazette-march", "place", "the-moors")
            .Set("places", "tallow-hill", "longitude", "")
            .Set("sources", "almanac-1910", "accessed", "May 10")
            .Delete("propositions.csv")
            .Replace("datapackage.json", "\"selection\"", "\"selected\"");

        var reading = copy.Read();

        Assert.Null(reading.Dataset);
        Assert.Equal(
            [
                ("datapackage.json", 0, "selection", "not-described"),
                ("sources.csv", 4, "accessed", "spreadsheet-damage"),
                ("places.csv", 6, "longitude", "half-a-coordinate"),
                ("reports.csv", 5, "place", "broken-reference"),
                ("figures.csv", 2, "counted", "required"),
                ("figures.csv", 5, "best", "not-a-number"),
                ("propositions.csv", 0, "", "missing-file"),
                ("citations.csv", 6, "end", "bad-offset"),
            ],
            reading.Findings.Select(finding => (finding.File, finding.Row, finding.Column, finding.Code)));
    }

    [Fact]
    public void Load_throws_with_every_finding_a_line_each()
    {
        using var copy = new ArcadiaCopy();
        copy.Set("events", "fare-rise", "title", "").Set("claims", "gazette-claim-fares", "stance", "shouts").Replace("datapackage.json", "\"version\"", "\"edition\"");

        var thrown = Assert.Throws<RecordException>(() => Dataset.Load(copy.Folder));

        Assert.Equal(
            $"""
            The record in '{copy.Folder}' has 2 errors:
            datapackage.json, column version: Found no version of the record, expected one in datapackage.json: it stands beside every result. [not-described]
            events.csv, row 10, column title: Found an empty cell, expected a value: title is required. [required]
            claims.csv, row 2, column stance: Found 'shouts', expected one of asserts, denies, doubts. [not-allowed]
            """.ReplaceLineEndings("\n"),
            thrown.Message);
        Assert.Equal(copy.Read().Findings, thrown.Findings);
    }

    [Theory]
    [InlineData(1907)]
    [InlineData(1909)]
    public void Reading_random_cells_never_throws(int seed)
    {
        var random = new Random(seed);
        using var copy = new ArcadiaCopy();
        var tables = Directory.EnumerateFiles(Arcadia.Folder, "*.csv").Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        for (var round = 0; round < 100; round++)
        {
            var table = tables[random.Next(tables.Count)]!;
            var rows = CsvText.Parse(File.ReadAllText(Path.Combine(Arcadia.Folder, table)));
            for (var change = 0; change <= random.Next(4); change++)
            {
                var row = rows[random.Next(rows.Count)];
                row[random.Next(row.Count)] = Strings[random.Next(Strings.Length)];
            }

            copy.Write(table, CsvText.Write(rows));
            AssertReads(copy.Read());
            if (random.Next(3) == 0)
            {
                copy.Write(table, File.ReadAllBytes(Path.Combine(Arcadia.Folder, table)));
            }
        }
    }

    [Theory]
    [InlineData(1910)]
    [InlineData(1911)]
    public void Reading_random_bytes_never_throws(int seed)
    {
        var random = new Random(seed);
        using var copy = new ArcadiaCopy();
        var files = Directory.EnumerateFiles(Arcadia.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        for (var round = 0; round < 100; round++)
        {
            var file = files[random.Next(files.Count)]!;
            var bytes = File.ReadAllBytes(Path.Combine(Arcadia.Folder, file));
            for (var change = 0; change <= random.Next(6); change++)
            {
                var at = random.Next(bytes.Length);
                switch (random.Next(4))
                {
                    case 0:
                        bytes[at] = (byte)random.Next(256);
                        break;
                    case 1:
                        bytes[at] = (byte)Marks[random.Next(Marks.Length)];
                        break;
                    case 2:
                        bytes = [.. bytes[..at], .. bytes[random.Next(at, bytes.Length)..]];
                        break;
                    default:
                        bytes = [.. bytes[..at], .. bytes.AsSpan(0, Math.Min(at, 50)), .. bytes[at..]];
                        break;
                }

                bytes = bytes.Length == 0 ? [0] : bytes;
            }

            copy.Write(file, bytes);
            AssertReads(copy.Read());
            copy.Write(file, File.ReadAllBytes(Path.Combine(Arcadia.Folder, file)));
        }
    }

    private static void AssertReads(DatasetReading reading)
    {
        Assert.Equal(reading.Dataset is null, reading.Findings.Any(finding => finding.Severity == Severity.Error));
        Assert.All(reading.Findings, finding => Assert.Matches(@"^[a-z.]+(, row \d+)?(, column [\s\S]*)?: [\s\S]+[.!""] \[[a-z-]+\]$", finding.ToString()));

        // What loads can be walked from end to end.
        if (reading.Dataset is { } data)
        {
            Assert.All(data.Reports, report => Assert.NotEmpty(report.Event.Episode.Events));
            Assert.All(data.Places, place => Assert.Equal(place, data.Place(place.Id)));
            Assert.All(data.Figures, figure => Assert.NotEmpty(figure.Citations));
        }
    }
}
