using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ProtestEvents.Notebooks;

internal sealed class HighlightedCodeBlock : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        var code = obj.Lines.ToString().ReplaceLineEndings("\n");
        var language = (obj as FencedCodeBlock)?.Info ?? "";
        renderer.Write("<pre class=\"code\"><code>").Write(CodeHighlighter.Highlight(code, language)).WriteLine("</code></pre>");
    }
}
