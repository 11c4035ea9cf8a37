namespace ProtestEvents;

/// <summary>One statement on a <see cref="CountLadder"/>.</summary>
/// <param name="Panel">What it counts: statements of one panel are compared.</param>
/// <param name="IsJoined">Whether it has a place in the panel's line: what officials said of one scope.</param>
/// <param name="Day">The day on which it was made, the last one possible.</param>
/// <param name="Number">Where it stands.</param>
/// <param name="Quantity">The quantity in words.</param>
/// <param name="Speaker">Who said it.</param>
/// <param name="Side">The side of the speaker.</param>
/// <param name="Style">The colour and the symbol of the side.</param>
/// <param name="Lines">For a reader who points at the mark.</param>
internal sealed record LadderMark(
    string Panel, bool IsJoined, DateOnly Day, decimal Number, string Quantity, string Speaker, string Side, (string Colour, string Symbol) Style, IReadOnlyList<string> Lines)
{
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
