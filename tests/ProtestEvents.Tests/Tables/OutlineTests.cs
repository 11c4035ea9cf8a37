using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Tables;

/// <summary>The outlines of a record are read and checked against its places.</summary>
public sealed class OutlineTests
{
    private const string Square = """{"type":"Feature","id":"XA-NC","properties":{},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}""";

    [Fact]
    public void The_record_of_the_library_has_outlines_of_sixteen_of_its_seventeen_units()
    {
        var data = Dataset.Load();
        Assert.Equal(16, data.Outlines.Count);
        Assert.Equal("shymkent", Assert.Single(data.Places, place => place.Iso3166 is { } code && data.Outlines.All(outline => outline.Code != code)).Id);
        Assert.Equal(data.Outlines, data.Only(Tier.Corpus).Outlines);
    }

    [Fact]
    public void Parts_of_a_place_are_read_each_with_its_outer_border_also_behind_a_byte_order_mark()
    {
        using var copy = new ArcadiaCopy();
        var outlines = Outlines(copy, """{"type":"Feature","id":"XA-HC","geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[2,0],[2,2],[0,0]],[[1,1],[1.5,1],[1.5,1.5],[1,1]]],[[[5,5],[6,5],[6,6],[5,5]]]]}}""");
        var outline = Assert.Single(outlines);
        Assert.Equal(2, outline.Rings.Count);
        Assert.Equal((6, 5), outline.Rings[1][1]);
    }

    [Fact]
    public void A_record_needs_no_outlines() => Assert.Empty(Arcadia.Data.Outlines);

    [Theory]
    [InlineData("{", "Found outlines that can't be read (it breaks the rules of JSON at line 1)")]
    [InlineData("[]", "Found outlines that can't be read (it has no list of features)")]
    [InlineData("""{"features":[{"id":"XA-NC","geometry":{"type":"Point","coordinates":[0,0]}}]}""", "Found outlines that can't be read ('XA-NC' is drawn as Point, not as Polygon or MultiPolygon)")]
    [InlineData("""{"features":[{"id":"XA-NC"}]}""", "Found outlines that can't be read (a feature has no id, no geometry or no points)")]
    [InlineData("""{"features":[{"id":7,"geometry":null}]}""", "Found outlines that can't be read (a feature has no id, no geometry or no points)")]
    [InlineData("""{"features":[{"id":"XA-NC","geometry":{"type":"Polygon","coordinates":[[[0,95],[1,0],[1,1],[0,95]]]}}]}""", "Found outlines that can't be read (it has a point at 0, 95, which lies on no map)")]
    [InlineData("""{"features":[{"id":"XA-NC","geometry":{"type":"Polygon","coordinates":[]}}]}""", "Found outlines that can't be read (a feature has no id, no geometry or no points)")]
    public void Outlines_that_cannot_be_read_give_a_finding(string text, string sentence)
    {
        using var copy = new ArcadiaCopy();
        var finding = Assert.Single(copy.Write(Outline.FileName, text).Read().Findings, finding => finding.File == Outline.FileName);
        Assert.Equal(("bad-outlines", Severity.Error), (finding.Code, finding.Severity));
        Assert.StartsWith(sentence, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outline_without_a_place_and_a_second_outline_of_a_place_give_findings()
    {
        using var copy = new ArcadiaCopy();
        copy.Write(Outline.FileName, $$"""{"features":[{{Square}},{{Square}},{{Square.Replace("XA-NC", "XA-ZZ", StringComparison.Ordinal)}}]}""");
        Assert.Equal(
            ["Found an outline of 'XA-ZZ', expected the iso_3166_2 of a row of places.csv.", "Found the outline of 'XA-NC' twice, expected it once."],
            copy.Read().Findings.Where(finding => finding.File == Outline.FileName).Select(finding => finding.Message));
    }

    private static ValueList<Outline> Outlines(ArcadiaCopy copy, string feature)
    {
        var reading = copy.Write(Outline.FileName, $$"""{{'\uFEFF'}}{"type":"FeatureCollection","features":[{{feature}}]}""").Read();
        return reading.Dataset?.Outlines ?? throw new InvalidDataException(string.Join('\n', reading.Findings));
    }
}
