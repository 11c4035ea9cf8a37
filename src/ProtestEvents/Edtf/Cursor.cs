namespace ProtestEvents;

/// <summary>The parser's position in the text, and the error that it found. An error ends the reading.</summary>
internal ref struct Cursor(string text)
{
    public readonly string Text => text;

    public int Index { get; private set; }

    public string? Error { get; private set; }

    public readonly bool AtEnd => Index >= text.Length;

    /// <summary>The next character, or NUL at the end; no rule of EDTF takes a NUL.</summary>
    public readonly char Next => Index < text.Length ? text[Index] : '\0';

    public readonly bool AtDigit => char.IsAsciiDigit(Next);

    public readonly bool AtDots => Next == '.' && Index + 1 < text.Length && text[Index + 1] == '.';

    public char Take() => text[Index++];

    public bool Take(char expected)
    {
        if (Next != expected || AtEnd)
            return false;
        Index++;
        return true;
    }

    public bool TakeDots()
    {
        if (!AtDots)
            return false;
        Index += 2;
        return true;
    }

    public Qualification TakeQualification()
    {
        var found = Next switch
        {
            '?' => Qualification.Uncertain,
            '~' => Qualification.Approximate,
            '%' => Qualification.Both,
            _ => Qualification.None,
        };
        if (found != Qualification.None)
            Index++;
        return found;
    }

    public ReadOnlySpan<char> TakeDigits()
    {
        var start = Index;
        while (AtDigit)
            Index++;
        return text.AsSpan(start, Index - start);
    }

    /// <summary>Records what is wrong and ends the reading. Always <c>false</c>, to be returned.</summary>
    public bool Fail(string problem)
    {
        Error = EdtfErrors.Wrong(text, problem);
        return false;
    }

    /// <summary>Records that the next character is not one that the rules allow, and ends the reading. Always <c>false</c>.</summary>
    public bool FailExpecting(string expected) => Fail(EdtfErrors.Expected(text, Index, expected));
}
