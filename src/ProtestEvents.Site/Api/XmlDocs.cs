using System.Reflection;
using System.Xml.Linq;

namespace ProtestEvents;

/// <summary>The XML docs of the members of assemblies, as HTML. A type without an address is named without a link.</summary>
internal sealed class XmlDocs(IEnumerable<XDocument> documents, Func<string, string?> addressOf)
{
    private readonly Dictionary<string, XElement> members = documents
        .SelectMany(document => document.Descendants("member"))
        .Where(member => member.Attribute("name") is not null)
        .DistinctBy(member => member.Attribute("name")!.Value)
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public static IEnumerable<XDocument> Beside(IEnumerable<Assembly> assemblies) => assemblies
        .Select(assembly => Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml"))
        .Where(File.Exists)
        .Select(path => XDocument.Load(path, LoadOptions.PreserveWhitespace));

    public bool Has(string id) => members.ContainsKey(id);

    public string Part(string id, string part) => members.GetValueOrDefault(id)?.Element(part) is { } element ? Html(element) : "";

    public IReadOnlyList<(string Name, string Html)> Parts(string id, string part, string named) =>
        [.. (members.GetValueOrDefault(id)?.Elements(part) ?? []).Select(element => (Short(element.Attribute(named)?.Value ?? ""), Html(element)))];

    private string Html(XElement element)
    {
        var html = new StringBuilder();
        foreach (var node in element.Nodes())
            Append(html, node);
        return html.ToString().Trim();
    }

    private void Append(StringBuilder html, XNode node)
    {
        if (node is XText text)
            html.Append(Markup.Escape(string.Join(' ', text.Value.Split('\n').Select((line, at) => at == 0 ? line.TrimEnd('\r') : line.Trim('\r').TrimStart()))));
        if (node is not XElement element)
            return;
        switch (element.Name.LocalName)
        {
            case "c":
                html.Append("<code>").Append(Markup.Escape(element.Value)).Append("</code>");
                break;
            case "code":
                html.Append("<pre class=\"code\"><code>").Append(Notebooks.CodeHighlighter.Highlight(Code(element.Value), "csharp")).Append("</code></pre>");
                break;
            case "see" or "seealso":
                html.Append(See(element));
                break;
            case "paramref" or "typeparamref":
                html.Append("<code>").Append(Markup.Escape(element.Attribute("name")?.Value ?? "")).Append("</code>");
                break;
            case "para":
                html.Append("<p>").Append(Html(element)).Append("</p>");
                break;
            default:
                html.Append(Html(element));
                break;
        }
    }

    private string See(XElement see)
    {
        if (see.Attribute("langword")?.Value is { } word)
            return $"<code>{Markup.Escape(word)}</code>";
        if (see.Attribute("href")?.Value is { } address)
            return Markup.SafeLink(address) is { } safe ? $"<a href=\"{Markup.Escape(safe)}\" rel=\"noopener\">{Markup.Escape(see.Value.Length > 0 ? see.Value : address)}</a>" : Markup.Escape(see.Value);
        var id = see.Attribute("cref")?.Value ?? "";
        var name = $"<code>{Markup.Escape(see.Value.Length > 0 ? see.Value : Short(id))}</code>";
        return addressOf(id) is { } page ? $"<a href=\"{Markup.Escape(page)}\">{name}</a>" : name;
    }

    /// <summary><c>Report.Is</c> of <c>M:ProtestEvents.Report.Is(ProtestEvents.EventType)</c>.</summary>
    private static string Short(string id)
    {
        if (id.Length < 2 || id[1] != ':')
            return id;
        var name = id[2..].Split('(')[0].Split('.');
        return string.Join('.', name.Skip(Math.Max(0, name.Length - (id[0] == 'T' ? 1 : 2)))).Split('`')[0];
    }

    // Code is indented as its comment is.
    private static string Code(string code)
    {
        var lines = code.ReplaceLineEndings("\n").Trim('\n').Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : line)).Trim();
    }
}
