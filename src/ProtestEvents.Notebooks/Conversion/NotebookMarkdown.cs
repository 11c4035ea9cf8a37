using System.Globalization;
using System.Text;
using ProtestEvents.Notebooks.Documents;

namespace ProtestEvents.Notebooks.Conversion;

/// <summary>A notebook as Markdown for reading: texts as they are, code in fences, stored outputs as text.</summary>
public static class NotebookMarkdown
{
    /// <summary>The notebook as Markdown. Outputs that have no text are named by their kind only.</summary>
    /// <param name="notebook">The notebook.</param>
    public static string ToMarkdown(this Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var blocks = notebook.Cells
            .SelectMany(Blocks)
            .Select(block => LineEnds.Unified(block).Trim('\n'))
            .Where(block => block.Length > 0);
        return string.Join("\n\n", blocks) + "\n";
    }

    private static IEnumerable<string> Blocks(Cell cell) => cell.Kind switch
    {
        CellKind.Markdown => [cell.Source],
        CellKind.Raw => [Fence("", cell.Source)],
        _ => cell.Outputs.Select(Block).Prepend(Fence(cell.Language, cell.Source)),
    };

    private static string Block(Output output) => output switch
    {
        StreamOutput stream => Fence("text", stream.Text),
        DisplayOutput display => Block(display.Data),
        ResultOutput result => Block(result.Data),
        ErrorOutput error => Fence("text", $"{error.Name}: {error.Message}"),
        _ => "",
    };

    private static string Block(MimeBundle data) => data["text/plain"] is { } text
        ? Fence("text", text)
        : data["text/markdown"] ?? $"*(an output of the kind {string.Join(", ", data.MimeTypes)})*";

    // A fence must be longer than any run of backticks that it holds.
    private static string Fence(string language, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        var longest = 0;
        var run = 0;
        foreach (var letter in text)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', Math.Max(3, longest + 1));
        return new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{fence}{language}\n")
            .Append(LineEnds.Unified(text).Trim('\n'))
            .Append(CultureInfo.InvariantCulture, $"\n{fence}")
            .ToString();
    }
}
