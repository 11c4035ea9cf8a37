using ProtestEvents.Tests.Records;
using static ProtestEvents.Tests.Tables.Damage;

namespace ProtestEvents.Tests.Tables;

/// <summary>Columns that a record declares for itself: each type and constraint with a right and a wrong cell, and what is not checked.</summary>
public sealed class OwnColumnTests
{
    private const string Weather = """
        "type": "string",
                    "description": "The weather that the source tells.",
                    "vocabulary": "reports.weather"
        """;

    public static TheoryData<Damage> Cells { get; } = Cases(
        Right("\"type\": \"boolean\"", "true"),
        Wrong("\"type\": \"boolean\"", "yes", "wrong-type", "Found 'yes', expected true or false."),
        Right("\"type\": \"year\"", "1907"),
        Wrong("\"type\": \"year\"", "07", "wrong-type", "Found '07', expected a year as 2022."),
        Right("\"type\": \"yearmonth\"", "1907-03"),
        Wrong("\"type\": \"yearmonth\"", "1907-13", "wrong-type", "Found '1907-13', expected a month as 2022-01."),
        Right("\"type\": \"time\"", "09:30:00"),
        Wrong("\"type\": \"time\"", "9:30", "wrong-type", "Found '9:30', expected a time as 09:30:00."),
        Right("\"type\": \"datetime\"", "1907-03-09T09:30:00Z"),
        Wrong("\"type\": \"datetime\"", "1907-03-09 09:30", "wrong-type", "Found '1907-03-09 09:30', expected a day and a time as 2022-01-04T09:30:00Z."),
        Right("\"type\": \"date\"", "1907-03-09"),
        Wrong("\"type\": \"date\"", "1907-02-30", "bad-date", "Found '1907-02-30', expected a day as 2022-01-04."),
        Right("\"type\": \"string\", \"format\": \"uri\"", "https://example.org/a"),
        Wrong("\"type\": \"string\", \"format\": \"uri\"", "example", "wrong-type", "Found 'example', expected an address with its scheme, as https://example.org/page."),
        Right("\"type\": \"any\"", "fog"),
        Right("\"type\": \"number\", \"constraints\": {\"exclusiveMinimum\": 1, \"exclusiveMaximum\": 2}", "1.5"),
        Wrong("\"type\": \"number\", \"constraints\": {\"exclusiveMinimum\": 1}", "1", "out-of-bounds", "Found 1, expected more than 1."),
        Wrong("\"type\": \"integer\", \"constraints\": {\"exclusiveMaximum\": 2}", "2", "out-of-bounds", "Found 2, expected less than 2."),
        Wrong("\"type\": \"integer\", \"constraints\": {\"minimum\": 3}", "2", "out-of-bounds", "Found 2, expected 3 or more."),
        Right("\"type\": \"year\", \"constraints\": {\"minimum\": 1907, \"maximum\": 1909}", "1909"),
        Wrong("\"type\": \"year\", \"constraints\": {\"minimum\": 1907}", "1906", "out-of-bounds", "Found 1906, expected 1907 or later."),
        Wrong("\"type\": \"date\", \"constraints\": {\"maximum\": \"1907-03-01\"}", "1907-03-09", "out-of-bounds", "Found 1907-03-09, expected 1907-03-01 or earlier."),
        Right("\"type\": \"string\", \"constraints\": {\"minLength\": 3, \"maxLength\": 3}", "fog"),
        Wrong("\"type\": \"string\", \"constraints\": {\"minLength\": 4}", "fog", "out-of-bounds", "Found 'fog', expected at least 4 characters."),
        Wrong("\"type\": \"string\", \"constraints\": {\"maxLength\": 2}", "fog", "out-of-bounds", "Found 'fog', expected at most 2 characters."),
        Wrong("\"type\": \"string\", \"constraints\": {\"pattern\": \"[a-e]+\"}", "fog", "bad-pattern", "Found 'fog', expected it to look like [a-e]+."),
        Wrong("\"type\": \"string\", \"constraints\": {\"enum\": [\"fair\"]}", "fog", "not-allowed", "Found 'fog', expected one of fair."));

