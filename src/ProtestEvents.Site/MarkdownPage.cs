using ProtestEvents.Notebooks;

namespace ProtestEvents;

/// <summary>A page that is a text in Markdown.</summary>
internal static class MarkdownPage
{
    private static readonly Dictionary<string, string> NoPages = new(StringComparer.Ordinal);

    public static PageParts Write(string title, string address, string markdown) =>
        new(title, $"<main class=\"text text-cell\" id=\"main\">\n{Html(markdown)}</main>\n") { Address = address };

    /// <summary>The text as HTML; markup in it is text.</summary>
    public static string Html(string markdown) => MarkdownRendering.Render(new Cell(0, CellKind.Markdown, markdown), NoPages);
}
