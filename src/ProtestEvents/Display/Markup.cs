using System.Net;

namespace ProtestEvents;

/// <summary>Makes text safe for HTML, links and terminals. All text from data must pass here before it is shown.</summary>
internal static class Markup
{
    /// <summary>
    /// The classes whose text MathJax 2 and 3 leave unchanged. Without them a notebook page shows text between two dollar signs as a formula.
    /// </summary>
    public const string NoMath = "tex2jax_ignore mathjax_ignore";

    /// <summary>Escapes text for HTML and for quoted attributes.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(Visible(text));

    public static string Span(object value) => $"<span class=\"{NoMath}\">{Escape(value.ToString() ?? "")}</span>";

    /// <summary>The address when a reader may safely follow it (http, https, mailto, or a place in the same page), else null.</summary>
    public static string? SafeLink(string? address)
    {
        if (string.IsNullOrEmpty(address))
            return null;
        if (address[0] == '#')
            return address;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" ? address : null;
    }

    /// <summary>Makes text safe for a terminal: one line, without characters that move the cursor or change colours.</summary>
    public static string Plain(string text) => Visible(text).Replace('\n', ' ').Replace('\t', ' ').Replace('\r', ' ');

    /// <summary>The text with U+FFFD in place of control characters that are no white space.</summary>
    private static string Visible(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) && character is not ('\n' or '\r' or '\t') ? '\uFFFD' : character));
}
