using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.HouseRules;

/// <summary>The codebook, the data package and the tables of the project's own record agree.</summary>
public sealed class CodebookTests
{
    private static readonly string Data = Repository.PathOf("data");

    [Fact]
    public void The_vocabularies_of_the_codebook_are_those_of_the_codes()
    {
        var codebook = File.ReadAllText(Path.Combine(Data, "codebook.md"));

        Assert.Equal(Codebook.Update(codebook, Data), codebook);
    }

    [Fact]
    public void A_vocabulary_is_written_as_a_table_with_broader_codes_where_there_are_any()
    {
        using var copy = new ArcadiaCopy();
        copy.Write(
            "codes.csv",
            "table,column,code,label,definition,broader\nactors,side,state,State,\"The state; \"\"officials\"\" | offices\nand all.\",\n"
            + "events,type,rally,Rally,People meet.,protest\nactors,side,press,Press,Papers.,\nevents,type,protest,Protest,People say no.,\n");

        Assert.Equal(
            """
            Before.

            <!-- vocabularies: generated from codes.csv -->

            ### actors.side

            | code | label | definition |
            |---|---|---|
            | state | State | The state; "officials" \| offices and all. |
            | press | Press | Papers. |

            ### events.type

            | code | label | definition | broader |
            |---|---|---|---|
            | rally | Rally | People meet. | protest |
            | protest | Protest | People say no. |  |

            <!-- end of vocabularies -->
            After.

            """.ReplaceLineEndings("\n"),
            Codebook.Update("Before.\n\n<!-- vocabularies: generated from codes.csv -->\nstale\n<!-- end of vocabularies -->\nAfter.\n", copy.Folder));
    }

    [Theory]
    [InlineData("no marks")]
    [InlineData("<!-- end of vocabularies --> <!-- vocabularies: generated from codes.csv -->")]
    public void A_codebook_with_no_generated_part_says_so(string codebook)
    {
        var thrown = Assert.Throws<FormatException>(() => Codebook.Update(codebook, Data));

        Assert.Equal(
            "Found no generated part in the codebook, expected one between <!-- vocabularies: generated from codes.csv --> and <!-- end of vocabularies -->.",
            thrown.Message);
    }

    [Fact]
    public void Codes_that_are_missing_give_the_finding()
    {
        using var copy = new ArcadiaCopy();
        copy.Delete("codes.csv");

        var thrown = Assert.Throws<RecordException>(() => Codebook.Vocabularies(copy.Folder));

        Assert.Equal(("codes.csv", "missing-file"), (thrown.Findings[0].File, thrown.Findings[0].Code));
    }

    [Fact]
    public void Every_table_has_the_columns_that_the_data_package_declares_in_order()
    {
        foreach (var resource in Resources())
        {
            var header = CsvText.Parse(File.ReadAllText(Path.Combine(Data, resource.GetProperty("path").GetString()!)))[0];

            Assert.Equal(Fields(resource).Select(field => field.GetProperty("name").GetString()), header);
        }
    }

    [Fact]
    public void Every_file_of_the_data_package_is_there_and_every_table_is_in_it() =>
        Assert.Equal(
            Directory.EnumerateFiles(Data, "*.csv").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            Resources().Select(resource => resource.GetProperty("path").GetString()).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_event_of_the_project_s_own_record_tells_its_year_in_title_and_summary()
    {
        var events = CsvText.Parse(File.ReadAllText(Path.Combine(Data, "events.csv")));
        var (title, summary) = (events[0].IndexOf("title"), events[0].IndexOf("summary"));

        Assert.True(events.Count > 200, "few events were read");
        Assert.Equal([], events.Skip(1).Where(row => !TellsYear(row[title]) || !TellsYear(row[summary])).Select(row => row[0]));
    }

    [Fact]
    public void Every_vocabulary_that_a_column_names_has_codes_and_every_code_a_column()
    {
        var coded = Codes().Select(row => $"{row[0]}.{row[1]}").Distinct().Order(StringComparer.Ordinal);
        var named = Resources().SelectMany(Fields).Select(field => Text(field, "vocabulary")).OfType<string>().Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(named, coded);
    }

    [Fact]
    public void Every_reference_names_a_column_that_is_there()
    {
        var columns = Resources().SelectMany(resource => Fields(resource).Select(field => $"{Text(resource, "name")}.{Text(field, "name")}")).ToHashSet();
        var references = Resources().SelectMany(Fields).Select(field => Text(field, "references")).OfType<string>().ToList();

        Assert.True(references.Count > 30, "few references were read");
        Assert.Equal([], references.Where(reference => !columns.Contains(reference)));
    }

    [Fact]
    public void Every_closed_list_of_values_is_that_of_its_vocabulary()
    {
        var codes = Codes().ToLookup(row => $"{row[0]}.{row[1]}", row => row[2]);
        var closed = Resources().SelectMany(Fields)
            .Where(field => Text(field, "vocabulary") is not null && field.TryGetProperty("constraints", out var constraints) && constraints.TryGetProperty("enum", out _))
            .ToList();

        Assert.NotEmpty(closed);
        Assert.All(closed, field => Assert.Equal(
            codes[Text(field, "vocabulary")!], field.GetProperty("constraints").GetProperty("enum").EnumerateArray().Select(value => value.GetString()!)));
    }

    [Fact]
    public void The_data_package_says_how_the_sources_of_each_tier_were_selected()
    {
        using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Data, "datapackage.json")));
        var selection = package.RootElement.GetProperty("selection");

        var tiers = Codes().Where(row => row is ["sources", "tier", ..]).Select(row => row[2]).ToList();
        Assert.Equal(["corpus", "reference"], tiers);
        Assert.All(tiers, tier => Assert.False(string.IsNullOrWhiteSpace(Text(selection, tier)), tier));
    }

    private static bool TellsYear(string text) => Enumerable.Range(1997, 26).Any(year => text.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));

    internal static IEnumerable<List<string>> Codes() => CsvText.Parse(File.ReadAllText(Path.Combine(Data, "codes.csv"))).Skip(1);

    private static List<JsonElement> Resources()
    {
        using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Data, "datapackage.json")));
        return [.. package.RootElement.Clone().GetProperty("resources").EnumerateArray()];
    }

    private static IEnumerable<JsonElement> Fields(JsonElement resource) => resource.GetProperty("schema").GetProperty("fields").EnumerateArray();

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
