using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ProtestEvents.Notebooks;

/// <summary>The text may come from anybody: HTML is shown as text, comments are left out, links lead only to addresses that readers can see.</summary>
internal static class MarkdownRendering
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>Reads Markdown; null when the text is nested so deeply that the parser refuses it.</summary>
    public static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static string Render(string markdown) => Render(new Cell(0, CellKind.Markdown, markdown), ImmutableDictionary<string, string>.Empty);

    public static string Render(Cell cell, IReadOnlyDictionary<string, string> pages)
    {
        if (Parse(PageText.WithoutControls(cell.Source)) is not { } document)
            return $"<pre>{PageText.Escape(cell.Source)}</pre>\n";
        foreach (var paragraph in document.Descendants<ParagraphBlock>().Where(HoldsOnlyComments).ToList())
            paragraph.Parent!.Remove(paragraph);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Tame(link, cell, pages);
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !LinkTargets.IsSafe(link.Url) && !link.IsEmail).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        // A wide table gets its own scroll bar, which the keyboard can use too.
        foreach (var table in document.Descendants<Markdig.Extensions.Tables.Table>())
            table.GetAttributes().AddPropertyIfNotExist("tabindex", "0");
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new HighlightedCodeBlock());
        renderer.Render(document);
        return writer.ToString();
    }

    public static string Text(LeafBlock block) =>
        string.Concat((block.Inline?.Descendants() ?? []).Select(inline => inline is LineBreakInline ? " " : Text(inline))).Trim();

    public static string Text(MarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        _ => "",
    };

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseFootnotes().UseTaskLists().UseAutoLinks().DisableHtml();
        builder.InlineParsers.Insert(0, new CommentParser());
        return builder.Build();
    }

    private static bool HoldsOnlyComments(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is not null && paragraph.Inline.All(inline => inline is CommentInline or LineBreakInline);

    private static void Tame(LinkInline link, Cell cell, IReadOnlyDictionary<string, string> pages)
    {
        var target = link.Url ?? "";
        if (link.IsImage && target.StartsWith("attachment:", StringComparison.Ordinal))
            target = LinkTargets.Attachment(cell, target["attachment:".Length..]) ?? "";
        if (link.IsImage && !LinkTargets.IsImageData(target))
            link.IsImage = false;
        link.Url = LinkTargets.ToPage(target, pages);
        if (!link.IsImage && !LinkTargets.IsSafe(target))
        {
            link.MoveChildrenAfter(link);
            link.Remove();
        }
    }
}
