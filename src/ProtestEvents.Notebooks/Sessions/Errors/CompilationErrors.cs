using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ProtestEvents.Notebooks.Sessions.Errors;

/// <summary>Says what the compiler found wrong, with each line of the cell and a mark below the place.</summary>
internal static class CompilationErrors
{
    public static CellError Describe(IReadOnlyList<Diagnostic> diagnostics, CellDocument cell)
    {
        var inOrder = diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ToList();
        var at = Position(inOrder[0]);
        var first = Message(inOrder[0]);
        return new(
            CellErrorKind.Compilation,
            "CompilationError",
            inOrder.Count == 1 ? first : $"{first} (and {Number(inOrder.Count - 1)} more)",
            [.. inOrder.SelectMany(diagnostic => Lines(diagnostic, cell))],
            cell.Cell is null ? null : at.Line + 1,
            cell.Cell is null ? null : cell.Line(at.Line + 1).Trim());
    }

    private static IEnumerable<string> Lines(Diagnostic diagnostic, CellDocument cell)
    {
        var at = Position(diagnostic);
        var text = cell.Line(at.Line + 1);
        var code = text.TrimStart();
        var indent = text.Length - code.Length;
        yield return $"{cell.Label}, line {Number(at.Line + 1)}, column {Number(at.Character + 1)}: {Message(diagnostic)}";
        if (code.Length == 0)
            yield break;
        yield return "    " + code.TrimEnd();
        yield return new string(' ', 4 + Math.Max(0, at.Character - indent)) + "^";
    }

    private static LinePosition Position(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition;

    private static string Message(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
