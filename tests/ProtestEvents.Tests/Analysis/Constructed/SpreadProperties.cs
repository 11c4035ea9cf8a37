using ProtestEvents.Tests.Edtf;

namespace ProtestEvents.Tests.Analysis.Constructed;

/// <summary>Rules that are true for every spread, for any reports.</summary>
public class SpreadProperties
{
    private static readonly EventType[] Types = [EventType.Strike, EventType.Protest];

    public static TheoryData<string> Cultures { get; } = ["", "kk-KZ", "ru-RU", "tr-TR"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_sure_count_is_never_above_the_possible_count_and_neither_falls(string culture)
    {
        using var scope = new CultureScope(culture);
        Hold((spread, _) =>
        {
            foreach (var type in spread.Types)
            {
                var days = spread.DaysOf(type).ToList();
                Assert.All(days, day => Assert.InRange(day.AtLeast, 0, day.AtMost));
                Assert.All(days, day => Assert.InRange(day.NewAtLeast, 0, day.NewAtMost));
                Assert.All(days.Zip(days.Skip(1)), pair => Assert.True(pair.First.AtLeast <= pair.Second.AtLeast && pair.First.AtMost <= pair.Second.AtMost));
            }
        });
    }

    [Fact]
    public void The_counts_of_a_day_follow_from_the_onsets_of_the_units() => Hold((spread, _) =>
    {
        foreach (var day in spread.Days)
        {
            var units = spread.Units.Where(unit => unit.Type == day.Type).ToList();
            Assert.Equal(units.Count(unit => unit.Onset.Latest.DayNumber <= day.Day.DayNumber), day.AtLeast);
            Assert.Equal(units.Count(unit => unit.Onset.Earliest.DayNumber <= day.Day.DayNumber), day.AtMost);
            Assert.Equal(units.Where(unit => unit.Onset.Latest <= day.Day).Select(unit => unit.Place.Id), day.Surely.Select(unit => unit.Place.Id));
            Assert.True(day.Surely.All(day.Possibly.Contains));
        }

        Assert.All(spread.Types, type => Assert.Equal(spread.UnitsOf(type).Count(), spread.DaysOf(type).Last().AtLeast));
        Assert.All(spread.Types, type => Assert.Equal(
            spread.DaysOf(type).Sum(day => day.NewAtMost),
            spread.UnitsOf(type).Sum(unit => unit.Onset.Latest.DayNumber - unit.Onset.Earliest.DayNumber + 1)));
    });

    [Fact]
    public void Onsets_lie_in_the_episode_and_in_order() => Hold((spread, _) =>
    {
        Assert.All(spread.Units, unit => Assert.True(SmallRecord.May(1) <= unit.Onset.Earliest && unit.Onset.Earliest <= unit.Onset.Latest && unit.Onset.Latest <= SmallRecord.May(10)));
        Assert.All(spread.Types, type => Assert.Equal(spread.UnitsOf(type).Select(unit => unit.Onset.Latest).Order(), spread.UnitsOf(type).Select(unit => unit.Onset.Latest)));
    });

    [Fact]
    public void Leaving_a_source_out_never_adds_a_unit() => Hold((spread, _) =>
    {
        foreach (var (_, without) in spread.LeaveOneOut())
        {
            Assert.Subset(Keys(spread.Units), Keys(without.Units));
            Assert.Subset(Keys(spread.Units).Concat(Keys(spread.Dropped)).ToHashSet(), Keys(without.Dropped));
        }
    });

    [Fact]
    public void The_rule_of_two_sources_never_adds_a_unit_or_an_earlier_onset() => Hold((spread, _) =>
    {
        var any = spread.With(SourceRule.EarliestReport);
        var shared = spread.With(SourceRule.SharedByTwo);
        Assert.Subset(Keys(any.Units), Keys(shared.Units));
        Assert.Equal(Keys(any.Units), Keys(shared.Units).Concat(Keys(shared.Dropped)).ToHashSet());
        Assert.All(any.Days.Zip(shared.Days), pair => Assert.True(pair.Second.AtLeast <= pair.First.AtLeast));
        Assert.All(shared.Units, unit => Assert.True(unit.BySource.Count >= 2));
    });

    [Fact]
    public void The_rule_of_the_latest_report_has_the_same_units_and_no_earlier_sure_onset() => Hold((spread, _) =>
    {
        var earliest = spread.With(SourceRule.EarliestReport);
        var latest = spread.With(SourceRule.LatestReport);
        Assert.Equal(Keys(earliest.Units), Keys(latest.Units));
        Assert.All(earliest.Days.Zip(latest.Days), pair => Assert.True(pair.Second.AtLeast <= pair.First.AtLeast));
    });

    [Fact]
    public void Every_report_is_counted_or_unplaced_or_a_denial() => Hold((spread, data) =>
    {
        foreach (var report in data.Reports.Where(report => Types.Any(type => data.IsKindOf(report.Type, type))))
        {
            var homes = spread.Units.Concat(spread.Dropped).Count(unit => unit.Reports.Any(own => own.Id == report.Id))
                + spread.Unplaced.Count(own => own.Id == report.Id)
                + spread.Denials.Count(own => own.Id == report.Id);
            Assert.Equal(1, homes);
        }
    });

    [Fact]
    public void No_unit_is_an_area_or_a_country_and_types_are_counted_separately() => Hold((spread, data) =>
    {
        Assert.DoesNotContain(spread.Units, unit => unit.Place.Id is "coast" or "north-hills" or "land");
        Assert.All(spread.Units, unit => Assert.All(unit.Reports, report => Assert.True(data.IsKindOf(report.Type, unit.Type))));
        Assert.Equal(Types.SelectMany(type => data.Spread("may", spread.Level, spread.Rule, type).Days.Select(day => (day.Day, day.Type, day.AtLeast, day.AtMost))),
            spread.Days.Select(day => (day.Day, day.Type, day.AtLeast, day.AtMost)));
    });

    private static HashSet<(string, string)> Keys(IEnumerable<SpreadUnit> units) => [.. units.Select(unit => (unit.Place.Id, unit.Type.Code))];

    private static void Hold(Action<Spread, Dataset> property) => RandomReports.Hold(data =>
    {
        foreach (var level in Enum.GetValues<PlaceLevel>())
        {
            foreach (var rule in Enum.GetValues<SourceRule>())
            {
                property(data.Spread("may", level, rule, Types), data);
            }
        }
    });
}
