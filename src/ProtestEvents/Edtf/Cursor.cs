namespace ProtestEvents;

/// <summary>
/// A place in the text that is read, with what went wrong. An error ends the reading; a feature that is not supported is only noted,
/// so that a text which is wrong further on is still called wrong.
/// </summary>
internal ref struct Cursor(string text)
{
    public readonly string Text => text;

    /// <summary>The index of the next character, from 0.</summary>
    public int Index { get; private set; }

    /// <summary>The sentence of the error.</summary>
    public string? Error { get; private set; }

    /// <summary>The sentence for the first thing that is right but not supported.</summary>
    public string? Unsupported { get; private set; }

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

    /// <summary>Takes digits as long as there are any.</summary>
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

    /// <summary>Records that the text does not go on as it should.</summary>
    public bool FailExpecting(string expected) => Fail(EdtfErrors.Expected(text, Index, expected));

    /// <summary>How often a date was read whose days are not known, as a feature is not supported. Its order can't be checked.</summary>
    public int UnknownDays { get; private set; }

    /// <summary>Records a feature of level 2 that is not supported and leaves the days of the date as they are.</summary>
    public void Note(string feature) => Unsupported ??= EdtfErrors.NotSupported(text, feature);

    /// <summary>Records a feature of level 2 that is not supported and without which the days of the date are not known.</summary>
    public void NoteUnknownDays(string feature)
    {
        Note(feature);
        UnknownDays++;
    }

    /// <summary>Records a year that is beyond what is held.</summary>
    public void NoteYearTooLong()
    {
        Unsupported ??= EdtfErrors.YearTooLong(text);
        UnknownDays++;
    }
}
