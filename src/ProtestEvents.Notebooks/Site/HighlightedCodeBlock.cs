using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;


namespace ProtestEvents.Notebooks.Site;

/// <summary>Code in Markdown: C# in colours, all else plain.</summary>
internal sealed class HighlightedCodeBlock : HtmlObjectRenderer<CodeBlock>
{
    private static readonly string[] CSharp = ["csharp", "cs", "c#"];

    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        var code = obj.Lines.ToString().ReplaceLineEndings("\n");
        var language = (obj as FencedCodeBlock)?.Info ?? "";
        renderer.Write("<pre class=\"code\"><code>");
        renderer.Write(CSharp.Contains(language, StringComparer.OrdinalIgnoreCase) ? CodeHighlighter.Highlight(code) : System.Net.WebUtility.HtmlEncode(code));
        renderer.WriteLine("</code></pre>");
    }
}
