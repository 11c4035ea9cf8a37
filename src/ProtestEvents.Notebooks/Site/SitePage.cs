using Markdig.Syntax;

namespace ProtestEvents.Notebooks;

internal sealed class SitePage
{
    public SitePage(NotebookRun run)
    {
        Run = run;
        var blocks = run.Executed.Cells
            .Where(cell => cell.Kind == CellKind.Markdown)
            .SelectMany(cell => (MarkdownRendering.Parse(cell.Source) ?? []).OfType<LeafBlock>()
                .Select(block => (cell, block, text: MarkdownRendering.Text(block))))
            .ToList();
        var heading = blocks.FindIndex(found => found.block is HeadingBlock);
        Title = heading < 0 ? Path.GetFileNameWithoutExtension(run.Name) : blocks[heading].text;
        Question = blocks.Skip(heading + 1).FirstOrDefault(found => found.block is ParagraphBlock && found.text.Length > 0).text ?? "";
        Headings = [.. blocks.Where(found => found.block is HeadingBlock)
            .Select(found => (PageWriter.Anchor(found.cell), ((HeadingBlock)found.block).Level, found.text))];
    }

    public NotebookRun Run { get; }

    public string FileName => SiteWriter.PageName(Run.Name);

    /// <summary>The page's address, as HTML.</summary>
    public string Address => PageText.Escape(Uri.EscapeDataString(FileName));

    public string Title { get; }

    public string Question { get; }

    /// <summary>The headings for the table of contents: the cell that each stands in, its level from 1 to 6, its words.</summary>
    public ImmutableArray<(string Anchor, int Level, string Text)> Headings { get; }
}
