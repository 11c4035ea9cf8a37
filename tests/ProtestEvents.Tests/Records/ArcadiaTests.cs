namespace ProtestEvents.Tests.Records;

/// <summary>A second record, about another place and time, loads as the first does. All expectations are counted by hand in its files.</summary>
public sealed class ArcadiaTests
{
    [Fact]
    public void It_loads_with_no_finding_at_all()
    {
        var reading = Dataset.Read(Arcadia.Folder);

        Assert.Equal([], reading.Findings.Select(finding => finding.ToString()));
        Assert.NotNull(reading.Dataset);
    }

    [Fact]
    public void It_brings_its_own_title_box_and_selection()
    {
        Assert.Equal("Arcadia, 1907–1909", Arcadia.Data.Title);
        Assert.Equal("0.0.1", Arcadia.Data.Version);
        Assert.Equal("One gazette, the leaflet it printed and an almanac: what they leave out may have happened all the same.", Arcadia.Data.Selection);
        Assert.Equal(new BoundingBox(-30, -25, -20, -15), Arcadia.Data.Package.BoundingBox);
    }

    [Fact]
    public void Every_row_of_every_table_is_there()
    {
        var data = Arcadia.Data;

        Assert.Equal(
            [3, 10, 8, 2, 10, 9, 13, 2, 2, 3, 2, 32, 3],
            [
                data.Sources.Count, data.Actors.Count, data.Places.Count, data.Episodes.Count, data.Events.Count, data.Reports.Count, data.Figures.Count,
                data.Demands.Count, data.Propositions.Count, data.Claims.Count, data.Links.Count, data.Citations.Count, data.Coverage.Count,
            ]);
    }

    [Theory]
    [InlineData("gazette-strike-port-clement", 65, 130, "the drivers of the horse trams of Port Clément left their stables")]
    [InlineData("leaflet-sit-in", 868, 910, "sat in the stables\nfrom the 4th to the 8th")]
    public void Offsets_count_code_units_of_the_text_so_that_a_horse_counts_twice(string report, int start, int end, string words)
    {
        var passage = Arcadia.Data.Report(report).Citations[0].Passage!;

        Assert.Equal((start, end), (passage.Start, passage.End));
        Assert.Equal(words, File.ReadAllText(Path.Combine(Arcadia.Folder, "gazette-1907.txt"))[start..end]);
    }

    [Fact]
    public void A_figure_of_every_qualifier_keeps_its_bounds_apart()
    {
        var bounds = Arcadia.Data.Figures.ToDictionary(figure => figure.Id, figure => (figure.Quantity.Qualifier, figure.Quantity.Low, figure.Quantity.Best, figure.Quantity.High));

        Assert.Equal((Qualifier.Exact, 43m, 43m, 43m), bounds["gazette-absent"]);
        Assert.Equal((Qualifier.MoreThan, 40m, null, null), bounds["gazette-rally-size"]);
        Assert.Equal((Qualifier.About, null, 300m, null), bounds["gazette-marchers"]);
        Assert.Equal((Qualifier.Vague, null, null, null), bounds["gazette-carters"]);
        Assert.Equal((Qualifier.AtLeast, 7m, null, null), bounds["gazette-arrested"]);
        Assert.Equal((Qualifier.UpTo, null, null, 12m), bounds["gazette-injured"]);
        Assert.Equal((Qualifier.Range, 2m, null, 3m), bounds["leaflet-rise"]);
        Assert.Equal((Qualifier.Almost, null, 100m, 100m), bounds["leaflet-sit-in-size"]);
        Assert.Equal((Qualifier.LessThan, null, null, 20m), bounds["leaflet-dismissed"]);
        Assert.Equal((Qualifier.Exact, 66.5m, 66.5m, 66.5m), bounds["almanac-absent"]);
        Assert.Equal(Enum.GetValues<Qualifier>().Length, bounds.Values.Select(bound => bound.Qualifier).Distinct().Count());
    }

    [Fact]
    public void The_whole_of_a_share_is_a_number_or_words()
    {
        var inDigits = Arcadia.Data.Figure("gazette-share");
        var inWords = Arcadia.Data.Figure("almanac-absent");

        Assert.Equal((66m, "66"), (inDigits.OutOf, inDigits.OutOfWords));
        Assert.Equal((null, "the company's drivers"), (inWords.OutOf, inWords.OutOfWords));
    }

    [Fact]
    public void A_cell_of_several_lines_and_commas_is_one_cell() =>
        Assert.Equal("One night, told by both of its days.\nHence a set and no stretch.", Arcadia.Data.Report("gazette-strike-tallow-hill").Note);
}
