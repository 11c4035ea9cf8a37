using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtestEvents.Notebooks.Sessions.Compiling;

/// <summary>Whether a text can be run as a cell, by its syntax alone.</summary>
internal enum CellCompleteness
{
    /// <summary>It can.</summary>
    Complete,

    /// <summary>It breaks off: more text could make it whole.</summary>
    Incomplete,

    /// <summary>No further text could make it right.</summary>
    Invalid,
}

/// <summary>Tells whether a person who writes a cell line by line has come to its end.</summary>
internal static class CellEnd
{
    private const string OpenRawText = "CS8997";

    // A line's end in a text of one line, an else without its if, something no statement begins with.
    private static readonly string[] Final = ["CS1010", "CS8641", "CS7017"];

    public static CellCompleteness Read(string text)
    {
        var tree = CSharpSyntaxTree.ParseText(CellSource.Read(text).Code, CellSource.ParseOptions);
        var errors = tree.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(error => error.Id).ToHashSet(StringComparer.Ordinal);
        if (errors.Count == 0)
            return CellCompleteness.Complete;
        if (errors.Overlaps(Final) || EndsInALine(tree.GetRoot()))
            return CellCompleteness.Invalid;
        return errors.Contains(OpenRawText) || !SyntaxFactory.IsCompleteSubmission(tree) ? CellCompleteness.Incomplete : CellCompleteness.Invalid;
    }

    // A text whose quotes were to close on its own line.
    private static bool EndsInALine(SyntaxNode root) => root.DescendantTokens().Any(token => token.ContainsDiagnostics
            && token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) && !string.IsNullOrWhiteSpace(token.Text.Trim('"')))
        || root.DescendantNodes().OfType<InterpolatedStringExpressionSyntax>().Any(text => text.StringEndToken.IsMissing
            && text.Contents.LastOrDefault() is not InterpolationSyntax { CloseBraceToken.IsMissing: true }
            && (text.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken)
                ? !text.StringStartToken.Text.Contains('@', StringComparison.Ordinal)
                : text.StringStartToken.IsKind(SyntaxKind.InterpolatedSingleLineRawStringStartToken) && !string.IsNullOrWhiteSpace(text.Contents.ToString())));

    /// <summary>The white space with which the next line of an incomplete cell begins.</summary>
    public static string NextIndent(string text)
    {
        var tree = CSharpSyntaxTree.ParseText(CellSource.Read(text).Code, CellSource.ParseOptions);
        var depth = 0;
        foreach (var token in tree.GetRoot().DescendantTokens().Where(token => !token.IsMissing))
        {
            if (token.IsKind(SyntaxKind.OpenBraceToken))
                depth++;
            else if (token.IsKind(SyntaxKind.CloseBraceToken))
                depth--;
        }

        return new string(' ', 4 * Math.Max(0, depth));
    }
}
