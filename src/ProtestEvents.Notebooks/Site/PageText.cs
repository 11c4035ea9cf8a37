using System.Net;

namespace ProtestEvents.Notebooks;

internal static partial class PageText
{
    /// <summary>Text as HTML; quotes too, so that it may stand in an attribute.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(WithoutControls(text));

    /// <summary>The text without control characters but tabs and line feeds.</summary>
    public static string WithoutControls(string text) => Controls().Replace(text, "");

    /// <summary>The text of a program as a terminal would show it: without escape sequences (colours), and with each line overwritten after <c>\r</c>.</summary>
    public static string OnTerminal(string text) => string.Join(
        '\n', text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Select(line => line.Split('\r').Aggregate("", Overwrite)));

    // The new text replaces the beginning of the old line; the rest of the old line stays.
    private static string Overwrite(string line, string with)
    {
        var text = Sequences().Replace(with, "");
        return text.Length >= line.Length || ErasesLine().IsMatch(with) ? text : text + line[text.Length..];
    }

    [GeneratedRegex("[\u0000-\u0008\u000b-\u001f\u007f-\u009f]", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Controls();

    // Colours and movements, then titles and links, then all others.
    [GeneratedRegex(
        "(?:\u001b\\[|\u009b)[0-?]*[ -/]*[@-~]?|\u001b\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)?|\u001b[ -/]*[0-~]?",
        RegexOptions.None,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Sequences();

    [GeneratedRegex("(?:\u001b\\[|\u009b)[02]?K", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex ErasesLine();
}
