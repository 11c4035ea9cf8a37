using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;


namespace ProtestEvents.Notebooks.Site;

/// <summary>C# with a span around each word that has a colour; the text between tags is the code, escaped.</summary>
internal static class CodeHighlighter
{
    public static string Highlight(string code)
    {
        var html = new StringBuilder();
        var root = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Preview, kind: Microsoft.CodeAnalysis.SourceCodeKind.Script)).GetRoot();
        foreach (var token in root.DescendantTokens(descendIntoTrivia: false))
        {
            WriteAll(html, token.LeadingTrivia);
            Write(html, token.Text, Class(token));
            WriteAll(html, token.TrailingTrivia);
        }

        return html.ToString();
    }

    private static void WriteAll(StringBuilder html, SyntaxTriviaList trivia)
    {
        foreach (var piece in trivia)
            Write(html, piece.ToFullString(), Class(piece));
    }

    private static void Write(StringBuilder html, string text, string? name)
    {
        if (text.Length == 0)
            return;
        if (name is null)
            html.Append(System.Net.WebUtility.HtmlEncode(text));
        else
            html.Append("<span class=\"").Append(name).Append("\">").Append(System.Net.WebUtility.HtmlEncode(text)).Append("</span>");
    }

    private static string? Class(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.DisabledTextTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia => "c",
        _ => trivia.IsDirective ? "d" : null,
    };

    private static string? Class(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedStringEndToken or SyntaxKind.InterpolatedVerbatimStringStartToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken
            or SyntaxKind.InterpolatedRawStringEndToken or SyntaxKind.Utf8StringLiteralToken => "s",
        SyntaxKind.NumericLiteralToken => "n",
        SyntaxKind.IdentifierToken => IdentifierClass(token),
        var kind when SyntaxFacts.IsKeywordKind(kind) || SyntaxFacts.IsContextualKeyword(kind) => "k",
        _ => null,
    };

    private static string? IdentifierClass(SyntaxToken token) => token.Parent switch
    {
        IdentifierNameSyntax { IsVar: true } => "k",
        BaseTypeDeclarationSyntax => "t",
        GenericNameSyntax { Parent: not (MemberAccessExpressionSyntax or InvocationExpressionSyntax) } => "t",
        IdentifierNameSyntax or GenericNameSyntax when IsCalled(token.Parent) => "m",
        MethodDeclarationSyntax or LocalFunctionStatementSyntax => "m",
        IdentifierNameSyntax name when IsType(name) => "t",
        _ => null,
    };

    private static bool IsCalled(SyntaxNode name) =>
        name.Parent is InvocationExpressionSyntax
        || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name && access.Parent is InvocationExpressionSyntax);

    private static bool IsType(IdentifierNameSyntax name) => name.Parent switch
    {
        ObjectCreationExpressionSyntax or VariableDeclarationSyntax or ParameterSyntax or TypeArgumentListSyntax or ArrayTypeSyntax
            or NullableTypeSyntax or CastExpressionSyntax or TypeOfExpressionSyntax or BaseTypeSyntax or DeclarationPatternSyntax
            or RecursivePatternSyntax or TypeConstraintSyntax => !IsValue(name),
        MethodDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax or ForEachStatementSyntax => !IsValue(name),
        _ => false,
    };

    private static bool IsValue(IdentifierNameSyntax name) => name.Parent switch
    {
        CastExpressionSyntax cast => cast.Expression == name,
        ForEachStatementSyntax loop => loop.Expression == name,
        _ => false,
    };
}
