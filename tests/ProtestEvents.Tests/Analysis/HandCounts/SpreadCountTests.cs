using static ProtestEvents.Tests.Analysis.HandCounts.CountedUnit;

namespace ProtestEvents.Tests.Analysis.HandCounts;

public class SpreadCountTests
{
    public static TheoryData<string, string, PlaceLevel> Questions => CountedUnits.Questions;

    public static TheoryData<PlaceLevel, string, SourceRule, string, string> Days => CountedDays.All;

    [Theory]
    [MemberData(nameof(Questions))]
    public void Each_source_alone_names_the_places_that_stand_in_its_text(string source, string type, PlaceLevel level)
    {
        var spread = CarriedRecord.Data.Spread("january-2022", level, new EventType(type)).Only(source);

        var expected = CountedUnits.All
            .Where(unit => unit.Source == source && unit.Type == type && unit.Level == level)
            .Select(unit => $"{unit.Place}: {unit.Onset}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), spread.Units.Select(unit => $"{unit.Place.Id}: {unit.Onset}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Each_place_is_reached_from_the_paragraphs_that_name_it(string source, string type, PlaceLevel level)
    {
        var spread = CarriedRecord.Data.Spread("january-2022", level, new EventType(type)).Only(source);

        Assert.All(CountedUnits.All.Where(unit => unit.Source == source && unit.Type == type && unit.Level == level), counted =>
        {
            var cited = spread.Units.Single(unit => unit.Place.Id == counted.Place).Reports.SelectMany(report => report.Citations).Select(citation => citation.Passage!.Paragraph);
            Assert.Contains(cited, counted.Paragraphs.Contains);
        });
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Places_begun_by_each_day_are_as_many_as_counted_in_the_texts(PlaceLevel level, string type, SourceRule rule, string sources, string expected)
    {
        var all = CarriedRecord.Data.Spread("january-2022", level, rule, new EventType(type));
        var spread = sources[0] switch
        {
            '+' => all.Only(sources[1..]),
            '-' => all.Without(sources[1..]),
            _ => all,
        };

        var counted = spread.Days.Where(day => January(2) <= day.Day && day.Day <= January(6)).Select(day => FormattableString.Invariant($"{day.AtLeast}/{day.AtMost}"));
        Assert.Equal(expected, string.Join(' ', counted));
    }
}
