using ProtestEvents.Tests.Records;
using static ProtestEvents.Tests.Tables.Damage;

namespace ProtestEvents.Tests.Tables;

/// <summary>Files from other programs, broken disks or attackers. Each cause gives one finding, and never a crash or an endless wait.</summary>
public sealed class HostileFileTests
{
    private const string StrayQuote =
        "Found a quotation mark inside a cell, expected the cell in quotation marks and those inside it doubled, as in \"he said \"\"no\"\"\".";

    public static TheoryData<Damage> Files { get; } = Cases(
        new("lines end with CR alone", copy => copy.Write("places.csv", copy.Text("places.csv").Replace('\n', '\r'))),
        new("lines end with CR LF, also inside cells", copy => copy.Write("events.csv", copy.Text("events.csv").Replace("\n", "\r\n", StringComparison.Ordinal))),
        new("a CR cuts a row in two", copy => copy.Replace("events.csv", "Bakeries are", "Bakeries\rare"),
            Error("events.csv", 12, "", "ragged-row", "Found 1 cells, expected 7 as in the header.")),
        new("a CR stands alone inside a quoted cell", copy => copy.Replace("events.csv", "Bakeries are broken into.", "\"Bakeries\rare broken into.\""), Hidden("events.csv", 11, "summary", "U+000D")),
        new("a cell is longer than spreadsheets hold", copy => copy.Set("events", "bakery-riot", "summary", new string('b', 20_000_000)),
            Error("events.csv", 11, "summary", "cell-too-long", "Found a cell of 20000000 characters, expected at most 32767, as many as spreadsheets hold: a closing quotation mark may be missing.")),
        new("a cell is as long as spreadsheets hold", copy => copy.Set("events", "bakery-riot", "summary", new string('b', 32_767))),
        new("the name of a column has no end", copy => copy.Replace("coverage.csv", "source,para,start,end,reason", "source,para,start,end,reason," + new string('x', 1_000_000)).Change("coverage", rows => rows.Skip(1).ToList().ForEach(row => row.Add(""))),
            Error("coverage.csv", 1, new string('x', 1_000) + "…", "unknown-column",
                $"Found a column '{new string('x', 1_000)}…' that nobody declares, expected one that the codebook names or that datapackage.json declares.")),
        new("a row has cells without end", copy => copy.Replace("coverage.csv", "gazette-1907,8,,,furniture", "gazette-1907,8,,,furniture" + new string(',', 1_000_000)),
            Error("coverage.csv", 4, "", "ragged-row", "Found 1000005 cells, expected 5 as in the header.")),
        new("empty rows follow without end", copy => copy.Write("coverage.csv", copy.Text("coverage.csv") + new string('\n', 100_000)),
            Error("coverage.csv", 5, "", "empty-row", "Found 100000 empty rows, the first of them here, expected none.")),
        new("empty rows stand in two places", copy => copy.Write("coverage.csv", copy.Text("coverage.csv").Replace("gazette-1907,8", "\n\n,,,,\ngazette-1907,8", StringComparison.Ordinal) + "\n"),
            Error("coverage.csv", 4, "", "empty-row", "Found 3 empty rows, the first of them here, expected none."),
            Error("coverage.csv", 8, "", "empty-row", "Found an empty row, expected none.")),
        new("a table that others refer to is a header alone", copy => HeaderAlone(copy, "events"), NoRows("events.csv", "tram-strike-port-clement")),
        new("the sources are a header alone", copy => HeaderAlone(copy, "sources"), NoRows("sources.csv", "gazette-1907")),
        new("the codes are a header alone", copy => HeaderAlone(copy, "codes"), NoRows("codes.csv", "article")),
        new("the links are a header alone", copy => HeaderAlone(copy, "links"), NoRows("links.csv", "gazette-link-fares")),
        new("the citations are a header alone", copy => HeaderAlone(copy, "citations"),
            Error("citations.csv", 0, "", "not-cited", "Found a header and no rows, expected a citation of 'gazette-strike-port-clement' and of every other row that must be cited.")),
        new("every table is a header alone", copy => TableNames.All.Where(table => table != "changes").ToList().ForEach(table => HeaderAlone(copy, table))),
        new("a table is a page of the web", copy => copy.Write("coverage.csv", "<!DOCTYPE html>\n<html><body>Not found</body></html>\n"), OtherFile("coverage.csv", "<!DOCTYPE html>")),
        new("a table is the note of a store of large files", copy => copy.Write("coverage.csv", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"), OtherFile("coverage.csv", "version https://git-lfs.github.com/spec/v1")),
        new("a table is another table", copy => copy.Write("coverage.csv", "name,surname\nA,B\n"), OtherFile("coverage.csv", "name,surname")),
        new("names of columns are in single quotation marks", copy => copy.Write("coverage.csv", "'source','para','reason'\n"), OtherFile("coverage.csv", "'source','para','reason'")),
        new("names of columns have white space", copy => copy.Replace("coverage.csv", "source,para,start,end,reason", "source, para, start, end, reason"),
            Error("coverage.csv", 1, "", "header-case", "Found names of columns in other letter case or with white space ( para,  start,  end,  reason), expected them as the codebook has them, in small letters.")),
        new("every row ends with a comma", copy => copy.Write("coverage.csv", copy.Text("coverage.csv").Replace("\n", ",\n", StringComparison.Ordinal)),
            Error("coverage.csv", 1, "", "unknown-column", "Found a column '' that nobody declares, expected one that the codebook names or that datapackage.json declares.")),
        new("two columns stand twice", copy => copy.Replace("coverage.csv", "source,para,start,end,reason", "source,para,start,end,reason,source,para").Change("coverage", rows => rows.Skip(1).ToList().ForEach(row => row.AddRange(["", ""]))),
            Error("coverage.csv", 1, "source", "column-twice", "Found the column source twice, expected it once."),
            Error("coverage.csv", 1, "para", "column-twice", "Found the column para twice, expected it once.")),
        new("two versions were merged by halves", copy => copy.Replace("coverage.csv", "gazette-1907,8", "<<<<<<< HEAD\ngazette-1907,8"),
            Error("coverage.csv", 4, "", "ragged-row", "Found 1 cells, expected 5 as in the header.")),
        new("quotation marks are hidden by backslashes", copy => copy.Replace("events.csv", "Bakeries are broken into.", "\"Bakeries \\\"are\\\" broken into.\""), Error("events.csv", 11, "", "stray-quote", StrayQuote)),
        new("a quotation mark takes in the rest of the table", copy => copy.Replace("links.csv", "leaflet-link-rally", "\"leaflet-link-rally"),
            Error("links.csv", 3, "", "open-quote", "Found a quotation mark that is never closed, expected a closing one: the rest of the file was read as one cell.")),
        new("a table is UTF-32", copy => copy.Write("coverage.csv", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(copy.Text("coverage.csv"))]), NoUtf8("coverage.csv", 0)),
        new("a table has a character in too many bytes", copy => copy.Write("coverage.csv", [.. "source,para,start,end,reason\n"u8, 0xC0, 0xAF]), NoUtf8("coverage.csv", 29)),
        new("a table has half a character", copy => copy.Write("coverage.csv", [.. "source,para,start,end,reason\n"u8, 0xED, 0xA0, 0x80]), NoUtf8("coverage.csv", 29)),
        new("a table ends inside a character", copy => copy.Write("coverage.csv", [.. "source,para,start,end,reason\n"u8, 0xE2, 0x82]), NoUtf8("coverage.csv", 29)),
        new("a table is packed", copy => copy.Write("coverage.csv", [0x1F, 0x8B, 0x08, 0x00]), NoUtf8("coverage.csv", 1)),
        new("a table has a NUL in the middle", copy => copy.Replace("coverage.csv", "furniture", "furni\0ture"),
            Error("coverage.csv", 0, "", "bad-encoding", "Found a NUL character, expected text: the file may be UTF-16; save it as \"CSV UTF-8\".")));

    public static TheoryData<Damage> Characters { get; } = Cases(
        new("an id has a letter of another alphabet", copy => copy.Set("propositions", "almanacs-are-right", "id", "\u0430lmanacs-are-right"),
            Error("propositions.csv", 3, "id", "bad-id",
                "Found the id '\u0430lmanacs-are-right' (its '\u0430' is U+0430, none of a to z), expected small letters a to z and digits, in groups joined by single hyphens.")),
        new("a reference has a letter of another alphabet", copy => copy.Set("reports", "gazette-march", "actors", "m\u0430rchers"),
            Error("reports.csv", 5, "actors", "broken-reference", "Found the id 'm\u0430rchers' (its '\u0430' is U+0430, none of a to z), expected an id that stands in actors.csv.")),
        new("a code has a letter of another alphabet", copy => copy.Set("events", "fare-rise", "themes", "pric\u0435s"),
            Error("events.csv", 10, "themes", "not-in-vocabulary",
                "Found the code 'pric\u0435s' (its '\u0435' is U+0435, none of a to z), expected a code of the vocabulary events.themes; it has labour, transport, prices. Add it to codes.csv or correct it.")),
        new("the name of a column has a letter of another alphabet", copy => copy.Replace("links.csv", "stated_by,note", "stated_by,n\u043Ete"),
            Error("links.csv", 1, "note", "missing-column", "Found no column note, expected one: the codebook names it."),
            Error("links.csv", 1, "n\u043Ete", "unknown-column",
                "Found a column 'n\u043Ete' (its '\u043E' is U+043E, none of a to z) that nobody declares, expected one that the codebook names or that datapackage.json declares.")),
        new("an id has a space of no width", copy => copy.Set("propositions", "almanacs-are-right", "id", "almanacs\u200B-are-right"), Hidden("propositions.csv", 3, "id", "U+200B")),
        new("a name rings a bell", copy => copy.Set("actors", "drivers", "name", "Tram\u0007drivers"), Hidden("actors.csv", 6, "name", "U+0007")),
        new("a name changes the colour of a terminal", copy => copy.Set("actors", "drivers", "name", "Tram\u001B[31mdrivers"), Hidden("actors.csv", 6, "name", "U+001B")),
        new("a name turns the direction of writing", copy => copy.Set("actors", "drivers", "name", "Tram\u202Edrivers"), Hidden("actors.csv", 6, "name", "U+202E")),
        new("a name isolates a direction of writing", copy => copy.Set("actors", "drivers", "name", "Tram\u2067drivers"), Hidden("actors.csv", 6, "name", "U+2067")),
        new("a name has lost a character", copy => copy.Set("actors", "drivers", "name", "Tram\uFFFDdrivers"), Hidden("actors.csv", 6, "name", "U+FFFD")),
        new("a name has a line separator", copy => copy.Set("actors", "drivers", "name", "Tram\u2028drivers"), Hidden("actors.csv", 6, "name", "U+2028")),
        new("a name has a next line of old terminals", copy => copy.Set("actors", "drivers", "name", "Tram\u0085drivers"), Hidden("actors.csv", 6, "name", "U+0085")),
        new("a cell begins with a byte order mark", copy => copy.Set("actors", "drivers", "name", "\uFEFFTram drivers"), Hidden("actors.csv", 6, "name", "U+FEFF")),
        new("a code has a character that is none", copy => copy.Set("actors", "drivers", "note", "Those\uFFFFof the trams."), Hidden("actors.csv", 6, "note", "U+FFFF")),
        new("a name has a space that does not break before it", copy => copy.Set("actors", "drivers", "name", "\u00A0Tram drivers"),
            Error("actors.csv", 6, "name", "untrimmed", "Found white space before or behind the value, expected none.")),
        new("names have joiners, soft hyphens, tabs, marks on letters and a horse", copy => copy.Set("actors", "drivers", "name", "Dri\u00ADvers\u200D \u200C a\u0301\t🐎")));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_damaged_file_gives_these_findings(Damage damage) => damage.AssertFindings();

    [Theory]
    [MemberData(nameof(Characters))]
    public void A_character_that_deceives_gives_these_findings(Damage damage) => damage.AssertFindings();

    /// <summary>Every column of every table but those that no rule asks for: one finding, whatever depends on it.</summary>
    [Fact]
    public void A_column_that_is_missing_gives_one_finding()
    {
        List<string> faults = [];
        var tables = Directory.EnumerateFiles(Arcadia.Folder, "*.csv").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var header = CsvText.Parse(File.ReadAllText(Path.Combine(Arcadia.Folder, table + ".csv")))[0];
            for (var i = 0; i < header.Count; i++)
            {
                var position = i;
                using var copy = new ArcadiaCopy().Change(table, rows => rows.ForEach(row => row.RemoveAt(position)));
                Finding[] expected = header[i] == "weather" ? [] : [Error(table + ".csv", 1, header[i], "missing-column", $"Found no column {header[i]}, expected one: the codebook names it.")];
                var findings = copy.Read().Findings;
                if (!findings.SequenceEqual(expected))
                    faults.Add($"{table}.{header[i]}: {findings.Count}, as {string.Join(" | ", findings.Where(finding => finding.Code != "missing-column").Take(2))}");
            }
        }

        Assert.Empty(faults);
    }

