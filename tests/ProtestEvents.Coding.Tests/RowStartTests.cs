using ProtestEvents.Tests.Records;

namespace ProtestEvents.Coding.Tests;

/// <summary>Rows are added with their citation, all of them or none: the path of the codebook's worked example.</summary>
public sealed class RowStartTests
{
    private const string Leaflet = """
        The Harbour Leaflet

        The dockers have been out since Friday. On Sunday evening some 300 of them stood at the harbour gate and asked for higher pay, and nobody was
        hurt. The mayor calls it the work of agitators from abroad.
        """;

    private static readonly string[] Strike =
    [
        "id=leaflet-2030-strike", "event=strike-dockers-2030", "type=strike", "date=2030-03-01", "date_basis=inferred", "place=port-anselm", "extent=point",
        "polarity=affirmed", "phase=begins", "note=Friday, counted from the day of publication.",
        "actors:id=dockers-committee", "actors:name=Dockers' committee", "actors:kind=organisation", "actors:side=union",
        "places:id=port-anselm", "places:name=Port Anselm", "places:kind=town", "places:parent=north-coast", "places:latitude=-17.6", "places:longitude=-24.9", "places:precision=centre",
        "episodes:id=strike-2030", "episodes:title=Strike of 2030", "episodes:start=2030-03-01", "episodes:end=2030-03-05", "episodes:summary=The strike of the dockers.",
        "events:id=strike-dockers-2030", "events:title=Strike of the dockers of Port Anselm, 2030", "events:type=strike", "events:episode=strike-2030", "events:summary=Dockers stop.",
    ];

    [Fact]
    public void An_empty_source_is_coded_step_by_step_until_nothing_is_left()
    {
        using var copy = new ArcadiaCopy();
        copy.Write("leaflet-2030.txt", Leaflet.ReplaceLineEndings("\n"));
        var text = CorpusText.Read(copy.PathOf("leaflet-2030.txt"));
        new SourceStart("leaflet-2030", "The Harbour Leaflet", "leaflet-2030.txt", text).AppendTo(copy.Folder);
        foreach (var (column, cell) in new[] { ("publisher", "Harbour Leaflet"), ("actor", "dockers-committee"), ("published", "2030-03-05"), ("kind", "article"), ("perspective", "trade-union"), ("language", "en"), ("rank", "own") })
        {
            copy.Set("sources", "leaflet-2030", column, cell);
        }

        Add(copy, text, "reports", "The dockers have been out since Friday", Strike);
        Add(copy, text, "figures", "some 300 of them", "id=leaflet-2030-demonstrators", "measure=demonstrators", "event=strike-dockers-2030", "counted=people", "place=port-anselm",
            "date=2030-03-03", "date_basis=stated", "basis=level", "modality=fact", "best=300", "qualifier=about", "certainty=plain", "words=some 300", "unit=people", "stated_on=2030-03-05", "act=states");
        Add(copy, text, "demands", "asked for\n higher pay", "id=leaflet-2030-demand-pay", "code=pay-rise", "episode=strike-2030", "made_by=dockers-committee", "polarity=affirmed", "date=2030-03-03", "date_basis=stated");
        Add(copy, text, "claims", "the work of agitators from abroad", "id=leaflet-2030-claim-agitators", "proposition=agitators-abroad-2030", "stated_by=mayor", "stance=asserts", "endorsement=neutral",
            "propositions:id=agitators-abroad-2030", "propositions:topic=cause", "propositions:episode=strike-2030", "propositions:question=Who organised the strike of 2030?", "propositions:statement=Agitators from abroad organised the strike of 2030.");
        copy.Set("coverage", 5, "reason", "heading");

        Assert.Equal([], copy.Read().Findings.Select(finding => finding.ToString()));
        var report = copy.Read().Dataset!.Report("leaflet-2030-strike");
        Assert.Equal(("dockers-committee", "Port Anselm"), (report.StatedById, report.Place!.Name));
        var passage = Assert.Single(report.Citations).Passage!;
        Assert.Equal("The dockers have been out since Friday", text.Text[passage.Start..passage.End]);
        Assert.Empty(Directory.EnumerateFiles(copy.Folder, "*.new"));
    }

    [Fact]
    public void The_reason_of_a_part_goes_when_a_row_cites_it_and_others_stay()
    {
        using var copy = new ArcadiaCopy();
        copy.Add("coverage", "gazette-1907", "3", "478", "492", "furniture").Add("coverage", "gazette-1907", "4", "656", "690", "furniture");

        var addition = new RowStart("claims", "gazette-1907", "went with them", ["id=gazette-claim-carters", "proposition=fares-caused-strike", "stance=asserts", "endorsement=neutral", "stated_by=mayor"])
            .Prepare(copy.Folder, Gazette);
        addition.Write();

        Assert.Contains(("coverage", "the part from 478 to 492 of paragraph 3 no longer stands there: it is coded"), addition.Lines);
        Assert.Equal(["gazette-1907,4,656,690,furniture"], copy.Text("coverage.csv").Split('\n').Where(line => !line.Contains(",,,", StringComparison.Ordinal)).Skip(1).SkipLast(1));
    }

    [Fact]
    public void Nothing_changes_when_a_row_is_wrong()
    {
        using var copy = new ArcadiaCopy();
        var before = Files(copy);

        var addition = new RowStart("reports", "gazette-1907", "dozens of carters went with them", ["id=gazette-carters-march", "event=marshes-march", "type=march", "place=the-moon", "extent=within", "polarity=affirmed", "phase=whole"])
            .Prepare(copy.Folder, Gazette);

        Assert.Equal(["reports.csv, row 11, column place: Found the id 'the-moon', expected an id that stands in places.csv. [broken-reference]"], addition.Findings.Select(finding => finding.ToString()));
        Assert.True(addition.IsWrong);
        Assert.Throws<InvalidOperationException>(addition.Write);
        Assert.Equal(before, Files(copy));
    }

    [Theory]
    [InlineData("nobody wrote this", "id=x", "Found the words 'nobody wrote this' nowhere in gazette-1907, expected them as they stand there.")]
    [InlineData("Clock Square", "id=x", "Found the words 'Clock Square' 2 times in gazette-1907, in the paragraphs 2, 4, expected more words, so that one place is meant.")]
    [InlineData("dozens of carters", "place=tallow-hill", "Found no id, expected id=… of the new row, such as id=gazette-1907-strike.")]
    [InlineData("dozens of carters", "id", "Found 'id', expected a column and a value, as date=2030-03-01 or actors:name=Dockers.")]
    [InlineData("dozens of carters", "weathers:id=x", "Found the table 'weathers', expected one of sources, actors, places, episodes, events, reports, figures, demands, propositions, claims, links.")]
    public void What_can_not_be_a_row_is_refused_in_a_sentence(string quote, string cell, string message)
    {
        using var copy = new ArcadiaCopy();

        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => new RowStart("reports", "gazette-1907", quote, [cell]).Prepare(copy.Folder, Gazette)).Message);
    }

    private static CorpusText Gazette => CorpusText.Read(Path.Combine(Arcadia.Folder, "gazette-1907.txt"));

    private static void Add(ArcadiaCopy copy, CorpusText text, string table, string quote, params string[] cells)
    {
        var addition = new RowStart(table, "leaflet-2030", quote, [.. cells]).Prepare(copy.Folder, text);
        Assert.Equal([], addition.Findings.Select(finding => finding.ToString()));
        addition.Write();
    }

    private static Dictionary<string, string> Files(ArcadiaCopy copy) =>
        Directory.EnumerateFiles(copy.Folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);
}
