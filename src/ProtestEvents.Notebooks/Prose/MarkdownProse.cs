using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ProtestEvents.Notebooks.Prose;

/// <summary>Reads the prose of a Markdown cell: no code, no addresses, no tags, no list markers.</summary>
internal sealed class MarkdownProse
{
    // Not the site's pipeline: hosts take tags for tags, and a number in one is nothing that a reader sees.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseEmphasisExtras().UseFootnotes().UseTaskLists().UseAutoLinks().UsePreciseSourceLocation().Build();

    private readonly string _source;
    private readonly List<ProseBlock> _blocks = [];
    private ProseBlock? _before;

    private MarkdownProse(string source) => _source = source;

    public static IReadOnlyList<ProseBlock> Read(string source)
    {
        var reader = new MarkdownProse(source);
        try
        {
            reader.Visit(Markdown.Parse(source, Pipeline));
        }
        catch (ArgumentException)
        {
            // Nested deeper than anyone writes: checked as plain text.
            reader._blocks.Clear();
            reader._before = null;
            reader.AddHtml(source, 0);
        }

        return reader._blocks;
    }

    private void Visit(Block block)
    {
        switch (block)
        {
            case TableRow row:
                var cells = new ReadableText();
                foreach (var leaf in row.Descendants<LeafBlock>())
                {
                    Flatten(leaf.Inline, cells);
                    cells.Add(ReadableText.Break, leaf.Span.Start);
                }

                Add(cells);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Visit(child);
                break;
            case HtmlBlock html:
                var start = Math.Clamp(html.Span.Start, 0, _source.Length);
                AddHtml(_source[start..Math.Clamp(html.Span.End + 1, start, _source.Length)], start);
                break;
            case LeafBlock { Inline: { } inline }:
                var text = new ReadableText();
                Flatten(inline, text);
                Add(text);
                break;
            default:
                _before = null;
                break;
        }
    }

    private void AddHtml(string html, int start)
    {
        var text = new ReadableText();
        HtmlText.Read(html, start, text);
        Add(text);
    }

    private void Add(ReadableText text)
    {
        var block = new ProseBlock(text);
        if (block.IsBlank && _before is not null)
        {
            _before.TakeMarks(block);
            return;
        }

        _blocks.Add(block);
        _before = block;
    }

    private static void Flatten(ContainerInline? inlines, ReadableText text)
    {
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Add(literal.Content.ToString(), literal.Span.Start, each: true);
                    break;
                case HtmlEntityInline entity:
                    text.Add(entity.Transcoded.ToString(), entity.Span.Start, each: false);
                    break;
                case LineBreakInline:
                    text.Add(' ', inline.Span.Start);
                    break;
                case HtmlInline tag:
                    HtmlText.Read(tag.Tag, tag.Span.Start, text);
                    break;
                case LinkInline { IsAutoLink: true }:
                    text.Add(ReadableText.Break, inline.Span.Start);
                    break;
                case ContainerInline container:
                    Flatten(container, text);
                    break;
                default:
                    text.Add(ReadableText.Break, inline.Span.Start);
                    break;
            }
        }
    }
}
