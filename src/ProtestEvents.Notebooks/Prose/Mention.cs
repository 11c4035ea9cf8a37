using System.Collections.Immutable;

namespace ProtestEvents.Notebooks.Prose;

/// <summary>What a number in a text may mean.</summary>
internal abstract record Reading;

/// <summary>A quantity.</summary>
/// <param name="Value">Its value, without sign.</param>
internal sealed record Quantity(decimal Value) : Reading
{
    /// <summary>Digits after the point as written; the value is exact when it is 0 and no percentage.</summary>
    public int Decimals { get; init; }

    public bool IsNegative { get; init; }

    public bool IsPercent { get; init; }
}

/// <summary>A date, as far as it is told.</summary>
internal sealed record CalendarDate(int? Year, int? Month, int? Day) : Reading;

/// <summary>Ten years from the one given.</summary>
internal sealed record Decade(int FirstYear) : Reading;

/// <summary>A time of day.</summary>
internal sealed record ClockTime(int Hour, int Minute) : Reading;

/// <summary>A number or date that a text mentions.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="AnyOf">What it may mean; it is met when one of them is.</param>
internal sealed record Mention(int Start, int End, ImmutableArray<Reading> AnyOf)
{
    /// <summary>A single word from one to nine, which is mostly no count of anything.</summary>
    public bool IsSmallWord { get; init; }

    /// <summary>The word that follows and seems to be counted, in the singular; null when there is none.</summary>
    public string? Counted { get; init; }
}
