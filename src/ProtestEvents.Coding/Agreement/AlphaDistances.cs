using System.Numerics;

namespace ProtestEvents;

/// <summary>The squared differences of Krippendorff (2011), section E: what a disagreement between two values weighs.</summary>
internal static class AlphaDistances
{
    /// <summary>The squared difference of the values in two positions of an ascending list of distinct ones; the first lies before the second.</summary>
    public static Fraction Between(AlphaMetric metric, IReadOnlyList<decimal> values, int[] totals, int first, int second)
    {
        var (low, high) = (Fraction.Of(values[first]), Fraction.Of(values[second]));
        var difference = metric switch
        {
            AlphaMetric.Ordinal => Rank(totals, first, second),
            AlphaMetric.Interval => high - low,
            AlphaMetric.Ratio => (high - low) / (high + low),
            _ => Fraction.Whole(BigInteger.One),
        };
        return difference * difference;
    }

    private static Fraction Rank(int[] totals, int first, int second)
    {
        var between = totals[first..(second + 1)].Sum();
        return new Fraction((2 * between) - totals[first] - totals[second], 2);
    }
}
