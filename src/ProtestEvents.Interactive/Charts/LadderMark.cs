namespace ProtestEvents;

/// <summary>One statement on a <see cref="CountLadder"/>.</summary>
internal sealed record LadderMark
{
    /// <summary>What it counts: statements of one panel are compared.</summary>
    public required string Panel { get; init; }

    /// <summary>Whether it has a place in the panel's line: what officials said of one scope.</summary>
    public required bool IsJoined { get; init; }

    /// <summary>The day on which it was made, the last one possible.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Where it stands.</summary>
    public required decimal Number { get; init; }

    /// <summary>The quantity in words.</summary>
    public required string Quantity { get; init; }

    /// <summary>Who said it.</summary>
    public required string Speaker { get; init; }

    /// <summary>The side of the speaker.</summary>
    public required string Side { get; init; }

    /// <summary>The colour and the symbol of the side.</summary>
    public required (string Colour, string Symbol) Style { get; init; }

    /// <summary>For a reader who points at the mark.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>1 for a lower bound, −1 for an upper bound, 0 for a number.</summary>
    public int Bound { get; init; }

    /// <summary>Whether it only repeats another statement; it is then drawn small and hollow and joined to nothing.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>Whether it was taken back later.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Whether it takes an earlier number back.</summary>
    public bool IsRetraction { get; init; }

    /// <summary>The symbol: that of the side, hollow for a repeat; a hollow triangle for a bound; a cross for what is taken back.</summary>
    public string Symbol => IsRetraction ? "x-thin-open" : Bound switch
    {
        1 => "triangle-up-open",
        -1 => "triangle-down-open",
        _ => IsRepeat || IsWithdrawn ? Style.Symbol + "-open" : Style.Symbol,
    };
}
