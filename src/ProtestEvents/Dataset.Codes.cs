namespace ProtestEvents;

public sealed partial class Dataset
{
    /// <summary>The event types that the record declares, with label and definition.</summary>
    public ValueList<Term> Types => Vocabulary<EventType>();

    /// <summary>The measures of figures that the record declares, with label and definition.</summary>
    public ValueList<Term> Measures => Vocabulary<Measure>();

    /// <summary>The topics of propositions that the record declares, with label and definition.</summary>
    public ValueList<Term> Topics => Vocabulary<Topic>();

    /// <summary>The codes of one vocabulary that the record declares, with label and definition, in the order of the table.</summary>
    /// <typeparam name="TCode">The type of the codes, such as <see cref="Side"/>.</typeparam>
    public ValueList<Term> Vocabulary<TCode>()
        where TCode : VocabularyCode, ICode<TCode>
    {
        TCode any = "";
        return Vocabulary(any.Vocabulary);
    }

    /// <summary>A code from a string: <c>data.Code&lt;EventType&gt;("strike")</c>.</summary>
    /// <typeparam name="TCode">The type of the code.</typeparam>
    /// <param name="code">The code as the tables write it.</param>
    /// <exception cref="KeyNotFoundException">The record does not declare the code; the message names the nearest codes.</exception>
    public TCode Code<TCode>(string code)
        where TCode : VocabularyCode, ICode<TCode>
    {
        TCode found = code;
        Require(found);
        return found;
    }

    /// <summary>The label of a code, for a reader; the code itself when the record has no label for it.</summary>
    /// <param name="code">The code.</param>
    public string Label(VocabularyCode code) => TermOf(code)?.Label is { Length: > 0 } label ? label : code.Code;

    /// <summary>The term of a code, with its definition; null when the record does not declare the code.</summary>
    /// <param name="code">The code.</param>
    public Term? TermOf(VocabularyCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Index.Terms.GetValueOrDefault((code.Vocabulary, code.Code));
    }

    /// <summary>Whether a code is another one or falls under it, as a rally under protest.</summary>
    /// <typeparam name="TCode">The type of both codes.</typeparam>
    /// <param name="code">The code in question.</param>
    /// <param name="broader">The wider code.</param>
    public bool IsKindOf<TCode>(TCode code, TCode broader)
        where TCode : VocabularyCode
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(broader);
        return Chain.Of(code.Code, current => Index.Terms.GetValueOrDefault((code.Vocabulary, current))?.Broader).Contains(broader.Code, StringComparer.Ordinal);
    }

    /// <exception cref="KeyNotFoundException">The record does not declare the wider code; the message names the nearest codes.</exception>
    internal bool IsKind<TCode>(TCode code, TCode broader)
        where TCode : VocabularyCode
    {
        Require(broader);
        return IsKindOf(code, broader);
    }

    /// <summary>Checks that the record declares the codes that a caller asks for, so that a misspelt code is not an empty answer.</summary>
    internal void Require(params IEnumerable<VocabularyCode> codes)
    {
        foreach (var code in codes)
        {
            if (TermOf(code) is null)
                throw new KeyNotFoundException(LookUpSentences.NoCode(code.Vocabulary, code.Code, [.. Vocabulary(code.Vocabulary).Select(term => term.Code)]));
        }
    }

    private ValueList<Term> Vocabulary(string name) => Terms.Where(term => term.Vocabulary == name).ToValueList();
}
