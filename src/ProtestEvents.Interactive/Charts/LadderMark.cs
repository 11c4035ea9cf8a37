namespace ProtestEvents;

internal sealed record LadderMark
{
    /// <summary>What it counts: statements of one panel are compared.</summary>
    public required string Panel { get; init; }

    /// <summary>Whether it has a place in the panel's line: what officials said of one scope.</summary>
    public required bool IsJoined { get; init; }

    /// <summary>The day on which it was made, the last one possible.</summary>
    public required DateOnly Day { get; init; }

    public required decimal Number { get; init; }

    public required string Quantity { get; init; }

    public required string Speaker { get; init; }

    public required string Side { get; init; }

    public required (string Colour, string Symbol) Style { get; init; }

    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>1 for a lower bound, −1 for an upper bound, 0 for a number.</summary>
    public int Bound { get; init; }

    public bool IsRepeat { get; init; }

    public bool IsWithdrawn { get; init; }

    public bool IsRetraction { get; init; }

    public string Symbol => IsRetraction ? "x-thin-open" : Bound switch
    {
        1 => "triangle-up-open",
        -1 => "triangle-down-open",
        _ => IsRepeat || IsWithdrawn ? Style.Symbol + "-open" : Style.Symbol,
    };
}