    /// <summary>A link to a file is that file. A link in a circle, to nothing, to a folder or to a device gives one finding.</summary>
    [Theory]
    [InlineData("coverage.csv", "real", "")]
    [InlineData("coverage.csv", "coverage.csv", "unreadable-file")]
    [InlineData("coverage.csv", "nothing", "unreadable-file")]
    [InlineData("coverage.csv", ".", "missing-file")]
    [InlineData("coverage.csv", "/dev/zero", "no-header")]
    [InlineData("datapackage.json", "real", "")]
    [InlineData("datapackage.json", "datapackage.json", "unreadable-file")]
    [InlineData("datapackage.json", "nothing", "unreadable-file")]
    [InlineData("datapackage.json", "/dev/zero", "bad-package")]
    public void A_link_in_the_place_of_a_file_is_followed_or_found(string file, string target, string code)
    {
        using var copy = new ArcadiaCopy();
        copy.Write("real", copy.Bytes(file)).Delete(file);
        File.CreateSymbolicLink(copy.PathOf(file), target);

        Assert.Equal(code.Length == 0 ? [] : [(file, 0, code)], copy.Read().Findings.Select(finding => (finding.File, finding.Row, finding.Code)));
    }

    [Theory]
    [InlineData("datapackage.json")]
    [InlineData("sources.csv")]
    [InlineData("codes.csv")]
    public void A_folder_in_the_place_of_a_file_gives_one_finding(string file)
    {
        using var copy = new ArcadiaCopy();
        Directory.CreateDirectory(copy.Delete(file).PathOf(file));

        Assert.Equal([(file, "missing-file")], copy.Read().Findings.Select(finding => (finding.File, finding.Code)));
    }

    private static void HeaderAlone(ArcadiaCopy copy, string table) => copy.Change(table, rows => rows.RemoveRange(1, rows.Count - 1));

    private static Finding NoRows(string file, string id) =>
        Error(file, 0, "", "no-rows", $"Found a header and no rows, expected those that other tables refer to, such as '{id}'.");

    private static Finding OtherFile(string file, string header) =>
        Error(file, 1, "", "no-header", $"Found '{header}' as the first row, which names no column of this table, expected the names of its columns: it may be another file.");

    private static Finding NoUtf8(string file, int at) =>
        Error(file, 0, "", "bad-encoding", $"Found bytes that are not UTF-8 at byte {at}, expected UTF-8: save the file as \"CSV UTF-8\".");

    private static Finding Hidden(string file, int row, string column, string code) =>
        Error(file, row, column, "hidden-character", $"Found the character {code}, which nobody sees or which stands for a lost one, expected text without it.");
}
