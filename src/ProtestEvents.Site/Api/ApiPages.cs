using System.Reflection;
using ProtestEvents.Notebooks;
using static System.Globalization.CultureInfo;

namespace ProtestEvents;

internal static class ApiPages
{
    public const string Index = "api/index.html";

    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly (Assembly Assembly, string Words)[] Libraries =
    [
        (typeof(Dataset).Assembly, "The record and its analyses."),
        (typeof(Plot).Assembly, "What a notebook adds: charts and frames."),
    ];

    public static IEnumerable<PageParts> Write()
    {
        var types = Libraries.SelectMany(library => library.Assembly.GetExportedTypes()).Where(type => !type.IsNested).ToDictionary(ApiNames.Id, StringComparer.Ordinal);
        var docs = new XmlDocs(XmlDocs.Beside(Libraries.Select(library => library.Assembly)), id => AddressOf(id, types));
        yield return new PageParts("API", ListPage(docs)) { Address = Index, Depth = 1 };
        foreach (var type in types.Values)
            yield return new PageParts($"{ApiNames.Of(type)}: API", TypePage(type, docs)) { Address = "api/" + FileName(type), Depth = 1 };
    }

    private static string FileName(Type type) => type.Name.Replace('`', '-') + ".html";

    private static string? AddressOf(string id, Dictionary<string, Type> types)
    {
        if (types.TryGetValue(id, out var type))
            return FileName(type);
        var name = id.Split('(')[0];
        var dot = name.LastIndexOf('.');
        return dot > 2 && types.TryGetValue("T:" + name[2..dot], out var owner) ? $"{FileName(owner)}#{Anchor(name[(dot + 1)..])}" : null;
    }

    private static string Anchor(string member) => Uri.EscapeDataString(member.Split('`')[0].TrimStart('#'));

    private static string ListPage(XmlDocs docs)
    {
        var html = new StringBuilder("<main class=\"text text-cell\" id=\"main\">\n<h1>API</h1>\n<p>The types of the C# library. In a notebook, <code>using ProtestEvents;</code> brings all of them.</p>\n");
        foreach (var (assembly, words) in Libraries)
        {
            html.Append(InvariantCulture, $"<h2>{Markup.Escape(assembly.GetName().Name!)}</h2>\n<p>{Markup.Escape(words)}</p>\n<dl class=\"api\">\n");
            foreach (var type in assembly.GetExportedTypes().Where(type => !type.IsNested).OrderBy(type => type.Name, StringComparer.Ordinal))
                html.Append(InvariantCulture, $"<dt><a href=\"{Markup.Escape(FileName(type))}\">{Markup.Escape(ApiNames.Of(type))}</a></dt><dd>{docs.Part(ApiNames.Id(type), "summary")}</dd>\n");
            html.Append("</dl>\n");
        }

        return html.Append("</main>\n").ToString();
    }

    private static string TypePage(Type type, XmlDocs docs)
    {
        var id = ApiNames.Id(type);
        var html = new StringBuilder($"<main class=\"text text-cell\" id=\"main\">\n<p class=\"bar\"><a href=\"index.html\">All types</a></p>\n<h1>{Markup.Escape(ApiNames.Of(type))}</h1>\n");
        html.Append(InvariantCulture, $"<p>{docs.Part(id, "summary")}</p>\n<pre class=\"code\"><code>{CodeHighlighter.Highlight(Declaration(type), "csharp")}</code></pre>\n");
        Rest(html, docs, id);
        if (type.IsEnum)
            Values(html, docs, type);
        else
            Members(html, docs, type);
        return html.Append("</main>\n").ToString();
    }

    private static string Declaration(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
            : type.GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance) is not null ? "record" : "class";
        var modifier = type is { IsAbstract: true, IsSealed: true } ? "static " : type is { IsAbstract: true, IsInterface: false } ? "abstract " : "";
        var bases = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) ? $" : {ApiNames.Of(parent)}" : "";
        return $"public {modifier}{kind} {ApiNames.Of(type)}{bases}";
    }

    private static void Values(StringBuilder html, XmlDocs docs, Type type)
    {
        html.Append("<h2>Values</h2>\n<dl class=\"api\">\n");
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
            html.Append(InvariantCulture, $"<dt id=\"{Anchor(field.Name)}\"><code>{Markup.Escape(field.Name)}</code></dt><dd>{docs.Part(ApiNames.Id(field), "summary")}</dd>\n");
        html.Append("</dl>\n");
    }

    // Members without docs are those that the compiler adds to every record. They are left out.
    private static void Members(StringBuilder html, XmlDocs docs, Type type)
    {
        (string Heading, IEnumerable<(MemberInfo Member, string Line)> Members)[] groups =
        [
            ("Constructors", type.GetConstructors(Own).Select(member => ((MemberInfo)member, ApiNames.Of(member)))),
            ("Properties", type.GetProperties(Own).Select(member => ((MemberInfo)member, ApiNames.Of(member)))),
            ("Methods", type.GetMethods(Own).Where(method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)).Select(member => ((MemberInfo)member, ApiNames.Of(member)))),
            ("Fields", type.GetFields(Own).Select(member => ((MemberInfo)member, $"{ApiNames.Of(member.FieldType)} {member.Name}"))),
        ];
        foreach (var (heading, members) in groups)
        {
            var told = members.Where(member => docs.Has(ApiNames.Id(member.Member))).OrderBy(member => member.Member.Name, StringComparer.Ordinal).ThenBy(member => member.Line, StringComparer.Ordinal).ToList();
            if (told.Count == 0)
                continue;
            html.Append(InvariantCulture, $"<h2>{heading}</h2>\n");
            foreach (var (member, line) in told)
            {
                html.Append(InvariantCulture, $"<section class=\"member\" id=\"{Anchor(member.Name.TrimStart('.'))}\">\n<pre class=\"code\"><code>{CodeHighlighter.Highlight(line, "csharp")}</code></pre>\n<p>{docs.Part(ApiNames.Id(member), "summary")}</p>\n");
                Rest(html, docs, ApiNames.Id(member));
                html.Append("</section>\n");
            }
        }
    }

    private static void Rest(StringBuilder html, XmlDocs docs, string id)
    {
        Listed("param", "name", "Parameters");
        if (docs.Part(id, "returns") is { Length: > 0 } returns)
            html.Append(InvariantCulture, $"<p><strong>Returns</strong> {returns}</p>\n");
        Listed("exception", "cref", "Errors");
        if (docs.Part(id, "remarks") is { Length: > 0 } remarks)
            html.Append(InvariantCulture, $"<p>{remarks}</p>\n");
        if (docs.Part(id, "example") is { Length: > 0 } example)
            html.Append(InvariantCulture, $"<p><strong>Example</strong></p>\n{example}\n");

        void Listed(string part, string named, string heading)
        {
            if (docs.Parts(id, part, named) is { Count: > 0 } parts)
                html.Append(InvariantCulture, $"<p><strong>{heading}</strong></p>\n<dl class=\"api\">\n").AppendJoin("", parts.Select(one => $"<dt><code>{Markup.Escape(one.Name)}</code></dt><dd>{one.Html}</dd>\n")).Append("</dl>\n");
        }
    }
}
