using ProtestEvents.Tests.Edtf;
using ProtestEvents.Tests.Tables;

namespace ProtestEvents.Tests.Records;

/// <summary>Look-up by id and by spelling, the same under every culture of the machine.</summary>
public sealed class LookUpTests
{
    [Theory]
    [MemberData(nameof(CultureScope.Names), MemberType = typeof(CultureScope))]
    public void A_record_loads_the_same(string culture)
    {
        using var scope = new CultureScope(culture);

        var reading = Dataset.Read(Arcadia.Folder);

        Assert.Equal([], reading.Findings);
        Assert.Equal(Arcadia.Data.AllRowsByTable(), reading.Dataset!.AllRowsByTable());
        Assert.Equal((-17.501, 66.5m), (reading.Dataset!.Place("clock-square").Latitude!.Value, reading.Dataset!.Figure("almanac-absent").Quantity.Best!.Value));
    }

    [Theory]
    [InlineData("kk-KZ")]
    [InlineData("ru-RU")]
    [InlineData("tr-TR")]
    public void Findings_are_the_same(string culture)
    {
        using var scope = new CultureScope(culture);

        foreach (var damage in PlaceTests.Damages.Concat(FigureTests.Damages))
        {
            damage.Data.AssertFindings();
        }
    }

    [Theory]
    [MemberData(nameof(CultureScope.Names), MemberType = typeof(CultureScope))]
    public void A_place_is_found_by_any_spelling(string culture)
    {
        using var scope = new CultureScope(culture);
        var data = Dataset.Load(Arcadia.Folder);

        foreach (var spelling in new[] { "port-clement", "PORT CLÉMENT", "port clement", "Port–Clement", "Порт-Клёмент", "порт клемент", "ПОРТ КЛЕМЕНТ", " Puerto\tClemente " })
        {
            Assert.Equal("port-clement", data.Place(spelling).Id);
        }

        foreach (var spelling in new[] { "St Ann's Ferry", "St. Ann’s Ferry", "ST ANNS FERRY", "st-anns-ferry", "iskele", "İSKELE" })
        {
            Assert.Equal("st-anns-ferry", data.Place(spelling).Id);
        }

        foreach (var spelling in new[] { "Сальный Холм", "сальныи холм", "çalı tepe", "Calı-Tepe", "TALLOW HILL" })
        {
            Assert.Equal("tallow-hill", data.Place(spelling).Id);
        }

        Assert.Equal("north-coast", data.Place("NORÐURSTRÖND").Id);
        Assert.Equal("Port Clément", data.Place("порт-клёмент").Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("'")]
    [InlineData("Port")]
    [InlineData("\ud83d")]
    public void A_spelling_of_no_place_finds_none(string spelling)
    {
        Assert.False(Arcadia.Data.TryFindPlace(spelling, out var place));
        Assert.Null(place);
    }

    [Theory]
    [MemberData(nameof(CultureScope.Names), MemberType = typeof(CultureScope))]
    public void A_miss_names_the_nearest(string culture)
    {
        using var scope = new CultureScope(culture);

        var place = Assert.Throws<KeyNotFoundException>(() => Arcadia.Data.Place("Tallow Hall"));
        var episode = Assert.Throws<KeyNotFoundException>(() => Arcadia.Data.Episode("TRAM-STRIKE-1908"));
        var link = Assert.Throws<KeyNotFoundException>(() => Arcadia.Data.Link(null!));

        Assert.Equal("There is no place spelled 'Tallow Hall' in this record; the nearest are 'Tallow Hill', 'Çalı Tepe', 'Arcadia'. All are in data.Places, at a terminal in pea list places.", place.Message);
        Assert.Equal("There is no episode with the id 'TRAM-STRIKE-1908' in this record; the nearest are 'tram-strike-1907', 'bread-riots-1909'. All are in data.Episodes, at a terminal in pea list episodes.", episode.Message);
        Assert.Equal("There is no link with the id '' in this record; the nearest are 'gazette-link-fares', 'leaflet-link-rally'.", link.Message);
    }

    [Fact]
    public void Every_row_is_found_by_its_id()
    {
        var data = Arcadia.Data;

        Assert.All(data.Sources, row => Assert.Same(row, data.Source(row.Id)));
        Assert.All(data.Actors, row => Assert.Same(row, data.Actor(row.Id)));
        Assert.All(data.Places, row => Assert.Same(row, data.Place(row.Id)));
        Assert.All(data.Episodes, row => Assert.Same(row, data.Episode(row.Id)));
        Assert.All(data.Events, row => Assert.Same(row, data.Event(row.Id)));
        Assert.All(data.Reports, row => Assert.Same(row, data.Report(row.Id)));
        Assert.All(data.Figures, row => Assert.Same(row, data.Figure(row.Id)));
        Assert.All(data.Demands, row => Assert.Same(row, data.Demand(row.Id)));
        Assert.All(data.Propositions, row => Assert.Same(row, data.Proposition(row.Id)));
        Assert.All(data.Claims, row => Assert.Same(row, data.Claim(row.Id)));
        Assert.All(data.Links, row => Assert.Same(row, data.Link(row.Id)));
    }

    [Fact]
    public void A_row_that_was_made_by_hand_has_no_neighbours_and_says_so()
    {
        var row = new Link { Id = "by-hand", SourceId = "a", StatedById = "b", Note = "", FromEventId = "c", ToEventId = "d", Relation = new("causes") };

        var thrown = Assert.Throws<InvalidOperationException>(() => row.FromEvent);

        Assert.Equal("This row was not loaded with a dataset, so it has no neighbours.", thrown.Message);
    }
}
