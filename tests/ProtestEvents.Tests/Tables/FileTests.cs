using ProtestEvents.Tests.Records;
using static ProtestEvents.Tests.Tables.Damage;

namespace ProtestEvents.Tests.Tables;

/// <summary>Files: bytes, headers, rows and the data package.</summary>
public sealed class FileTests
{
    public static TheoryData<Damage> Damages { get; } = Cases(
        new("a table is missing", copy => copy.Delete("links.csv").Change("citations", rows => rows.RemoveAll(row => row[1] == "links")),
            Error("links.csv", 0, "", "missing-file", "Found no file links.csv, expected one: every record has it, if only with a header row.")),
        new("a table that others refer to is missing", copy => copy.Delete("places.csv"),
            Error("places.csv", 0, "", "missing-file", "Found no file places.csv, expected one: every record has it, if only with a header row.")),
        new("the codes are missing", copy => copy.Delete("codes.csv"),
            Error("codes.csv", 0, "", "missing-file", "Found no file codes.csv, expected one: every record has it, if only with a header row.")),
        new("the citations are missing", copy => copy.Delete("citations.csv"),
            Error("citations.csv", 0, "", "missing-file", "Found no file citations.csv, expected one: every record has it, if only with a header row.")),
        new("the reasons are missing", copy => copy.Delete("coverage.csv"),
            Error("coverage.csv", 0, "", "missing-file", "Found no file coverage.csv, expected one: every record has it, if only with a header row.")),
        new("a folder stands where a table should", copy => Directory.CreateDirectory(copy.Delete("propositions.csv").PathOf("propositions.csv")),
            Error("propositions.csv", 0, "", "missing-file", "Found no file propositions.csv, expected one: every record has it, if only with a header row.")),
        new("a column is missing", copy => copy.Change("events", rows => rows.ForEach(row => row.RemoveAt(6))),
            Error("events.csv", 1, "summary", "missing-column", "Found no column summary, expected one: the codebook names it.")),
        new("a column is declared by nobody", copy => copy.Replace("links.csv", "stated_by,note", "stated_by,remark"),
            Error("links.csv", 1, "note", "missing-column", "Found no column note, expected one: the codebook names it."),
            Error("links.csv", 1, "remark", "unknown-column",
                "Found a column 'remark' that nobody declares, expected one that the codebook names or that datapackage.json declares.")),
        new("a column stands twice", copy => copy.Change("coverage", rows => rows.ForEach(row => row.Add(row[4]))),
            Error("coverage.csv", 1, "reason", "column-twice", "Found the column reason twice, expected it once.")),
        new("a row has a cell too few", copy => copy.Replace("coverage.csv", "gazette-1907,8,,,furniture", "gazette-1907,8,,"),
            Error("coverage.csv", 4, "", "ragged-row", "Found 4 cells, expected 5 as in the header.")),
        new("a row has a cell too many, below a cell of two lines", copy => copy.Replace("events.csv", "The company makes rides dearer.", "The company makes rides, dearer."),
            Error("events.csv", 10, "", "ragged-row", "Found 8 cells, expected 7 as in the header.")),
        new("a row is empty", copy => copy.Replace("links.csv", "leaflet-link-rally", "\nleaflet-link-rally"),
            Error("links.csv", 3, "", "empty-row", "Found an empty row, expected none.")),
        new("a row has commas alone", copy => copy.Replace("links.csv", "leaflet-link-rally", ",,,, ,,\nleaflet-link-rally"),
            Error("links.csv", 3, "", "empty-row", "Found an empty row, expected none.")),
        new("a quotation mark is never closed", copy => copy.Replace("coverage.csv", "gazette-1907,8,,,furniture", "gazette-1907,8,,,\"furniture"),
            Error("coverage.csv", 4, "", "open-quote", "Found a quotation mark that is never closed, expected a closing one: the rest of the file was read as one cell.")),
        new("a quotation mark of the header is never closed", copy => copy.Replace("coverage.csv", "source,para", "source,\"para"),
            Error("coverage.csv", 1, "", "open-quote", "Found a quotation mark that is never closed, expected a closing one: the rest of the file was read as one cell.")),
        new("a quotation mark stands inside a cell", copy => copy.Replace("events.csv", "Bakeries are broken into.", "Bakeries are \"broken into."),
            Error("events.csv", 11, "", "stray-quote",
                "Found a quotation mark inside a cell, expected the cell in quotation marks and those inside it doubled, as in \"he said \"\"no\"\"\".")),
        new("text stands behind a quoted cell", copy => copy.Replace("events.csv", "Bakeries are broken into.", "\"Bakeries\" are broken into."),
            Error("events.csv", 11, "", "stray-quote",
                "Found a quotation mark inside a cell, expected the cell in quotation marks and those inside it doubled, as in \"he said \"\"no\"\"\".")),
        new("a table is saved with semicolons", copy => copy.Write("events.csv", copy.Text("events.csv").Replace(',', ';')),
            Error("events.csv", 1, "", "other-separator", Separators("semicolons"))),
        new("a table is saved with tabs", copy => copy.Write("places.csv", copy.Text("places.csv").Replace(',', '\t')),
            Error("places.csv", 1, "", "other-separator", Separators("tabs"))),
        new("a table is saved with semicolons and quotation marks", copy => copy.Write("links.csv", copy.Text("links.csv").Replace("id,from_event", "\"id\",\"from_event\"", StringComparison.Ordinal).Replace(',', ';')),
            Error("links.csv", 1, "", "other-separator", Separators("semicolons"))),
        new("a table begins with a note on its separator", copy => copy.Write("events.csv", "sep=,\r\n" + copy.Text("events.csv")),
            Error("events.csv", 1, "", "other-separator",
                "Found 'sep=,' as the first row, which is a note for one spreadsheet, expected the names of the columns: take that row out.")),
        new("the names of the columns have capitals", copy => copy.Replace("places.csv", "id,name,alt_names,kind", "ID,Name,Alt_Names,kind"),
            Error("places.csv", 1, "", "header-case",
                "Found names of columns in other letter case or with white space (ID, Name, Alt_Names), expected them as the codebook has them, in small letters.")),
        new("a table is UTF-16", copy => copy.Write("coverage.csv", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(copy.Text("coverage.csv"))]),
            Error("coverage.csv", 0, "", "bad-encoding", "Found bytes that are not UTF-8 at byte 0, expected UTF-8: save the file as \"CSV UTF-8\".")),
        new("a table is UTF-16 with no mark", copy => copy.Write("coverage.csv", System.Text.Encoding.Unicode.GetBytes(copy.Text("coverage.csv"))),
            Error("coverage.csv", 0, "", "bad-encoding", "Found a NUL character, expected text: the file may be UTF-16; save it as \"CSV UTF-8\".")),
        new("a table is Windows-1252", copy => copy.Write("coverage.csv", [.. "source,para"u8, 0xE9]),
            Error("coverage.csv", 0, "", "bad-encoding", "Found bytes that are not UTF-8 at byte 11, expected UTF-8: save the file as \"CSV UTF-8\".")),
        new("a table is empty", copy => copy.Write("coverage.csv", ""),
            Error("coverage.csv", 0, "", "no-header", "Found no header, expected the names of the columns in the first row.")),
        new("a table is white space", copy => copy.Write("coverage.csv", " \n"),
            Error("coverage.csv", 0, "", "no-header", "Found no header, expected the names of the columns in the first row.")),
        new("a table begins with a byte order mark", copy => copy.Write("events.csv", [0xEF, 0xBB, 0xBF, .. copy.Bytes("events.csv")])),
        new("the data package begins with a byte order mark", copy => copy.Write("datapackage.json", [0xEF, 0xBB, 0xBF, .. copy.Bytes("datapackage.json")])),
        new("lines end with CR and LF", copy => copy.Replace("places.csv", "\n", "\r\n")),
        new("a table has no line end behind its last row", copy => copy.Write("coverage.csv", copy.Text("coverage.csv").TrimEnd())),
        new("columns stand in another order", copy => copy.Change("coverage", rows => rows.ForEach(row => row.Reverse()))));

    private static string Separators(string found) =>
        $"Found {found} between the names of the columns, expected commas: save the file as \"CSV UTF-8\" with commas between the cells.";

    [Fact]
    public void A_folder_that_is_not_there_gives_one_finding_and_no_file_is_missed()
    {
        var reading = Dataset.Read("no-such-folder");

        Assert.Null(reading.Dataset);
        Assert.Equal([Error("datapackage.json", 0, "", "no-folder", "Found no folder 'no-such-folder', expected the folder of a record.")], reading.Findings);
    }

    [Fact]
    public void A_table_that_another_program_holds_gives_a_finding()
    {
        using var copy = new ArcadiaCopy();
        using var held = new FileStream(copy.PathOf("coverage.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(
            [Error("coverage.csv", 0, "", "unreadable-file", "Found a file coverage.csv that can't be opened, expected one that may be read: another program may hold it.")],
            copy.Read().Findings);
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_file_gives_these_findings(Damage damage) => damage.AssertFindings();
}
