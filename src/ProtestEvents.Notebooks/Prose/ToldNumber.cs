namespace ProtestEvents.Notebooks;

/// <summary>A number or date in a text. Value and date are both set when it may be either, as a year or an ordinal.</summary>
internal sealed record ToldNumber(int Start, string Text)
{
    /// <summary>The value of a number, without sign.</summary>
    public decimal? Value { get; init; }

    /// <summary>The date, with the parts that the text gives; null for a number that cannot be a date.</summary>
    public ToldDate? Date { get; init; }

    public int Decimals { get; init; }

    public bool IsPercent { get; init; }

    /// <summary>Whether the number is a single word from one to nine. Such a word is often not a count.</summary>
    public bool IsSmallWord { get; init; }

    /// <summary>The word that follows and seems to be counted, in small letters; null when there is none.</summary>
    public string? Counted { get; init; }

    public bool IsSameAs(ToldNumber other) => (Value is not null && Value == other.Value) || (Date is not null && Date == other.Date);
}

/// <summary>A date. A part that the text does not give is null.</summary>
internal sealed record ToldDate(int? Year, int? Month, int? Day);
