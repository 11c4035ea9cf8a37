using ProtestEvents.Tests.Records;
using static ProtestEvents.Tests.Tables.Damage;

namespace ProtestEvents.Tests.Tables;

/// <summary>Data packages that cannot be read.</summary>
public sealed class DataPackageTests
{
    public static TheoryData<Damage> Damages { get; } = Cases(
        new("it is missing", copy => copy.Delete("datapackage.json"),
            Error("datapackage.json", 0, "", "missing-file", "Found no file datapackage.json, expected one: every record has it, if only with a header row.")),
        new("it is empty", copy => copy.Write("datapackage.json", ""), NotJson(1, 1)),
        new("a brace is never closed", copy => copy.Write("datapackage.json", "{\n  \"title\": \"A\",\n"), NotJson(3, 1)),
        new("it has a comma too many", copy => copy.Write("datapackage.json", "{\n  \"title\": \"A\",\n}"), NotJson(3, 1)),
        new("it is UTF-16", copy => copy.Write("datapackage.json", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}")]), Bad("found bytes that are not UTF-8, expected UTF-8")),
        new("it is a list", copy => copy.Write("datapackage.json", "[]"),
            Bad("found no JSON object at the top, expected a data package with a list of resources")),
        new("its resources are no list", copy => copy.Write("datapackage.json", """{"title": "A", "version": "1.0.0", "selection": "B", "resources": {}}"""),
            Bad("found 'resources' that is no list, expected a list")),
        new("a resource has no name", copy => copy.Write("datapackage.json", """{"resources": [7]}"""),
            Bad("found a resource with no name, expected one for each table")),
        new("a column has no name", copy => copy.Write("datapackage.json", WithField("""{"type": "string"}""")),
            Bad("found a field with no name, expected one for each column")),
        new("a pattern is none", copy => copy.Write("datapackage.json", WithField("""{"name": "x", "constraints": {"pattern": "(a"}}""")),
            Bad("found the pattern '(a', expected a regular expression that does not look around or back")),
        new("a pattern looks ahead", copy => copy.Write("datapackage.json", WithField("""{"name": "x", "constraints": {"pattern": "(?=a)a"}}""")),
            Bad("found the pattern '(?=a)a', expected a regular expression that does not look around or back")),
        new("a column refers to no table", copy => copy.Write("datapackage.json", WithField("""{"name": "x", "references": "weathers.id"}""")),
            Bad("found the reference 'weathers.id', expected one to the ids of a table")),
        new("a text has half a character", copy => copy.Write("datapackage.json", """{"title": "\ud83d"}"""),
            Bad("found half a character in 'title', expected text")),
        new("an allowed value has half a character", copy => copy.Write("datapackage.json", WithField("""{"name": "x", "constraints": {"enum": ["\udc00"]}}""")),
            Bad("found half a character in 'enum', expected text")),
        new("a tier's selection is no sentence", copy => copy.Write("datapackage.json", "{\"selection\": {\"corpus\": 7}}"),
            Bad("found 'selection' with no sentence for the tier 'corpus', expected how its sources were selected")),
        new("a tier's selection stands twice", copy => copy.Write("datapackage.json", "{\"selection\": {\"corpus\": \"A\", \"corpus\": \"B\"}}"),
            Bad("found a name twice in one object, expected each once")),
        new("it says nothing of the record", copy => Plain(copy).Write("datapackage.json", "{}"),
            NotDescribed("title"), NotDescribed("version"), NotDescribed("selection")),
        new("a constraint is of another kind than the type", copy => copy.Replace("datapackage.json", "\"vocabulary\": \"reports.weather\"", "\"vocabulary\": \"reports.weather\", \"constraints\": {\"minimum\": \"a\"}"),
            Warning("datapackage.json", 0, "reports.weather", "not-checked", "Found the constraint 'minimum', which is not checked here, expected nothing to rely on it.")),
        new("it names another file", copy => copy.Replace("datapackage.json", "\"path\": \"links.csv\"", "\"path\": \"../links.csv\""),
            Error("datapackage.json", 0, "links", "other-path", "Found the path '../links.csv' for the table links, expected links.csv: the files of a record have the names of its tables.")),
        new("it gives a column of the codebook another type", copy => copy.Replace("datapackage.json", "\"path\": \"links.csv\"", "\"path\": \"links.csv\", \"schema\": {\"fields\": [{\"name\": \"note\", \"type\": \"integer\"}]}"),
            Error("datapackage.json", 0, "links.note", "unknown-type", "Found the type 'integer' for a column of every record, expected string, as the codebook has it.")),
        new("it tells the size of a file", copy => copy.Replace("datapackage.json", "\"path\": \"links.csv\"", "\"path\": \"links.csv\", \"bytes\": 7"),
            Warning("datapackage.json", 0, "links", "not-checked", "Found the property 'bytes', which is not checked here, expected nothing to rely on it.")),
        new("its day is none", copy => copy.Replace("datapackage.json", "\"version\"", "\"created\": \"lately\", \"version\""),
            Error("datapackage.json", 0, "created", "bad-date", "Found 'lately' as the record's own date, expected a day, or a day and a time, as 2022-01-04T00:00:00Z.")));

    /// <summary>Texts that are no JSON, each a kind by itself. The library that reads JSON decides; here it is seen that each gives one finding and no crash.</summary>
    public static TheoryData<string> NoJson { get; } =
    [
        " ", "\n", "{", "}", "{]", "[", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "{\"a\" 1}", "{\"a\":}", "{:1}", "{,}", "{a:1}", "{'a':1}", "{\"a\":'b'}", "{\"a\":1}}", "{\"a\":1}{}", "{\"a\":1} x",
        "// a\n{}", "/* a */{}", "{} # a", "{\"a\":NaN}", "{\"a\":Infinity}", "{\"a\":-Infinity}", "{\"a\":01}", "{\"a\":-}", "{\"a\":+1}", "{\"a\":.5}", "{\"a\":1.}", "{\"a\":1e}", "{\"a\":0x1F}",
        "{\"a\":1_000}", "{\"a\":tru}", "{\"a\":True}", "{\"a\":nul}", "{\"a\":undefined}", "{\"a\":\"b}", "{\"a\":\"b\nc\"}", "{\"a\":\"b\tc\"}", "{\"a\":\"\\x41\"}", "{\"a\":\"\\u00\"}", "{\"a\":\"\\u00zz\"}",
        "{\"a\":\"\\", "{\u00A0\"a\":1}", "\u2028{}", "\uFEFF\uFEFF{}", "{}\0", "\0", "{\"a\":1\u0007}", "{\"a\":[1,,2]}", "{\"a\":[1,2,]}", "{\"a\":[1 2]}", "{\"a\":[1}", "*", "title: A\n", "<?xml version='1.0'?>",
    ];

    /// <summary>JSON that is no data package, and why.</summary>
    public static TheoryData<string, string> Lies { get; } = new()
    {
        { "7", "found no JSON object at the top" },
        { "null", "found no JSON object at the top" },
        { "\"title\"", "found no JSON object at the top" },
        { "[{}]", "found no JSON object at the top" },
        { "{\"title\":\"A\",\"title\":\"B\"}", "found a name twice in one object" },
        { "{\"resources\":[{\"name\":\"links\",\"name\":\"links\"}]}", "found a name twice in one object" },
        { "{\"a\":" + new string('[', 100_000), "found objects or lists more than 64 deep" },
        { "{\"title\":7}", "found 'title' that is no text" },
        { "{\"version\":1.0}", "found 'version' that is no text" },
        { "{\"created\":2022}", "found 'created' that is no text" },
        { "{\"selection\":[\"A\"]}", "found 'selection' that is no text" },
        { "{\"title\":\"\\udc00\\ud800\"}", "found half a character in 'title'" },
        { "{\"resources\":null}", "found 'resources' that is no list" },
        { "{\"resources\":[[]]}", "found a resource with no name" },
        { "{\"resources\":[{\"name\":null}]}", "found 'name' that is no text" },
        { "{\"resources\":[{\"name\":\"links\"},{\"name\":\"links\"}]}", "found the table 'links' or one of its columns twice" },
        { "{\"resources\":[{\"name\":\"links\",\"schema\":7}]}", "found 'schema' that is no object" },
        { "{\"resources\":[{\"name\":\"links\",\"schema\":{\"fields\":{}}}]}", "found 'fields' that is no list" },
        { WithField("{\"name\":\"x\"},{\"name\":\"x\"}"), "found the table 'reports' or one of its columns twice" },
        { WithField("{\"name\":\"x\",\"constraints\":[]}"), "found 'constraints' that is no object" },
        { WithField("{\"name\":\"x\",\"constraints\":{\"required\":\"true\"}}"), "found 'required' that is neither true nor false" },
        { WithField("{\"name\":\"x\",\"constraints\":{\"unique\":1}}"), "found 'unique' that is neither true nor false" },
        { WithField("{\"name\":\"x\",\"constraints\":{\"enum\":\"a\"}}"), "found 'enum' that is no list" },
        { WithField("{\"name\":\"x\",\"type\":\"number\",\"constraints\":{\"minimum\":1e400}}"), "found the number 1e400 in 'minimum'" },
        { WithField("{\"name\":\"x\",\"constraints\":{\"maxLength\":[]}}"), "found 'maxLength' that is no number" },
        { WithField("{\"name\":\"x\",\"type\":7}"), "found 'type' that is no text" },
        { "{\"boundingBox\":7}", "found 'boundingBox' that is no object" },
        { "{\"boundingBox\":{\"west\":9,\"east\":-9}}", "found a 'boundingBox' that ends before it begins" },
    };

    /// <summary>A record with this data package is not checked for it.</summary>
    [Fact]
    public void The_data_package_inside_the_library_has_no_fault()
    {
        var findings = new FindingList();

        Assert.Empty(PackageCheck.Run(PackageJson.Parse(new EmbeddedRecord().Read(DataPackage.FileName)!), findings));
        Assert.Empty(findings.InOrder());
    }

    [Theory]
    [MemberData(nameof(NoJson))]
    public void A_data_package_that_is_not_JSON_gives_one_finding(string text) => AssertBad(Encoding.UTF8.GetBytes(text), "breaks the rules of JSON at line ");

    [Theory]
    [InlineData(new byte[] { 0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D })]
    [InlineData(new byte[] { 0x7B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x3A, 0x31, 0x7D })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x7B, 0x00, 0x7D })]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08, 0x00 })]
    public void Bytes_that_are_no_text_give_one_finding(byte[] bytes) => AssertBad(bytes, "can't be read as a data package (found bytes that are not UTF-8");

    [Theory]
    [MemberData(nameof(Lies))]
    public void JSON_that_is_not_a_data_package_gives_one_finding_with_the_reason(string json, string why) =>
        AssertBad(Encoding.UTF8.GetBytes(json), "can't be read as a data package (" + why);

    private static void AssertBad(byte[] bytes, string part)
    {
        using var copy = new ArcadiaCopy();

        var finding = Assert.Single(copy.Write("datapackage.json", bytes).Read().Findings);

        Assert.Equal(("datapackage.json", 0, "", "bad-package"), (finding.File, finding.Row, finding.Column, finding.Code));
        Assert.StartsWith("Found a file that " + part, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_data_package_gives_these_findings(Damage damage) => damage.AssertFindings();

    [Fact]
    public void A_pattern_that_is_slow_in_other_engines_is_fast_here()
    {
        using var copy = new ArcadiaCopy();
        copy.Replace("datapackage.json", "\"vocabulary\": \"reports.weather\"", "\"constraints\": {\"pattern\": \"(a+)+b\"}");
        var cell = new string('a', 900);
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
