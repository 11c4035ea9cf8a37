using static ProtestEvents.Tests.Analysis.HandCounts.CountedUnit;

namespace ProtestEvents.Tests.Analysis.HandCounts;

/// <summary>Reports of the texts of 2022 without a place that can be counted, denials, and contradictions between texts; counted by hand.</summary>
public class BesideTheCountTests
{
    /// <summary>Source, family of types, the place that stands for it in the record, its date, and the paragraph.</summary>
    public static TheoryData<string, string, string, string, int> Areas { get; } = new()
    {
        { "communia-2022", "strike", "kazakhstan", "2022-01-02/2022-01-07", 7 },
        { "wspus-2022", "strike", "western-kazakhstan", "2022-01-03", 12 },
        { "wspus-2022", "strike", "western-kazakhstan", "[..2022-01-04]", 12 },
        { "wspus-2022", "strike", "central-kazakhstan", "2022-01-04", 12 },
        { "wspus-2022", "protest", "kazakhstan", "2022-01-04", 12 },
        { "wspus-2022", "protest", "northern-kazakhstan", "2022-01-05", 13 },
        { "wspus-2022", "protest", "eastern-kazakhstan", "2022-01-05", 13 },
        { "wspus-2022", "protest", "kazakhstan", "2022-01-05", 13 },
    };

    [Theory]
    [MemberData(nameof(Areas))]
    public void An_area_without_named_places_is_kept_beside_the_count_at_both_levels(string source, string type, string place, string date, int paragraph)
    {
        foreach (var level in Enum.GetValues<PlaceLevel>())
        {
            var spread = CarriedRecord.Data.Spread("january-2022", level, new EventType(type));

            var beside = Assert.Single(spread.Unplaced, report => report.SourceId == source && report.PlaceId == place && report.Date?.ToString() == date);
            Assert.Contains(paragraph, beside.Citations.Select(citation => citation.Passage?.Paragraph));
            Assert.DoesNotContain(spread.Units, unit => unit.Reports.Contains(beside));
        }
    }

    [Fact]
    public void Cities_without_names_count_for_their_region_only()
    {
        var data = CarriedRecord.Data;
        var unnamed = Assert.Single(data.Reports, report => report is { SourceId: "smk-2022", PlaceId: "almaty-region", Extent: Extent.Within } && data.IsKindOf(report.Type, EventType.Protest));

        Assert.Contains(unnamed, data.Spread("january-2022", PlaceLevel.Locality, EventType.Protest).Unplaced);
        Assert.Contains(unnamed, data.Spread("january-2022", PlaceLevel.Region, EventType.Protest).Units.Single(unit => unit.Place.Id == "almaty-region").Reports);
    }

    [Fact]
    public void The_appeal_names_no_place_inside_the_country()
    {
        foreach (var type in new[] { EventType.Strike, EventType.Protest, EventType.Violence })
        {
            foreach (var level in Enum.GetValues<PlaceLevel>())
            {
                Assert.Empty(CarriedRecord.Data.Spread("january-2022", level, type).Only("workers-voice-2022").Units);
            }
        }
    }

    [Fact]
    public void The_capital_is_the_one_place_where_a_text_says_that_there_was_no_protest()
    {
        var spread = CarriedRecord.Data.Spread("january-2022", PlaceLevel.Region, EventType.Protest);

        var denial = Assert.Single(spread.Denials);
        Assert.Equal(("wspus-2022", "nur-sultan", "2022-01-05"), (denial.SourceId, denial.PlaceId, denial.Date?.ToString()));
        Assert.Contains(13, denial.Citations.Select(citation => citation.Passage?.Paragraph));
        Assert.DoesNotContain(spread.Units, unit => unit.Place.Id == "nur-sultan");
        Assert.Empty(CarriedRecord.Data.Spread("january-2022", PlaceLevel.Region, EventType.Strike).Denials);
    }

    [Fact]
    public void Three_regions_have_neither_strike_nor_protest_nor_violence_in_any_text()
    {
        var data = CarriedRecord.Data;
        var named = data.Spread("january-2022", PlaceLevel.Region, EventType.Strike, EventType.Protest, EventType.Violence).Units.Select(unit => unit.Place);

        var regions = data.Places.Where(place => place.Iso3166 is not null).ToList();
        Assert.Equal(17, regions.Count);
        Assert.Equal(["akmola-region", "kostanay-region", "nur-sultan"], regions.Except(named).Select(place => place.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_contradict_each_other_only_on_the_first_day_of_violence_in_Almaty()
    {
        var spread = CarriedRecord.Data.Spread("january-2022", PlaceLevel.Region, EventType.Strike, EventType.Protest, EventType.Violence);

        var contested = Assert.Single(spread.Units, unit => unit.OnsetIsContested);
        Assert.Equal(("almaty", EventType.Violence), (contested.Place.Id, contested.Type));
        Assert.Equal(new OnsetInterval(January(4), January(4), false), contested.Onset);
    }

    [Fact]
    public void Several_types_asked_together_give_the_answers_of_each_alone()
    {
        var data = CarriedRecord.Data;
        EventType[] types = [EventType.Strike, EventType.Protest, EventType.Violence];
        var together = data.Spread("january-2022", PlaceLevel.Region, types);

        Assert.Equal(types.SelectMany(type => data.Spread("january-2022", PlaceLevel.Region, type).Days.Select(day => (day.Day, day.Type, day.AtLeast, day.AtMost))),
            together.Days.Select(day => (day.Day, day.Type, day.AtLeast, day.AtMost)));
        Assert.Equal([6, 14, 4], types.Select(type => together.DaysOf(type).Last().AtLeast));
    }
}
