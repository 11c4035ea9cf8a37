using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ProtestEvents.Notebooks.Sessions.Assistance;

/// <summary>XML docs as plain text.</summary>
internal static class DocumentationText
{
    /// <summary>The docs of a declaration, or of what it overrides; empty when there are none.</summary>
    public static string Of(ISymbol symbol, Compilation compilation)
    {
        for (var at = symbol; at is not null; at = Overridden(at))
        {
            if (DocumentationFiles.Find(at, compilation) is { } xml && Read(xml) is { Length: > 0 } text)
                return text;
        }

        return "";
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static string Read(string xml)
    {
        XElement docs;
        try
        {
            docs = XElement.Parse(xml);
        }
        catch (XmlException)
        {
            return "";
        }

        var lines = new List<string>();
        Add(lines, docs, "summary", element => Text(element));
        Add(lines, docs, "typeparam", Named);
        Add(lines, docs, "param", Named);
        Add(lines, docs, "returns", element => "Returns: " + Text(element));
        Add(lines, docs, "value", element => "Value: " + Text(element));
        Add(lines, docs, "exception", element => $"Throws {Name(element.Attribute("cref")?.Value)}: {Text(element)}");
        Add(lines, docs, "remarks", element => Text(element));
        return string.Join('\n', lines);
    }

    private static void Add(List<string> lines, XElement docs, string name, Func<XElement, string> write) =>
        lines.AddRange(docs.Elements(name).Where(element => Text(element).Length > 0).Select(write));

    private static string Named(XElement element) => $"{element.Attribute("name")?.Value}: {Text(element)}";

    private static string Text(XElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText plain)
                text.Append(plain.Value);
            else if (node is XElement { IsEmpty: true } reference)
                text.Append(reference.Attribute("langword")?.Value ?? reference.Attribute("name")?.Value ?? Name(reference.Attribute("cref")?.Value));
            else if (node is XElement inner)
                Append(text, inner);
            if (node is XElement { Name.LocalName: "para" or "item" or "br" })
                text.Append(' ');
        }
    }

    // T:System.String and M:System.String.Join(System.String,…) are known as String and Join.
    private static string Name(string? reference)
    {
        var name = (reference ?? "").Split('(')[0];
        return name[(name.LastIndexOfAny(['.', ':']) + 1)..].Split('`')[0];
    }
}
