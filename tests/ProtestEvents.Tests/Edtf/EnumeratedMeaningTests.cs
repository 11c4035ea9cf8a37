using FsCheck;
using FsCheck.Fluent;

namespace ProtestEvents.Tests.Edtf;

/// <summary>A second computation of which days a date contains and how dates are ordered. It lists every meaning, for days of one month.</summary>
public class EnumeratedMeaningTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20_110_316, 1).WithQuietOnSuccess(true);

    private static readonly Gen<(int First, int Last)> Stretch = from a in Gen.Choose(1, 31) from b in Gen.Choose(a, Math.Min(31, a + 6)) select (a, b);

    /// <summary>EDTF and the ways it can turn out, each a set of days.</summary>
    private static readonly Gen<(string Text, int[][] Outcomes)> Meaning = Gen.OneOf(
        from day in Gen.Choose(1, 31) select ($"2011-12-{day:00}", new[] { new[] { day } }),
        from stretch in Stretch select ($"2011-12-{stretch.First:00}/2011-12-{stretch.Last:00}", new[] { Days(stretch) }),
        from stretches in Stretch.NonEmptyListOf() select ($"[{List(stretches)}]", stretches.SelectMany(Days).Select(day => new[] { day }).ToArray()),
        from stretches in Stretch.NonEmptyListOf() select ($"{{{List(stretches)}}}", new[] { stretches.SelectMany(Days).ToArray() }));

    [Fact]
    public void Contains_says_yes_for_all_outcomes_perhaps_for_some_and_no_for_none() =>
        Prop.ForAll(Meaning.ToArbitrary(), meaning => Enumerable.Range(1, 31).All(day =>
        {
            var hits = meaning.Outcomes.Count(outcome => outcome.Contains(day));
            var expected = hits == 0 ? Answer.No : hits == meaning.Outcomes.Length ? Answer.Yes : Answer.Perhaps;
            return EdtfDate.Parse(meaning.Text).Contains(new DateOnly(2011, 12, day)) == expected;
        })).Check(Config);

    [Fact]
    public void A_date_is_before_another_when_all_its_days_are() =>
        Prop.ForAll(Meaning.Two().ToArbitrary(), pair =>
        {
            var (a, b) = (pair.Item1.Outcomes.SelectMany(days => days).ToList(), pair.Item2.Outcomes.SelectMany(days => days).ToList());
            var expected = a.Max() < b.Min() ? DateOrder.Before : a.Min() > b.Max() ? DateOrder.After : DateOrder.MayOverlap;
            return EdtfDate.Parse(pair.Item1.Text).CompareWith(EdtfDate.Parse(pair.Item2.Text)) == expected;
        }).Check(Config);

    [Fact]
    public void A_date_starts_and_ends_where_its_outcomes_do() =>
        Prop.ForAll(Meaning.ToArbitrary(), meaning =>
        {
            var (starts, ends) = (meaning.Outcomes.Select(days => days.Min()).ToList(), meaning.Outcomes.Select(days => days.Max()).ToList());
            var date = EdtfDate.Parse(meaning.Text);
            return date.Start == Range(starts.Min(), starts.Max()) && date.End == Range(ends.Min(), ends.Max());
        }).Check(Config);

    private static DayRange Range(int first, int last) => new(new CalendarDay(2011, 12, first), new CalendarDay(2011, 12, last));

    private static int[] Days((int First, int Last) stretch) => [.. Enumerable.Range(stretch.First, stretch.Last - stretch.First + 1)];

    private static string List(IEnumerable<(int First, int Last)> stretches) => string.Join(',', stretches.Select(stretch =>
        stretch.First == stretch.Last ? $"2011-12-{stretch.First:00}" : $"2011-12-{stretch.First:00}..2011-12-{stretch.Last:00}"));
}
