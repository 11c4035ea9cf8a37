namespace ProtestEvents.Notebooks;

/// <summary>The main pages of a site, in the menu at the top of each page.</summary>
/// <param name="Pages">What each is called, and its address.</param>
public sealed record SiteMenu(ImmutableArray<(string Name, string Address)> Pages)
{
    internal string Write(PageParts page)
    {
        if (Pages.IsEmpty)
            return "";
        var links = Pages.Select(one => $"<li><a href=\"{PageText.Escape(page.Up + one.Address)}\"{(one.Address == page.Address ? " aria-current=\"page\"" : "")}>{PageText.Escape(one.Name)}</a></li>");
        return $"<a class=\"skip\" href=\"#main\">Skip to the content</a>\n<nav class=\"menu\" aria-label=\"Main pages\"><ul>\n{string.Join('\n', links)}\n</ul></nav>\n";
    }
}
