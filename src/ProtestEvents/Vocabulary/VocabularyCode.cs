namespace ProtestEvents;

/// <summary>
/// A code of a vocabulary that the record declares in its table <c>codes</c>. Codes that the library knows are static members of their
/// type, such as <see cref="Measure.Deaths"/>. Any code can be given as a string: <c>Measure measure = "deaths"</c>.
/// </summary>
/// <remarks>
/// Two codes are equal when their vocabulary and their text are the same; case matters. Codes sort by their text. A code is checked when an
/// analysis uses it: the exception for a code that the record does not declare names the nearest codes.
/// </remarks>
/// <param name="Vocabulary">The table and the column that the vocabulary belongs to, such as <c>events.type</c>.</param>
/// <param name="Code">The code as the tables write it, in kebab-case.</param>
public abstract record VocabularyCode(string Vocabulary, string Code) : Showable, IComparable<VocabularyCode>
{
    /// <summary>The table and the column that the vocabulary belongs to, such as <c>events.type</c>.</summary>
    public string Vocabulary { get; } = Vocabulary;

    /// <summary>The code as the tables write it, in kebab-case.</summary>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public string Code { get; } = Code ?? throw new ArgumentNullException(nameof(Code));

    /// <summary>Orders codes by their text, one character after another; null comes first.</summary>
    /// <param name="other">The code to compare with.</param>
    public int CompareTo(VocabularyCode? other) => string.CompareOrdinal(Code, other?.Code);

    /// <summary>Whether the first code sorts before the second.</summary>
    public static bool operator <(VocabularyCode? left, VocabularyCode? right) => string.CompareOrdinal(left?.Code, right?.Code) < 0;

    /// <summary>Whether the first code sorts before the second or is the same.</summary>
    public static bool operator <=(VocabularyCode? left, VocabularyCode? right) => string.CompareOrdinal(left?.Code, right?.Code) <= 0;

    /// <summary>Whether the first code sorts after the second.</summary>
    public static bool operator >(VocabularyCode? left, VocabularyCode? right) => string.CompareOrdinal(left?.Code, right?.Code) > 0;

    /// <summary>Whether the first code sorts after the second or is the same.</summary>
    public static bool operator >=(VocabularyCode? left, VocabularyCode? right) => string.CompareOrdinal(left?.Code, right?.Code) >= 0;

    /// <summary>The code as the tables write it.</summary>
    public sealed override string ToString() => Code;
}

/// <summary>What every type of code has: a conversion from a string.</summary>
/// <typeparam name="TSelf">The type of the code.</typeparam>
public interface ICode<TSelf>
    where TSelf : VocabularyCode, ICode<TSelf>
{
    /// <summary>The code with this text. The record is not asked whether it declares the code.</summary>
    /// <param name="code">The code as the tables write it.</param>
    static abstract implicit operator TSelf(string code);
}
