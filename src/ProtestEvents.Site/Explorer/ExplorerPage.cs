using ProtestEvents.Notebooks;

namespace ProtestEvents;

internal static class ExplorerPage
{
    public const string Address = "explorer.html";

    public static PageParts Write(Dataset data)
    {
        var files = string.Concat(data.Tables().Select(table =>
            FormattableString.Invariant($"<li><a href=\"{TableFiles.Address(table.Title)}\" download>{Markup.Escape(table.Title)}.csv</a> ({table.RowCount} {(table.RowCount == 1 ? "row" : "rows")})</li>\n")));
        var body = SiteScripts.Text("explorer.html")
            .Replace("{title}", Markup.Escape(data.Title), StringComparison.Ordinal)
            .Replace("{selection}", Markup.Escape(data.Selection), StringComparison.Ordinal)
            .Replace("{files}", files, StringComparison.Ordinal);
        return new PageParts($"Explorer: {data.Title}", $"<style>\n{SiteScripts.Text("explorer.css")}</style>\n{body}") { Address = Address, Scripts = ["record.js", "explorer.js"] };
    }
}
