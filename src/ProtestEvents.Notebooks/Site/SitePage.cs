using System.Collections.Immutable;
using Markdig.Syntax;
using ProtestEvents.Notebooks.Running;

namespace ProtestEvents.Notebooks.Site;

/// <summary>One notebook as a page: its name in the site, and what the index says of it.</summary>
internal sealed class SitePage
{
    public SitePage(NotebookRun run)
    {
        Run = run;
        FileName = Path.ChangeExtension(run.Name, ".html");
        var blocks = run.Executed.Cells
            .Where(cell => cell.Kind == CellKind.Markdown)
            .SelectMany(cell => MarkdownRendering.Parse(cell.Source))
            .ToList();
        var heading = blocks.FindIndex(block => block is HeadingBlock);
        Title = heading < 0 ? Path.GetFileNameWithoutExtension(run.Name) : MarkdownRendering.Text((HeadingBlock)blocks[heading]);
        Question = blocks.Skip(heading + 1).OfType<ParagraphBlock>().Select(MarkdownRendering.Text).FirstOrDefault() ?? "";
        Anchors = Headings(run.Executed);
    }

    public NotebookRun Run { get; }

    public string FileName { get; }

    /// <summary>The notebook's first heading, as text.</summary>
    public string Title { get; }

    /// <summary>The first paragraph after it, as text.</summary>
    public string Question { get; }

    /// <summary>The headings for the table of contents.</summary>
    public ImmutableArray<PageHeading> Anchors { get; }

    private static ImmutableArray<PageHeading> Headings(Notebook notebook) =>
    [
        .. notebook.Cells
            .Where(cell => cell.Kind == CellKind.Markdown)
            .SelectMany(cell => MarkdownRendering.Parse(cell.Source).OfType<HeadingBlock>()
                .Select(heading => new PageHeading(PageWriter.Anchor(cell), heading.Level, MarkdownRendering.Text(heading)))),
    ];
}

/// <summary>A heading in the table of contents.</summary>
/// <param name="Anchor">The cell it stands in.</param>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its words.</param>
internal sealed record PageHeading(string Anchor, int Level, string Text);
