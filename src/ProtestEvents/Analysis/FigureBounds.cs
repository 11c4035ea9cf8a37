namespace ProtestEvents;

/// <summary>The numbers that a quantity allows; null for no bound. An excluded bound, as after "more than", is not allowed itself.</summary>
internal readonly record struct FigureBounds(decimal? Low, decimal? High, bool LowIsOut, bool HighIsOut)
{
    /// <summary>How far "about" and "almost" reach, as a part of the number.</summary>
    private const decimal Loose = 0.1m;

    /// <summary>The bounds of a quantity that has a number. A count of people knows whole numbers only, so that "more than 40" starts at 41.</summary>
    public static FigureBounds Of(Quantity quantity)
    {
        var bounds = quantity.Qualifier switch
        {
            Qualifier.About when quantity.Best is { } best => new FigureBounds(best - Reach(best), best + Reach(best), false, false),
            Qualifier.Almost when (quantity.High ?? quantity.Best) is { } high => new FigureBounds(high - Reach(high), high, false, true),
            Qualifier.MoreThan => new FigureBounds(quantity.Low, quantity.High, true, false),
            Qualifier.LessThan => new FigureBounds(quantity.Low, quantity.High, false, true),
            _ => new FigureBounds(quantity.Low ?? quantity.Best, quantity.High ?? (quantity.Low is null ? quantity.Best : null), false, false),
        };
        return quantity.Unit == Unit.People ? bounds.Whole() : bounds;
    }

    public bool Meets(FigureBounds other) => IsBelow(this, other) && IsBelow(other, this);

    private static bool IsBelow(FigureBounds one, FigureBounds other) =>
        one.Low is not { } low || other.High is not { } high || low < high || (low == high && !one.LowIsOut && !other.HighIsOut);

    private static decimal Reach(decimal number) => Math.Abs(number) * Loose;

    private FigureBounds Whole() => new(
        Low is { } low ? LowIsOut ? Math.Floor(low) + 1 : Math.Ceiling(low) : null,
        High is { } high ? HighIsOut ? Math.Ceiling(high) - 1 : Math.Floor(high) : null,
        false,
        false);
}
