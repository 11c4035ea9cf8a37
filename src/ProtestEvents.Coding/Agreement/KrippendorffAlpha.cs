namespace ProtestEvents;

/// <summary>
/// Krippendorff's alpha: how far the values that coders gave agree beyond chance. 1 is full agreement, 0 what chance gives, below 0
/// is systematic disagreement. Any number of coders; missing values are left out unit by unit.
/// </summary>
/// <remarks>
/// Computed by the coincidence matrix of K. Krippendorff, <i>Computing Krippendorff's Alpha-Reliability</i> (2011),
/// section E: one less the observed over the expected disagreement.
/// </remarks>
/// <param name="Metric">What the difference of two values means.</param>
/// <param name="Value">Alpha to twelve digits behind the point; null where it is undefined.</param>
/// <param name="Undefined">Why it is undefined, as a sentence; null where it is not.</param>
/// <param name="Units">The number of units that two coders or more gave a value: the others take no part.</param>
/// <param name="PairableValues">The number of values in those units.</param>
/// <param name="Same">The share of pairs of values that are the same, from 0 to 1, not corrected for chance; null when there is no pair.</param>
public sealed record KrippendorffAlpha(AlphaMetric Metric, decimal? Value, string? Undefined, int Units, int PairableValues, decimal? Same) : Showable
{
    private const int Digits = 12;

    /// <summary>Alpha of names.</summary>
    /// <param name="units">For each unit a value for each coder, in the same order in every unit; null where a coder gave none.</param>
    public static KrippendorffAlpha Nominal(IEnumerable<IReadOnlyList<string?>> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var positions = new Dictionary<string, decimal>(StringComparer.Ordinal);
        return Of(AlphaMetric.Nominal, units.Select(unit => (IReadOnlyList<decimal?>)[.. unit.Select(Number)]));

        decimal? Number(string? name)
        {
            if (name is null)
                return null;
            positions.TryAdd(name, positions.Count);
            return positions[name];
        }
    }

    /// <summary>Alpha of numbers; ranks for ordinal data, days or degrees for interval data, counts for ratio data.</summary>
    /// <param name="metric">What the difference of two values means.</param>
    /// <param name="units">For each unit a value for each coder, in the same order in every unit; null where a coder gave none.</param>
    /// <exception cref="ArgumentException">A value of ratio data lies below zero.</exception>
    public static KrippendorffAlpha Of(AlphaMetric metric, IEnumerable<IReadOnlyList<decimal?>> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var given = units.Select(unit => unit.OfType<decimal>().ToList()).Where(unit => unit.Count > 1).ToList();
        var values = given.SelectMany(unit => unit).Distinct().Order().ToList();
        if (metric == AlphaMetric.Ratio && values is [< 0, ..])
            throw new ArgumentException(FormattableString.Invariant($"Found the value {values[0]}, expected none below zero: ratio data have a true zero."), nameof(units));

        var positions = values.Select((value, position) => (value, position)).ToDictionary(pair => pair.value, pair => pair.position);
        var matrix = new CoincidenceMatrix(given.Select(unit => unit.ConvertAll(value => positions[value])), values.Count);
        return From(metric, values, matrix);
    }

    private static KrippendorffAlpha From(AlphaMetric metric, List<decimal> values, CoincidenceMatrix matrix)
    {
        var total = matrix.PairableValues;
        if (total == 0)
            return new(metric, null, "No unit has values of two coders.", 0, 0, null);

        var (observed, expected, apart) = (0m, 0m, 0m);
        for (var first = 0; first < values.Count; first++)
        {
            for (var second = first + 1; second < values.Count; second++)
            {
                var difference = Difference(metric, values, matrix.Totals, first, second);
                apart += matrix[first, second];
                observed += matrix[first, second] * difference * difference;
                expected += (decimal)matrix.Totals[first] * matrix.Totals[second] * difference * difference;
            }
        }

        var same = Round(1 - (apart * 2 / total));
        return expected == 0
            ? new(metric, null, "Every value is the same, so chance and agreement cannot be told apart.", matrix.Units, total, same)
            : new(metric, Round(1 - ((total - 1) * observed / expected)), null, matrix.Units, total, same);
    }

    // The differences of Krippendorff (2011), section E. The second value is the greater one. Intervals are shares of the widest, so that no square is too big.
    private static decimal Difference(AlphaMetric metric, List<decimal> values, int[] totals, int first, int second) => metric switch
    {
        AlphaMetric.Ordinal => totals[first..(second + 1)].Sum() - ((totals[first] + totals[second]) / 2m),
        AlphaMetric.Interval => (values[second] - values[first]) / (values[^1] - values[0]),
        AlphaMetric.Ratio => (values[second] - values[first]) / (values[second] + values[first]),
        _ => 1,
    };

    // The division takes zeros at the end away.
    private static decimal Round(decimal value) => decimal.Round(value, Digits) / 1.0000000000000000000000000000m;

    /// <summary>Alpha to two digits with the number of units it rests on, or why there is none.</summary>
    public override string ToString() => Value is { } value ? FormattableString.Invariant($"{value:0.00} ({Units} units)") : Undefined ?? "undefined";
}
