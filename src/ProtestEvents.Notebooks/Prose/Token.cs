namespace ProtestEvents.Notebooks.Prose;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>Digits with more than one point (1.2.3), or more digits than a number has here.</summary>
    Dotted,

    /// <summary>Any other character.</summary>
    Symbol,
}

/// <summary>A piece of text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Start">Its first character's place in the text.</param>
/// <param name="Spaced">It begins the text or follows white space.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, bool Spaced)
{
    public int End => Start + Text.Length;

    /// <summary>The value of a number.</summary>
    public decimal Value { get; init; }

    /// <summary>How many digits stand after its point.</summary>
    public int Decimals { get; init; }

    /// <summary>A number without point and separators.</summary>
    public bool IsPlain => Kind == TokenKind.Number && Text.All(char.IsAsciiDigit);

    public bool Is(char symbol) => Kind == TokenKind.Symbol && Text[0] == symbol;

    public bool IsWord(string word) => Kind == TokenKind.Word && Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A plain number of at most so many digits between two bounds.</summary>
    public bool IsPlainBetween(int low, int high, int digits) => IsPlain && Text.Length <= digits && Value >= low && Value <= high;

    /// <summary>Four digits that may be a year.</summary>
    public bool IsYear => IsPlain && Text.Length == 4 && Value is >= 1000 and < 3000;
}
