using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ProtestEvents.Notebooks.Sessions.Compiling;

/// <summary>
/// A cell's text taken apart: its directives, wherever they stand, and its C#. Directives leave blanks behind, so that lines and columns
/// stay those of the cell.
/// </summary>
internal sealed record CellSource(string Code, IReadOnlyList<CellDirective> Directives)
{
    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.CSharp13, DocumentationMode.Parse, SourceCodeKind.Script);

    public static CellSource Read(string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, ParseOptions);
        var source = tree.GetText();
        var code = new StringBuilder(text);
        var directives = new List<CellDirective>();
        foreach (var (line, isActive) in DirectiveLines(tree.GetRoot(), source.Lines))
        {
            var written = source.ToString(line.Span).Trim();
            if (CellDirective.Read(written, line.LineNumber + 1) is not { } directive)
                continue;
            // The compiler would follow also those that an #if leaves out.
            if (isActive)
                directives.Add(directive);
            for (var at = line.Start; at < line.End; at++)
                code[at] = ' ';
        }

        return new(code.ToString(), directives);
    }

    // The parser tells a directive from a line of a string or comment that looks like one.
    private static IEnumerable<(TextLine Line, bool IsActive)> DirectiveLines(SyntaxNode root, TextLineCollection lines) => root
        .DescendantTrivia(descendIntoTrivia: false)
        .Select(trivia => trivia.GetStructure())
        .OfType<DirectiveTriviaSyntax>()
        .Select(directive => (lines.GetLineFromPosition(directive.SpanStart), directive.IsActive));
}
