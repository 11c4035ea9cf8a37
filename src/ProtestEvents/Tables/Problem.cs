namespace ProtestEvents;

/// <summary>What is wrong at some place of a record.</summary>
/// <param name="Code">What kind of problem it is, in kebab-case.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Sentence">What was found and what is expected.</param>
internal sealed record Problem(string Code, Severity Severity, string Sentence)
{
    private const int LongestValue = 1_000;

    public static Problem Error(string code, FormattableString sentence) => new(code, Severity.Error, Sentenced(sentence));

    public static Problem Warning(string code, FormattableString sentence) => new(code, Severity.Warning, Sentenced(sentence));

    /// <summary>A text that may be shown, without the end of one that nobody would read to its end.</summary>
    public static string Shortened(string text) => text.Length <= LongestValue ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[LongestValue - 1]) ? LongestValue - 1 : LongestValue)}…";

    private static string Sentenced(FormattableString sentence) =>
        string.Format(CultureInfo.InvariantCulture, sentence.Format, [.. sentence.GetArguments().Select(value => value is string text ? Shortened(text) : value)]);
}
