using Microsoft.CodeAnalysis.CSharp;

namespace ProtestEvents.Notebooks.Sessions.Assistance;

/// <summary>The part of a name that stands before a place; perhaps nothing of it yet.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">What is there of it.</param>
/// <param name="Dot">Where the dot stands that it follows, or null.</param>
internal sealed record TypedName(int Start, string Text, int? Dot)
{
    /// <summary>Null when what stands there is a number.</summary>
    public static TypedName? Before(string code, int position)
    {
        var start = position;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1]))
            start--;
        if (start < position && char.IsDigit(code[start]))
            return null;
        var before = start - 1;
        while (before >= 0 && char.IsWhiteSpace(code[before]))
            before--;
        var isDot = before >= 0 && code[before] == '.' && (before == 0 || code[before - 1] != '.');
        return new(start, code[start..position], isDot ? before : null);
    }
}
