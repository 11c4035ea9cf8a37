using System.Collections.Immutable;
using static ProtestEvents.Notebooks.Tests.NotebookText;

namespace ProtestEvents.Notebooks.Tests.Prose;

/// <summary>Checks texts against outputs made up by the test.</summary>
public abstract class ProseTest
{
    protected static Output Printed(string text) => new StreamOutput("stdout", text);

    protected static Output Shown(string mimeType, string data) => new ResultOutput(MimeBundle.Of(mimeType, data), 1);

    /// <summary>The numbers found wrong in one Markdown cell before a code cell with these outputs.</summary>
    protected static IEnumerable<string> Wrong(string markdown, params ImmutableArray<Output> outputs) =>
        Findings(markdown, outputs).Select(finding => finding.Number);

    protected static IReadOnlyList<ProseFinding> Findings(string markdown, params ImmutableArray<Output> outputs) =>
        ProseCheck.Findings(Run(Notebook.Parse(Of(Markdown(markdown), Code("1")), "n.ipynb"), outputs));

    protected static NotebookRun Run(Notebook notebook, ImmutableArray<Output> outputs) => new(
        "n.ipynb", notebook, notebook.WithResults(new Dictionary<int, CellResult?> { [notebook.Cells.Length] = new(1, outputs) }), RunStatus.Ran);
}
