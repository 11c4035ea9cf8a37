using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtestEvents.Notebooks.Conversion;

/// <summary>A return ends a cell, but would end a program: it becomes a jump to the cell's end, and its value is shown.</summary>
/// <param name="label">The name of the cell's end.</param>
/// <param name="shown">The statement that shows an expression.</param>
internal sealed class ReturnRewriter(string label, Func<ExpressionSyntax, string> shown) : CSharpSyntaxRewriter
{
    public string Label => label;

    /// <summary>Whether some return jumps to the end.</summary>
    public bool IsLeft { get; private set; }

    public MemberDeclarationSyntax Rewrite(MemberDeclarationSyntax member, bool isLast) => member switch
    {
        GlobalStatementSyntax { Statement: ReturnStatementSyntax { Expression: { } value } } whole when isLast =>
            whole.WithStatement(SyntaxFactory.ParseStatement(shown(value)).WithLeadingTrivia(whole.GetLeadingTrivia())),
        GlobalStatementSyntax => (MemberDeclarationSyntax)Visit(member)!,
        _ => member,
    };

    public override SyntaxNode? Visit(SyntaxNode? node) => node is not null && DeclaredNames.IsFunction(node) ? node : base.Visit(node);

    public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node)
    {
        IsLeft = true;
        var show = node.Expression is { } value ? shown(value) + " " : "";
        return SyntaxFactory.ParseStatement($"{{ {show}goto {label}; }}").WithTriviaFrom(node);
    }
}
