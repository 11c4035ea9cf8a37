using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ProtestEvents.Notebooks.Documents;
using ProtestEvents.Notebooks.Site;

namespace ProtestEvents.Notebooks.Conversion;

/// <summary>A notebook as Markdown for reading: texts as they are, code in fences, stored outputs as pictures and text.</summary>
public static partial class NotebookMarkdown
{
    private static readonly string[] Pictures = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml"];

    /// <summary>The notebook as Markdown; its pictures stand in it as data. Outputs that have neither text nor picture are named by their kind only.</summary>
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
        CellKind.Markdown => [Attachment().Replace(cell.Source, link => LinkTargets.Attachment(cell, link.Groups["name"].Value) is { } data ? "(" + data : link.Value)],
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

    /// <summary>Whether an output is drawn or laid out, of which Markdown keeps the text.</summary>
    internal static bool IsShortened(Output output) => output switch
    {
        DisplayOutput display => IsShortened(display.Data),
        ResultOutput result => IsShortened(result.Data),
        _ => false,
    };

    private static bool IsShortened(MimeBundle data) => !Pictures.Any(data.MimeTypes.Contains) && data.MimeTypes.Any(type => type is not ("text/plain" or "text/markdown"));

    private static string Block(MimeBundle data)
    {
        if (Pictures.FirstOrDefault(type => data[type] is not null) is { } picture)
            return $"![{AltText(data["text/plain"])}](data:{picture};base64,{Base64(picture, data[picture]!)})";
        return data["text/plain"] is { } text ? Fence("text", text) : Named(data);
    }

    // The only image type whose data is text.
    private static string Base64(string type, string data) => type == "image/svg+xml"
        ? Convert.ToBase64String(Encoding.UTF8.GetBytes(data))
        : string.Concat(data.Where(letter => !char.IsWhiteSpace(letter)));

    private static string AltText(string? text) => string.Concat((text ?? "").Select(letter => letter is '[' or ']' or '\\' || char.IsControl(letter) ? ' ' : letter));

    private static string Named(MimeBundle data) => data["text/markdown"] ?? $"*(an output of the kind {string.Join(", ", data.MimeTypes)})*";

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

    [GeneratedRegex(@"\(attachment:(?<name>[^)\s]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Attachment();
}
