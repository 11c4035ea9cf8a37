using FsCheck;
using FsCheck.Fluent;

namespace ProtestEvents.Coding.Tests;

public sealed class KrippendorffAlphaTests
{
    [Theory]
    [InlineData(AlphaMetric.Nominal, 0.743)]
    [InlineData(AlphaMetric.Ordinal, 0.815)]
    [InlineData(AlphaMetric.Interval, 0.849)]
    [InlineData(AlphaMetric.Ratio, 0.797)]
    public void Alpha_is_as_in_the_example_of_Krippendorff(AlphaMetric metric, double printed)
    {
        var alpha = KrippendorffAlpha.Of(metric, PublishedExamples.FourObservers);

        Assert.Equal((decimal)printed, decimal.Round(alpha.Value!.Value, 3));
        Assert.Equal((11, 40), (alpha.Units, alpha.PairableValues));
    }

    [Theory]
    [InlineData(AlphaMetric.Nominal)]
    [InlineData(AlphaMetric.Ordinal)]
    [InlineData(AlphaMetric.Interval)]
    [InlineData(AlphaMetric.Ratio)]
    public void Alpha_of_two_values_is_the_same_in_every_metric(AlphaMetric metric) =>
        Assert.Equal(0.095m, decimal.Round(KrippendorffAlpha.Of(metric, PublishedExamples.TwoReaders).Value!.Value, 3));

    [Theory]
    [InlineData(AlphaMetric.Nominal, 0.477, 3)]
    [InlineData(AlphaMetric.Ordinal, 0.7598, 4)]
    [InlineData(AlphaMetric.Interval, 0.757, 3)]
    public void Alpha_is_as_in_the_example_of_Hayes_and_Krippendorff(AlphaMetric metric, double printed, int digits) =>
        Assert.Equal((decimal)printed, decimal.Round(KrippendorffAlpha.Of(metric, PublishedExamples.NewsTone).Value!.Value, digits));

    [Fact]
    public void The_share_of_same_values_is_counted_pair_by_pair()
    {
        // Six of ten articles are read alike.
        Assert.Equal(0.6m, KrippendorffAlpha.Of(AlphaMetric.Nominal, PublishedExamples.TwoReaders).Same);

        // Three coders, one apart: of three pairs one agrees.
        Assert.Equal(0.333333333333m, KrippendorffAlpha.Nominal([["a", "a", "b"]]).Same);
    }

    [Fact]
    public void Alpha_is_exact_to_the_last_digit_given()
    {
        // Of the two readers: 1 - (20 - 1) * 4 / (14 * 6) = 8/84.
        Assert.Equal(0.095238095238m, KrippendorffAlpha.Of(AlphaMetric.Nominal, PublishedExamples.TwoReaders).Value);
    }

    [Fact]
    public void Alpha_of_names_is_that_of_the_numbers_behind_them()
    {
        var names = PublishedExamples.FourObservers.Select(unit => (IReadOnlyList<string?>)[.. unit.Select(value => value is null ? null : $"code {value}")]);

        Assert.Equal(KrippendorffAlpha.Of(AlphaMetric.Nominal, PublishedExamples.FourObservers), KrippendorffAlpha.Nominal(names));
    }

    [Fact]
    public void Full_agreement_is_one() =>
        Assert.Equal(1m, KrippendorffAlpha.Nominal([["a", "a"], ["b", "b"], ["c", "c"]]).Value);

    [Fact]
    public void Systematic_disagreement_gives_an_alpha_below_zero()
    {
        // 1 - (4 - 1) * 2 / (2 * 2) = -1/2.
        Assert.Equal(-0.5m, KrippendorffAlpha.Nominal([["a", "b"], ["b", "a"]]).Value);
    }

    [Fact]
    public void Without_a_unit_that_two_coders_gave_a_value_alpha_is_undefined()
    {
        var alpha = KrippendorffAlpha.Nominal([["a", null], [null, "b"], [null, null]]);

        Assert.Equal((null, "No unit has values of two coders.", 0, 0, null), (alpha.Value, alpha.Undefined, alpha.Units, alpha.PairableValues, alpha.Same));
    }

    [Fact]
    public void Without_variation_alpha_is_undefined_though_all_agree()
    {
        var alpha = KrippendorffAlpha.Nominal([["a", "a"], ["a", "a"]]);

        Assert.Equal((null, "Every value is the same, so chance and agreement cannot be told apart.", 2, 4, 1m), (alpha.Value, alpha.Undefined, alpha.Units, alpha.PairableValues, alpha.Same));
    }

    [Fact]
    public void Ratio_data_below_zero_are_refused() =>
        Assert.StartsWith(
            "Found the value -2.5, expected none below zero: ratio data have a true zero.",
            Assert.Throws<ArgumentException>(() => KrippendorffAlpha.Of(AlphaMetric.Ratio, [[1m, -2.5m]])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Zero_beside_zero_is_no_difference_in_ratio_data() =>
        Assert.Equal(1m, KrippendorffAlpha.Of(AlphaMetric.Ratio, [[0m, 0m], [3m, 3m]]).Value);

    [Fact]
    public void The_definition_by_pairs_gives_the_same()
    {
        Prop.ForAll(Codings, Gen.Elements(Enum.GetValues<AlphaMetric>()).ToArbitrary(), (units, metric) =>
        {
            var alpha = KrippendorffAlpha.Of(metric, units);
            return alpha.Value is not { } value || Math.Abs((double)value - PairwiseAlpha.Of(metric, units)) < 1e-9;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_order_of_coders_and_units_changes_nothing()
    {
        Prop.ForAll(Codings, Gen.Elements(Enum.GetValues<AlphaMetric>()).ToArbitrary(), (units, metric) =>
        {
            var turned = units.Reverse().Select(unit => (IReadOnlyList<decimal?>)[.. unit.Reverse()]);
            return KrippendorffAlpha.Of(metric, units) == KrippendorffAlpha.Of(metric, turned);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Another_unit_of_measurement_changes_no_interval_or_ratio_alpha()
    {
        Prop.ForAll(Codings, Gen.Elements(AlphaMetric.Interval, AlphaMetric.Ratio).ToArbitrary(), (units, metric) =>
        {
            var scaled = units.Select(unit => (IReadOnlyList<decimal?>)[.. unit.Select(value => value * 0.45m)]);
            return KrippendorffAlpha.Of(metric, units) == KrippendorffAlpha.Of(metric, scaled);
        }).QuickCheckThrowOnFailure();
    }

    private static Arbitrary<IReadOnlyList<decimal?>[]> Codings
    {
        get
        {
            var value = Gen.Frequency((1, Gen.Constant((decimal?)null)), (4, Gen.Choose(0, 6).Select(number => (decimal?)number / 2)));
            return Gen.Choose(2, 4).SelectMany(coders => Gen.ArrayOf(Gen.ArrayOf(value, coders).Select(unit => (IReadOnlyList<decimal?>)unit))).ToArbitrary();
        }
    }
}
