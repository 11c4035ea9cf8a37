namespace ProtestEvents.Notebooks;

/// <summary>A number or date that a text mentions. Both are set where it may be either: a year, an ordinal.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Text">Its words.</param>
internal sealed record ToldNumber(int Start, string Text)
{
    /// <summary>The value of a number, without sign.</summary>
    public decimal? Value { get; init; }

    /// <summary>The date, as far as it is told.</summary>
    public ToldDate? Date { get; init; }

    /// <summary>Digits after the point.</summary>
    public int Decimals { get; init; }

    public bool IsPercent { get; init; }

    /// <summary>A single word from one to nine, which is mostly no count of anything.</summary>
    public bool IsSmallWord { get; init; }

    /// <summary>The word that follows and seems to be counted, in small letters; null when there is none.</summary>
    public string? Counted { get; init; }

    public bool IsSameAs(ToldNumber other) => (Value is not null && Value == other.Value) || (Date is not null && Date == other.Date);
}

/// <summary>A date of which some parts may not be told.</summary>
internal sealed record ToldDate(int? Year, int? Month, int? Day);
