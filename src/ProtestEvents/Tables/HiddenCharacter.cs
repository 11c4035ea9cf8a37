namespace ProtestEvents;

/// <summary>
/// Finds invisible characters that can deceive a reader or a program: control characters except line breaks and tabs, marks that change the
/// direction of writing, spaces without width, and line separators. It also finds U+FFFD, which shows that a program lost a character.
/// Joiners and soft hyphens are allowed, because some languages need them.
/// </summary>
internal static class HiddenCharacter
{
    public static Problem? In(string cell)
    {
        for (var i = 0; i < cell.Length; i++)
        {
            if ((cell[i] < ' ' || cell[i] > '~') && IsHidden(cell, i))
                return Problems.HiddenCharacter(string.Create(CultureInfo.InvariantCulture, $"U+{(int)cell[i]:X4}"));
        }

        return null;
    }

    private static bool IsHidden(string cell, int i) => cell[i] switch
    {
        '\t' or '\n' => false,
        '\r' => i + 1 == cell.Length || cell[i + 1] != '\n',
        '\u200B' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFD' => true,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        var character => Rune.TryCreate(character, out var rune) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned,
    };
}
