namespace ProtestEvents.Tests.Records;

/// <summary>Every row gives its related rows, and they give this row.</summary>
public sealed class NavigationTests
{
    private static readonly Dataset Data = Arcadia.Data;

    [Fact]
    public void A_report_knows_its_event_source_place_speaker_and_citations()
    {
        var report = Data.Report("gazette-clearing");

        Assert.Equal("clearing", report.Event.Id);
        Assert.Equal("tram-strike-1907", report.Event.Episode.Id);
        Assert.Equal("gazette-1907", report.Source.Id);
        Assert.Equal("clock-square", report.Place!.Id);
        Assert.Equal("gazette", report.StatedBy.Id);
        Assert.Equal(["constables"], report.Actors.Select(actor => actor.Id));
        Assert.Equal(["drivers", "marchers"], report.Targets.Select(actor => actor.Id));
        Assert.Equal(["c-gazette-clearing-1"], report.Citations.Select(citation => citation.Id));
    }

    [Fact]
    public void An_event_knows_its_reports_figures_sources_places_parts_and_wholes()
    {
        var strike = Data.Event("tram-strike-port-clement");

        Assert.Equal(["gazette-strike-port-clement", "almanac-strike-port-clement"], strike.Reports.Select(report => report.Id));
        Assert.Equal(["gazette-absent", "gazette-share", "gazette-absent-corrected", "almanac-absent"], strike.Figures.Select(figure => figure.Id));
        Assert.Equal(["gazette-1907", "almanac-1910"], strike.Sources.Select(source => source.Id));
        Assert.Equal(["port-clement"], strike.Places.Select(place => place.Id));
        Assert.Equal(["tram-strike-port-clement", "tram-strike"], strike.SelfAndWholes.Select(whole => whole.Id));
        Assert.Equal(
            ["tram-strike-port-clement", "tram-strike-tallow-hill", "tram-strike-st-anns-ferry"],
            Data.Event("tram-strike").Parts.Select(part => part.Id));
    }

    [Fact]
    public void An_episode_knows_its_events_and_reports()
    {
        var riots = Data.Episode("bread-riots-1909");

        Assert.Equal(["bakery-riot"], riots.Events.Select(one => one.Id));
        Assert.Equal(["almanac-bakery-riot"], riots.Reports.Select(report => report.Id));
        Assert.Equal((new DateOnly(1909, 10, 1), new DateOnly(1909, 11, 30)), (riots.FirstDay, riots.LastDay));
        Assert.Equal(9, Data.Episode("tram-strike-1907").Events.Count);
    }

