namespace ProtestEvents.Notebooks.Prose;

/// <summary>
/// The part of a plot that says where its numbers come from. Its paragraph numbers are no results: with them almost any small number in a
/// notebook's text would be one that stands in an output.
/// </summary>
internal static class PlotEvidence
{
    private const string Start = "<details class=\"pea-evidence\">";
    private const string End = "</details>";
    private const string Heading = "\nWhere these numbers come from\n";

    public static string WithoutHtml(string html)
    {
        for (var start = html.IndexOf(Start, StringComparison.Ordinal); start >= 0; start = html.IndexOf(Start, start, StringComparison.Ordinal))
        {
            var end = html.IndexOf(End, start, StringComparison.Ordinal);
            html = end < 0 ? html[..start] : html.Remove(start, end + End.Length - start);
        }

        return html;
    }

    /// <summary>The tree is all the lines after its heading that begin with a branch of it.</summary>
    public static string WithoutText(string text)
    {
        for (var start = text.IndexOf(Heading, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Heading, start, StringComparison.Ordinal))
        {
            var end = start + Heading.Length;
            while (end < text.Length && text[end] is ('├' or '│' or '└' or ' '))
                end = text.IndexOf('\n', end) is >= 0 and var line ? line + 1 : text.Length;
            text = text.Remove(start, end - start);
        }

        return text;
    }
}
