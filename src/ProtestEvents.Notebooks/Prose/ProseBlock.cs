using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ProtestEvents.Notebooks;

/// <summary>A paragraph, heading or table row: its text without code and addresses, the marks in it and right after it. Lines count from 1.</summary>
internal sealed record ProseBlock(int Line, string Text, ImmutableArray<ExemptionMark> Marks)
{
    // Replaces code, and separates the cells of a table, so that two numbers are not read as one.
    private const char Break = '\ufffc';

    public static IReadOnlyList<ProseBlock> Read(string markdown)
    {
        if (MarkdownRendering.Parse(markdown) is not { } document)
            return [new(1, markdown, [])];
        var blocks = new List<ProseBlock>();
        var follows = false;
        foreach (var block in document.Descendants<Block>().Where(block => block is TableRow or LeafBlock { Parent: not TableCell }))
        {
            var read = Of(block);
            var onlyMarks = follows && string.IsNullOrWhiteSpace(read.Text) && !read.Marks.IsEmpty;
            if (onlyMarks)
                blocks[^1] = blocks[^1].With(read.Marks);
            else
                blocks.Add(read);
            follows = block is not LeafBlock { Inline: null };
        }

        return blocks;
    }

    public int LineOf(int place) => Line + Text.AsSpan(0, place).Count('\n');

    private ProseBlock With(ImmutableArray<ExemptionMark> later) =>
        this with { Marks = Marks.AddRange(later.Select(mark => mark with { Before = Text.Length })) };

    private static ProseBlock Of(Block block)
    {
        var text = new StringBuilder();
        var marks = ImmutableArray.CreateBuilder<ExemptionMark>();
        foreach (var leaf in block is TableRow row ? row.Descendants<LeafBlock>() : [(LeafBlock)block])
        {
            foreach (var inline in leaf.Inline?.Descendants() ?? [])
            {
                if (inline is CommentInline comment && ExemptionMark.Read(comment.Text, text.Length) is { } mark)
                    marks.Add(mark);
                text.Append(inline is LineBreakInline ? "\n" : inline is CodeInline ? Break : MarkdownRendering.Text(inline));
            }

            if (block is TableRow)
                text.Append(Break);
        }

        return new(block.Line + 1, text.ToString(), marks.ToImmutable());
    }
}
