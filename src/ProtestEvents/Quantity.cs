namespace ProtestEvents;

/// <summary>
/// How many or how much, as somebody stated it. An exact number fills <see cref="Low"/>, <see cref="Best"/> and <see cref="High"/>. "At least" fills
/// only low, "up to" only high, "about" only best. A range fills low and high. A word without a number fills none of them. Two quantities are
/// equal when all their parts are equal.
/// </summary>
/// <param name="Low">The lower bound, in units; null when none is given.</param>
/// <param name="Best">The number that is given as a number and not as a bound, in units; null when none is given.</param>
/// <param name="High">The upper bound, in units; null when none is given.</param>
/// <param name="Qualifier">The bound that the words express.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Words">The quantity words as they stand in the source; empty when the record does not keep them.</param>
public sealed record Quantity(decimal? Low, decimal? Best, decimal? High, Qualifier Qualifier, Unit Unit, string Words = "") : Showable
{
    /// <summary>The number that the caller's policy supposes for words without a number; null when no number is supposed.</summary>
    public decimal? Supposed { get; init; }

    /// <summary>Whether there is a number, stated or supposed; a word such as "dozens" has none.</summary>
    public bool HasNumber => Least is not null;

    /// <summary>The least number in the quantity, in units; null for words without a number.</summary>
    public decimal? Least => Low ?? Best ?? High ?? Supposed;

    /// <summary>The greatest number in the quantity, in units; null for words without a number.</summary>
    public decimal? Greatest => High ?? Best ?? Low ?? Supposed;

    internal IEnumerable<decimal> Numbers
    {
        get
        {
            if (Low is { } low)
                yield return low;
            if (Best is { } best && best != Low)
                yield return best;
            if (High is { } high && high != Low && high != Best)
                yield return high;
        }
    }

    /// <summary>The three numbers: <c>var (low, best, high) = figure.Quantity;</c>.</summary>
    /// <param name="low">The lower bound.</param>
    /// <param name="best">The number given as such.</param>
    /// <param name="high">The upper bound.</param>
    public void Deconstruct(out decimal? low, out decimal? best, out decimal? high) => (low, best, high) = (Low, Best, High);

    /// <summary>The quantity in English without its unit, as <c>at least 10</c>, <c>700–800</c> or <c>"dozens"</c>; the same in every culture.</summary>
    public override string ToString() => Supposed is { } number ? $"{Stated}, supposed {Say(number)}" : Stated;

    internal static string Say(decimal? number) => number?.ToString("#,##0.####", CultureInfo.InvariantCulture) ?? "?";

    internal static Columns<T> Bounds<T>(Func<T, Quantity> quantity) => new()
    {
        { "low", row => quantity(row).Low },
        { "best", row => quantity(row).Best },
        { "high", row => quantity(row).High },
    };

    /// <summary>Whether both state the same number with the same bound, whatever their words.</summary>
    internal bool SaysTheSameAs(Quantity other) => HasNumber && (Low, Best, High, Qualifier) == (other.Low, other.Best, other.High, other.Qualifier);

    private string Stated => Qualifier switch
    {
        Qualifier.Exact => Say(Best),
        Qualifier.About => $"about {Say(Best)}",
        Qualifier.AtLeast => $"at least {Say(Low)}",
        Qualifier.MoreThan => $"more than {Say(Low)}",
        Qualifier.UpTo => $"up to {Say(High)}",
        Qualifier.LessThan => $"fewer than {Say(High)}",
        Qualifier.Almost => $"almost {Say(High)}",
        Qualifier.Range => $"{Say(Low)}–{Say(High)}",
        _ => $"\"{Words}\"",
    };
}
