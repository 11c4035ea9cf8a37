using System.Text;

namespace ProtestEvents;

/// <summary>Text made safe for the place where it is put. Whatever comes from data is hostile until it has passed here.</summary>
internal static class Markup
{
    /// <summary>
    /// The classes whose text MathJax leaves alone, as versions 2 and 3 call them: notebook pages take what stands between two dollar signs for a formula.
    /// </summary>
    public const string NoMath = "tex2jax_ignore mathjax_ignore";

    /// <summary>For HTML text and quoted attributes.</summary>
    public static string Escape(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                '\n' or '\t' => html.Append(character),
                _ => html.Append(char.IsControl(character) ? '\uFFFD' : character),
            };
        }

        return html.ToString();
    }

    /// <summary>The address when a reader may safely follow it (http, https, mailto, or a place in the same page), else null.</summary>
    public static string? SafeLink(string? address)
    {
        if (string.IsNullOrEmpty(address))
            return null;
        if (address[0] == '#')
            return address;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" ? address : null;
    }

    /// <summary>For a terminal: no control character reaches it, so no text can move the cursor or change colours.</summary>
    public static string Plain(string text) =>
        string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = source[i] is '\n' or '\r' or '\t' ? ' ' : char.IsControl(source[i]) ? '\uFFFD' : source[i];
        });
}
