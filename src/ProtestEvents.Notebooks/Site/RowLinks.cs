namespace ProtestEvents.Notebooks;

/// <summary>Makes links of the ids that stand in the text of an output. The address is null for a word that is not an id.</summary>
internal sealed partial class RowLinks(Func<string, string?> addressOf)
{
    /// <summary>The HTML with a link around each id in its text, but not in links, scripts, styles and code.</summary>
    public string In(string html)
    {
        var linked = new StringBuilder(html.Length);
        var closed = "";
        foreach (Match part in Parts().Matches(html))
        {
            var text = part.Value;
            if (text[0] != '<')
            {
                linked.Append(closed.Length > 0 ? text : Ids().Replace(text, Link));
                continue;
            }

            linked.Append(text);
            var name = part.Groups["name"].Value.ToUpperInvariant();
            if (closed.Length == 0 && name is "A" or "SCRIPT" or "STYLE" or "TEXTAREA" or "SUMMARY" or "PRE" or "BUTTON")
                closed = "/" + name;
            else if (name == closed)
                closed = "";
        }

        return linked.ToString();
    }

    private string Link(Match id) => addressOf(id.Value) is { } address ? $"<a href=\"{PageText.Escape(address)}\">{id.Value}</a>" : id.Value;

    [GeneratedRegex("""<script\b.*?(?:</script|\z)|<!--.*?(?:-->|\z)|<(?<name>/?[a-zA-Z]+)(?:"[^"]*"|'[^']*'|[^'">])*>?|<|[^<]+""", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Parts();

    [GeneratedRegex(@"(?<![\w&;./#-])[a-z0-9]+(-[a-z0-9]+)+(?![\w;/-])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Ids();
}
