namespace ProtestEvents;

internal sealed record Problem(string Code, Severity Severity, string Sentence)
{
    private const int LongestValue = 1_000;

    public static Problem Error(string code, FormattableString sentence) => new(code, Severity.Error, Sentenced(sentence));

    public static Problem Warning(string code, FormattableString sentence) => new(code, Severity.Warning, Sentenced(sentence));

    public static string Shortened(string text) => text.Length <= LongestValue ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[LongestValue - 1]) ? LongestValue - 1 : LongestValue)}…";

    private static string Sentenced(FormattableString sentence) =>
        string.Format(CultureInfo.InvariantCulture, sentence.Format, [.. sentence.GetArguments().Select(value => value is string text ? Shortened(text) : value)]);
}
