namespace ProtestEvents.Coding.Tests;

/// <summary>
/// Alpha from its definition by pairs of values, with no coincidence matrix: the mean squared difference within units over that of all
/// values that have a partner (Krippendorff, Content Analysis, 2004, 11.3). In binary floating point.
/// </summary>
internal static class PairwiseAlpha
{
    public static double Of(AlphaMetric metric, IEnumerable<IReadOnlyList<decimal?>> units)
    {
        var given = units.Select(unit => unit.OfType<decimal>().Select(value => (double)value).ToArray()).Where(unit => unit.Length > 1).ToList();
        var all = given.SelectMany(unit => unit).ToArray();
        double within = given.Sum(unit => Sum(metric, unit, all) / (unit.Length - 1)) / all.Length;
        double among = Sum(metric, all, all) / (all.Length * (all.Length - 1.0));
        return 1 - (within / among);
    }

    private static double Sum(AlphaMetric metric, double[] values, double[] all) =>
        values.Sum(one => values.Sum(other => Math.Pow(Difference(metric, one, other, all), 2)));

    private static double Difference(AlphaMetric metric, double one, double other, double[] all)
    {
        if (one == other)
            return 0;
        var (low, high) = (Math.Min(one, other), Math.Max(one, other));
        return metric switch
        {
            AlphaMetric.Nominal => 1,
            AlphaMetric.Ordinal => all.Count(value => value > low && value < high) + (all.Count(value => value == low || value == high) / 2.0),
            AlphaMetric.Interval => high - low,
            _ => (high - low) / (high + low),
        };
    }
}