    public static TheoryData<Damage> Packages { get; } = Cases(
        new("a type that does not exist", copy => Own(copy, "\"type\": \"text\"", ""),
            Error("datapackage.json", 0, "reports.weather", "unknown-type",
                "Found the type 'text', expected one of string, integer, number, boolean, date, time, datetime, year, yearmonth, list, any, object, array, duration, geopoint, geojson.")),
        new("a type that is not checked", copy => Own(copy, "\"type\": \"geopoint\"", "1, 2"), NotChecked("reports.weather", "the type", "geopoint")),
        new("a constraint that is not checked", copy => Own(copy, "\"type\": \"string\", \"constraints\": {\"jsonSchema\": {}}", ""), NotChecked("reports.weather", "the constraint", "jsonSchema")),
        new("a format that is not checked", copy => Own(copy, "\"type\": \"string\", \"format\": \"email\"", ""), NotChecked("reports.weather", "the format", "email")),
        new("a comma for a decimal point", copy => Own(copy, "\"type\": \"number\", \"decimalChar\": \",\"", ""), NotChecked("reports.weather", "the property", "decimalChar")),
        new("a table of another kind", copy => copy.Replace("datapackage.json", "\"resources\": [", "\"resources\": [{\"name\": \"weathers\"},"), NotChecked("weathers", "the table", "weathers")),
        new("a key of two columns", copy => Key(copy, "[\"weather\", \"place\"]", "places", "[\"id\", \"name\"]", ""), NotChecked("reports.foreignKeys", "the foreign key of", "weather, place")),
        new("a key that holds", copy => Key(copy, "[\"weather\"]", "places", "[\"name\"]", "Tallow Hill")),
        new("a key of the same table", copy => Key(copy, "\"weather\"", "", "\"id\"", "gazette-march")),
        new("a key that does not hold", copy => Key(copy, "\"weather\"", "places", "\"name\"", "fog"),
            Error("reports.csv", 2, "weather", "broken-reference", "Found 'fog', expected a value that stands in the column name of places.csv.")),
        new("a value that stands twice", copy => Own(copy, "\"type\": \"string\", \"constraints\": {\"unique\": true}", "fog").Set("reports", "gazette-march", "weather", "fog"),
            Error("reports.csv", 5, "weather", "duplicate-value", "Found 'fog' again, expected each weather once: it stands in row 2 already.")),
        new("a value for a missing one", copy => Missing(copy).Set("reports", "gazette-march", "weather", "n/a").Set("reports", "gazette-clearing", "time", "n/a")),
        new("a missing value where one is required", copy => Missing(copy).Set("reports", "gazette-march", "phase", "n/a"),
            Error("reports.csv", 5, "phase", "required", "Found an empty cell, expected a value: phase is required.")),
        new("a dialect as it is read", copy => Resource(copy, "\"dialect\": {\"delimiter\": \",\", \"quoteChar\": \"\\\"\", \"header\": true, \"lineTerminator\": \"\\r\\n\"}")),
        new("semicolons, said and done", copy => Resource(copy, "\"dialect\": {\"delimiter\": \";\"}").Write("links.csv", copy.Text("links.csv").Replace(',', ';')),
            Error("datapackage.json", 0, "links", "other-dialect", Dialect("';' as the delimiter", "','"))),
        new("single quotation marks", copy => Resource(copy, "\"dialect\": {\"quoteChar\": \"'\"}"),
            Error("datapackage.json", 0, "links", "other-dialect", Dialect("''' as the quoteChar", "'\"'"))),
        new("comments", copy => Resource(copy, "\"dialect\": {\"commentChar\": \"#\"}"),
            Error("datapackage.json", 0, "links", "other-dialect", Dialect("'#' as the commentChar", "none"))),
        new("another encoding", copy => Resource(copy, "\"encoding\": \"cp1252\""),
            Error("datapackage.json", 0, "links", "other-dialect", Dialect("'cp1252' as the encoding", "'utf-8'"))));

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_of_a_column_of_the_record_s_own_is_held_against_its_rules(Damage damage) => damage.AssertFindings();

    [Theory]
    [MemberData(nameof(Packages))]
    public void Rules_are_honoured_or_named(Damage damage) => damage.AssertFindings();

    private static Damage Right(string field, string cell) => new($"{field}: {cell}", copy => Own(copy, field, cell));

    private static Damage Wrong(string field, string cell, string code, string message) =>
        new($"{field}: {cell}", copy => Own(copy, field, cell), Error("reports.csv", 2, "weather", code, message));

    private static Finding NotChecked(string column, string what, string name) => Warning(
        "datapackage.json", 0, column, "not-checked", $"Found {what} '{name}', which is not checked here, expected nothing to rely on it.");

    private static string Dialect(string found, string expected) =>
        $"Found {found} of the file, expected {expected}: a record's tables are CSV in UTF-8 with a header, commas and double quotation marks.";

    /// <summary>Gives the column that only Arcadia has other rules, and one cell.</summary>
    private static ArcadiaCopy Own(ArcadiaCopy copy, string field, string cell)
    {
        copy.Replace("datapackage.json", Weather.ReplaceLineEndings("\n"), field).Change("codes", rows => rows.RemoveAll(row => row[1] == "weather"));
        return copy.Change("reports", rows =>
        {
            for (var i = 1; i < rows.Count; i++)
            {
                rows[i][19] = i == 1 ? cell : "";
            }
        });
    }

    private static ArcadiaCopy Key(ArcadiaCopy copy, string fields, string table, string columns, string cell) =>
        Own(copy, "\"type\": \"string\"", cell).Replace("datapackage.json", "\"schema\": {",
            $"\"schema\": {{\"foreignKeys\": [{{\"fields\": {fields}, \"reference\": {{\"resource\": \"{table}\", \"fields\": {columns}}}}}],");

    private static ArcadiaCopy Missing(ArcadiaCopy copy) => copy.Replace("datapackage.json", "\"schema\": {", "\"schema\": {\"missingValues\": [\"\", \"n/a\"],");

    private static ArcadiaCopy Resource(ArcadiaCopy copy, string properties) =>
        copy.Replace("datapackage.json", "\"path\": \"links.csv\"", $"\"path\": \"links.csv\", {properties}");
}
