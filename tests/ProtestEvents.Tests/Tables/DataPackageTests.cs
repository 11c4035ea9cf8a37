using System.Text;
using ProtestEvents.Tests.Records;
using static ProtestEvents.Tests.Tables.Damage;

namespace ProtestEvents.Tests.Tables;

/// <summary>A data package that is not one.</summary>
public sealed class DataPackageTests
{
    public static TheoryData<Damage> Damages { get; } = Cases(
        new("it is missing", copy => Plain(copy).Delete("datapackage.json"),
            Error("datapackage.json", 0, "", "missing-file", "Found no file datapackage.json, expected one: every record has it, if only with a header row.")),
        new("it is empty", copy => Plain(copy).Write("datapackage.json", ""), NotJson(1, 1)),
        new("a brace is never closed", copy => Plain(copy).Write("datapackage.json", "{\n  \"title\": \"A\",\n"), NotJson(3, 1)),
        new("it has a comma too many", copy => Plain(copy).Write("datapackage.json", "{\n  \"title\": \"A\",\n}"), NotJson(3, 1)),
        new("it is UTF-16", copy => Plain(copy).Write("datapackage.json", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}")]), NotJson(1, 1)),
        new("it is a list", copy => Plain(copy).Write("datapackage.json", "[]"),
            Bad("found no JSON object at the top, expected a data package with a list of resources")),
        new("its resources are no list", copy => Plain(copy).Write("datapackage.json", """{"title": "A", "version": "1.0.0", "selection": "B", "resources": {}}"""),
            Bad("found 'resources' that is no list, expected a list")),
        new("a resource has no name", copy => Plain(copy).Write("datapackage.json", """{"resources": [7]}"""),
            Bad("found a resource with no name, expected one for each table")),
        new("a column has no name", copy => Plain(copy).Write("datapackage.json", WithField("""{"type": "string"}""")),
            Bad("found a field with no name, expected one for each column")),
        new("a pattern is none", copy => Plain(copy).Write("datapackage.json", WithField("""{"name": "x", "constraints": {"pattern": "(a"}}""")),
            Bad("found the pattern '(a', expected a regular expression that does not look around or back")),
        new("a pattern looks ahead", copy => Plain(copy).Write("datapackage.json", WithField("""{"name": "x", "constraints": {"pattern": "(?=a)a"}}""")),
            Bad("found the pattern '(?=a)a', expected a regular expression that does not look around or back")),
        new("a column refers to no table", copy => Plain(copy).Write("datapackage.json", WithField("""{"name": "x", "references": "weathers.id"}""")),
            Bad("found the reference 'weathers.id', expected one to the ids of a table")),
        new("a text has half a character", copy => Plain(copy).Write("datapackage.json", """{"title": "\ud83d"}"""),
            Bad("found half a character in 'title', expected text")),
        new("an allowed value has half a character", copy => Plain(copy).Write("datapackage.json", WithField("""{"name": "x", "constraints": {"enum": ["\udc00"]}}""")),
            Bad("found half a character in 'enum', expected text")),
        new("a tier's selection is no sentence", copy => Plain(copy).Write("datapackage.json", "{\"selection\": {\"corpus\": 7}}"),
            Bad("found 'selection' with no sentence for the tier 'corpus', expected how its sources were selected")),
        new("a tier's selection stands twice", copy => Plain(copy).Write("datapackage.json", "{\"selection\": {\"corpus\": \"A\", \"corpus\": \"B\"}}"),
            Bad("found 'selection' with a tier twice, expected one sentence for each tier")),
        new("it says nothing of the record", copy => Plain(copy).Write("datapackage.json", """{"boundingBox": {"west": "here"}}"""),
            NotDescribed("title"), NotDescribed("version"), NotDescribed("selection")),
        new("schemas and constraints are of another kind", copy => Plain(copy).Write("datapackage.json",
            """{"title": "A", "version": "1", "selection": "B", "boundingBox": 7, "resources": [{"name": "links", "schema": 7}, {"name": "reports", "schema": {"fields": [{"name": "x", "constraints": {"minimum": "a"}}]}}]}"""),
            Warning("datapackage.json", 0, "reports.x", "not-checked", "Found the constraint 'minimum', which is not checked here, expected nothing to rely on it.")));

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_data_package_gives_these_findings(Damage damage) => damage.AssertFindings();

    [Fact]
    public void A_pattern_that_would_take_for_ever_elsewhere_takes_no_time()
    {
        using var copy = new ArcadiaCopy();
        copy.Replace("datapackage.json", "\"vocabulary\": \"reports.weather\"", "\"constraints\": {\"pattern\": \"(a+)+b\"}");
        var cell = new string('a', 5_000);
        Plain(copy, cell);

        var finding = Assert.Single(copy.Read().Findings);

        Assert.Equal(Error("reports.csv", 2, "weather", "bad-pattern", $"Found '{cell}', expected it to look like (a+)+b."), finding);
    }

    /// <summary>Without the column that only Arcadia's own data package declares, or with one cell in it.</summary>
    private static ArcadiaCopy Plain(ArcadiaCopy copy, string? cell = null)
    {
        copy.Change("codes", rows => rows.RemoveAll(row => row[1] == "weather"));
        return copy.Change("reports", rows =>
        {
            foreach (var row in rows)
            {
                if (cell is null)
                {
                    row.RemoveAt(19);
                }
                else if (row != rows[0])
                {
                    row[19] = row == rows[1] ? cell : "";
                }
            }
        });
    }

    private static string WithField(string field) =>
        "{\"resources\": [{\"name\": \"reports\", \"schema\": {\"fields\": [" + field + "]}}]}";

    private static Finding NotJson(int line, int position) => Error("datapackage.json", 0, "", "bad-package",
        $"Found a file that breaks the rules of JSON at line {line}, byte {position}, expected a data package as the Frictionless standard describes it.");

    private static Finding Bad(string why) => Error("datapackage.json", 0, "", "bad-package",
        $"Found a file that can't be read as a data package ({why}), expected one as the Frictionless standard describes it.");

    private static Finding NotDescribed(string property) => new("datapackage.json", 0, property, "not-described", Severity.Warning,
        $"Found no {property} of the record, expected one in datapackage.json: it stands beside every result.");
}
