using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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
    public static CellCompleteness Read(string text)
    {
        var tree = CSharpSyntaxTree.ParseText(CellSource.Read(text).Code, CellSource.ParseOptions);
        if (!tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            return CellCompleteness.Complete;
        return SyntaxFactory.IsCompleteSubmission(tree) ? CellCompleteness.Invalid : CellCompleteness.Incomplete;
    }

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