    [Fact]
    public void A_source_knows_what_it_says_and_what_it_stands_in()
    {
        var leaflet = Data.Source("leaflet-1907");

        Assert.Equal("gazette-1907", leaflet.PartOf!.Id);
        Assert.Equal("drivers-union", leaflet.Actor.Id);
        Assert.Equal(["leaflet-sit-in"], leaflet.Reports.Select(report => report.Id));
        Assert.Equal(["leaflet-rise", "leaflet-sit-in-size", "leaflet-dismissed"], leaflet.Figures.Select(figure => figure.Id));
        Assert.Equal(["leaflet-demand-rise", "leaflet-no-demand-mayor"], leaflet.Demands.Select(demand => demand.Id));
        Assert.Equal(["leaflet-claim-fares"], leaflet.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void A_place_knows_what_it_lies_in_and_its_units()
    {
        var square = Data.Place("clock-square");

        Assert.Equal(["clock-square", "port-clement", "north-coast", "arcadia"], square.SelfAndParents.Select(place => place.Id));
        Assert.Equal("north-coast", square.UnitAt(PlaceLevel.Region)!.Id);
        Assert.Equal("port-clement", square.UnitAt(PlaceLevel.Locality)!.Id);
        Assert.Null(Data.Place("the-marshes").UnitAt(PlaceLevel.Region));
        Assert.Null(Data.Place("the-marshes").UnitAt(PlaceLevel.Locality));
    }

    [Fact]
    public void A_figure_knows_what_it_revises_and_repeats_and_who_counted()
    {
        Assert.Equal("gazette-absent", Data.Figure("gazette-absent-corrected").Revises!.Id);
        Assert.Equal("gazette-injured", Data.Figure("gazette-injured-withdrawn").Revises!.Id);
        Assert.Equal("gazette-absent", Data.Figure("almanac-absent").Origin!.Id);
        Assert.Equal(["tram-company", "gazette"], Data.Figure("almanac-absent").Via.Select(actor => actor.Id));
        Assert.Equal("tram-company", Data.Figure("gazette-absent").CountedBy!.Id);
        Assert.Null(Data.Figure("leaflet-rise").Place);
    }

    [Fact]
    public void Claims_demands_and_links_know_their_related_rows()
    {
        Assert.Equal(
            [("gazette-claim-fares", Stance.Asserts), ("leaflet-claim-fares", Stance.Denies), ("almanac-claim-fares", Stance.Doubts)],
            Data.Proposition("fares-caused-strike").Claims.Select(claim => (claim.Id, claim.Stance)));
        Assert.Equal("fares-caused-strike", Data.Claim("leaflet-claim-fares").Proposition.Id);
        Assert.Equal("tram-strike-1907", Data.Proposition("fares-caused-strike").Episode!.Id);
        Assert.Null(Data.Proposition("almanacs-are-right").Episode);
        Assert.Equal((Polarity.Negated, "drivers"), (Data.Demand("leaflet-no-demand-mayor").Polarity, Data.Demand("leaflet-no-demand-mayor").MadeBy.Single().Id));
        Assert.Equal(("fare-rise", "tram-strike"), (Data.Link("gazette-link-fares").FromEvent.Id, Data.Link("gazette-link-fares").ToEvent.Id));
        Assert.Equal(
            [("leaflet-1907", CitationRole.Says), ("gazette-1907", CitationRole.Identifies)],
            Data.Link("leaflet-link-rally").Citations.Select(citation => (citation.Source.Id, citation.Role)));
    }

    [Fact]
    public void A_speaker_is_official_by_its_own_side_or_by_what_it_belongs_to()
    {
        Assert.True(Data.Actor("constables").IsOfficial);
        Assert.True(Data.Actor("mayor").IsOfficial);
        Assert.False(Data.Actor("tram-company").IsOfficial);
        Assert.Equal("arcadia-state", Data.Actor("mayor").PartOf!.Id);
    }

    [Fact]
    public void Rows_of_two_loads_are_equal_and_a_changed_row_is_not()
    {
        var again = Dataset.Load(Arcadia.Folder);

        Assert.Equal(Data.AllRowsByTable(), again.AllRowsByTable());
        Assert.Equal(Data.Terms, again.Terms);
        Assert.Equal(Data.Coverage, again.Coverage);
        Assert.Equal(Data.Report("gazette-march").GetHashCode(), again.Report("gazette-march").GetHashCode());
        Assert.NotEqual(Data.Report("gazette-march"), again.Report("gazette-march") with { Note = "another" });
        Assert.NotEqual(Data.Report("gazette-clearing"), again.Report("gazette-clearing") with { TargetIds = ["drivers"] });
    }

    [Theory]
    [InlineData("tram-strike", "strike", true)]
    [InlineData("strike", "strike", true)]
    [InlineData("sit-in", "occupation", true)]
    [InlineData("sit-in", "protest", true)]
    [InlineData("strike", "tram-strike", false)]
    [InlineData("clash", "protest", false)]
    [InlineData("unheard-of", "protest", false)]
    [InlineData("unheard-of", "unheard-of", true)]
    public void A_code_is_a_kind_of_itself_and_of_every_broader_one(string code, string broader, bool expected) =>
        Assert.Equal(expected, Data.IsKindOf(new EventType(code), new EventType(broader)));

    [Fact]
    public void A_code_without_a_label_in_the_record_is_its_own_label()
    {
        Assert.Equal("Tram strike", Data.Label(new EventType("tram-strike")));
        Assert.Equal("unheard-of", Data.Label(new EventType("unheard-of")));
        Assert.Equal(new Term("events.type", "tram-strike", "Tram strike", "Tram strike, as Arcadia has it.", "strike"), Data.TermOf(new EventType("tram-strike")));
        Assert.Null(Data.TermOf(new EventType("unheard-of")));
    }
}
