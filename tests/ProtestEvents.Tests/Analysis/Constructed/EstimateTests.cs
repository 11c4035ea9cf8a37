using ProtestEvents.Tests.Display;
using ProtestEvents.Tests.Edtf;

namespace ProtestEvents.Tests.Analysis.Constructed;

public class EstimateTests
{
    public static TheoryData<string> Cultures { get; } = ["", "kk-KZ", "ru-RU", "tr-TR"];

    private static SmallRecord ThreeSpeakers => new SmallRecord()
        .Figure("a", Qualifier.UpTo, high: 70)
        .Figure("b", Qualifier.AtLeast, low: 10, official: true)
        .Figure("c", Qualifier.Exact, 17, 17, 17, official: true)
        .Figure("d", Qualifier.Range, 40, null, 90)
        .Figure("a", Qualifier.About, best: 1234.5m)
        .Figure("a", Qualifier.Vague, words: "dozens");

    [Fact]
    public void A_group_lists_officials_first_then_by_least_number()
    {
        var group = Assert.Single(ThreeSpeakers.Data.Estimates(Measure.Deaths, "event").Groups);

        Assert.Equal(["f2", "f3", "f4", "f1", "f5", "f6"], group.Estimates.Select(estimate => estimate.Figure.Id));
        Assert.Equal(["f2", "f3"], group.Official.Select(estimate => estimate.Figure.Id));
        Assert.Equal(["f4", "f1", "f5", "f6"], group.Others.Select(estimate => estimate.Figure.Id));
        Assert.Equal(["f6"], group.Words.Select(estimate => estimate.Figure.Id));
        Assert.Equal(("f2", "f5"), (group.Lowest?.Figure.Id, group.Highest?.Figure.Id));
    }

    [Fact]
    public void A_missing_bound_stays_missing()
    {
        var all = ThreeSpeakers.Data.Estimates(Measure.Deaths, "event").All.ToDictionary(estimate => estimate.Figure.Id, StringComparer.Ordinal);

        Assert.Equal((null, null, 70m), (all["f1"].Quantity.Low, all["f1"].Quantity.Best, all["f1"].Quantity.High));
        Assert.Equal((10m, null, null), (all["f2"].Quantity.Low, all["f2"].Quantity.Best, all["f2"].Quantity.High));
        Assert.Equal((70m, 70m), (all["f1"].Quantity.Least, all["f1"].Quantity.Greatest));
        Assert.Equal((10m, 10m), (all["f2"].Quantity.Least, all["f2"].Quantity.Greatest));
        Assert.Equal((40m, 90m), (all["f4"].Quantity.Least, all["f4"].Quantity.Greatest));
        Assert.Equal((null, null), (all["f6"].Quantity.Least, all["f6"].Quantity.Greatest));
    }

    [Fact]
    public void No_number_appears_that_nobody_said()
    {
        decimal[] said = [70, 10, 17, 40, 90, 1234.5m];
        var estimates = ThreeSpeakers.Data.Estimates(Measure.Deaths, "event");

        var shown = estimates.All.SelectMany(estimate => new[] { estimate.Quantity.Low, estimate.Quantity.Best, estimate.Quantity.High, estimate.Quantity.Least, estimate.Quantity.Greatest }).OfType<decimal>();
        Assert.Subset(said.ToHashSet(), shown.ToHashSet());
    }

    [Fact]
    public void An_end_is_explained_with_the_others_that_give_the_same_number_if_there_are_any()
    {
        var group = Assert.Single(new SmallRecord().Figure("a", Qualifier.Exact, 5, 5, 5).Figure("b", Qualifier.AtLeast, low: 5).Figure("c", Qualifier.Exact, 7, 7, 7)
            .Data.Estimates(Measure.Deaths, "event").Groups);

        Assert.Single(Assert.Single(group.ExplainLowest().Parts, part => part.Text == "the same number").Parts);
        Assert.DoesNotContain(group.ExplainHighest().Parts, part => part.Text == "the same number");
    }

    [Fact]
    public void Figures_of_different_scopes_are_in_different_groups()
    {
        var groups = new SmallRecord()
            .Figure("a", Qualifier.Exact, 1, 1, 1)
            .Figure("b", Qualifier.Exact, 2, 2, 2)
            .Figure("a", Qualifier.Exact, 3, 3, 3, counted: "soldiers")
            .Figure("a", Qualifier.Exact, 4, 4, 4, place: "n2")
            .Figure("a", Qualifier.Exact, 5, 5, 5, place: null)
            .Figure("a", Qualifier.Exact, 6, 6, 6, date: "2000-05")
            .Figure("a", Qualifier.Exact, 7, 7, 7, date: null)
            .Figure("a", Qualifier.Exact, 8, 8, 8, modality: Modality.Planned)
            .Data.Estimates(Measure.Deaths, "event").Groups;

        Assert.Equal(["f1,f2", "f3", "f4", "f5", "f6", "f7", "f8"], groups.Select(group => string.Join(',', group.Estimates.Select(estimate => estimate.Figure.Id))));
        Assert.Equal(7, groups.Select(group => group.Scope.Describe(new SmallRecord().Data)).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Quantities_are_worded_the_same_in_every_culture(string culture)
    {
        using var scope = new CultureScope(culture);
        var table = ThreeSpeakers.Data.Estimates(Measure.Deaths, "event").Table();

        var quantity = table.Headings().IndexOf("Quantity");
        Assert.Equal(["at least 10", "17", "40–90", "up to 70", "about 1,234.5", "\"dozens\""], table.Texts().Select(row => row[quantity]));
    }

    [Theory]
    [InlineData(Qualifier.MoreThan, "more than 5")]
    [InlineData(Qualifier.LessThan, "fewer than 7")]
    [InlineData(Qualifier.Almost, "almost 7")]
    public void Strict_bounds_are_worded_as_such(Qualifier qualifier, string words) =>
        Assert.Equal(words, new SmallRecord().Figure("a", qualifier, 5, null, 7).Data.Estimates(Measure.Deaths, "event").All.Single().Quantity.ToString());

    [Fact]
    public void The_table_of_ranges_has_rows_for_officials_and_for_others_and_counts_words_separately()
    {
        var table = ThreeSpeakers.Data.Estimates(Measure.Deaths, "event").RangeTable();

        Assert.Equal(
            ["officials|at least 10 (spokesman)|17 (spokesman)|2|0", "others|40–90 (speaker)|about 1,234.5 (speaker)|3|1"],
            table.Texts().Select(row => string.Join('|', row.Skip(1))));
        Assert.Contains(SmallRecord.Selection, table.Caption, StringComparison.Ordinal);
        Assert.All(["a", "b", "c", "d"], source => Assert.Contains($"({source})", table.Caption, StringComparison.Ordinal));
    }
}
