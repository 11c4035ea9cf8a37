namespace ProtestEvents;

/// <summary>What is wrong at some place of a record.</summary>
/// <param name="Code">What kind of problem it is, in kebab-case.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Sentence">What was found and what is expected.</param>
internal sealed record Problem(string Code, Severity Severity, string Sentence)
{
    public static Problem Error(string code, FormattableString sentence) => new(code, Severity.Error, FormattableString.Invariant(sentence));

    public static Problem Warning(string code, FormattableString sentence) => new(code, Severity.Warning, FormattableString.Invariant(sentence));
}
