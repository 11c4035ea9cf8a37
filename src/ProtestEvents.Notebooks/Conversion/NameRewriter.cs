using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtestEvents.Notebooks.Conversion;

/// <summary>Gives variables other names. Members of other values keep theirs, as do variables of lambdas that hide the one meant.</summary>
internal sealed class NameRewriter(IReadOnlyDictionary<string, string> names) : CSharpSyntaxRewriter
{
    private IReadOnlyDictionary<string, string> _names = names;

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        if (node is null || !DeclaredNames.IsFunction(node))
            return base.Visit(node);
        var before = _names;
        var hidden = DeclaredNames.Hidden(node).ToHashSet(StringComparer.Ordinal);
        _names = before.Where(name => !hidden.Contains(name.Key)).ToDictionary(StringComparer.Ordinal);
        var visited = base.Visit(node);
        _names = before;
        return visited;
    }

    public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node) =>
        IsMember(node) ? node : node.WithIdentifier(Renamed(node.Identifier));

    public override SyntaxNode? VisitAnonymousObjectMemberDeclarator(AnonymousObjectMemberDeclaratorSyntax node)
    {
        var visited = (AnonymousObjectMemberDeclaratorSyntax)base.VisitAnonymousObjectMemberDeclarator(node)!;
        // The property was called after the variable and stays so.
        return node is { NameEquals: null, Expression: IdentifierNameSyntax name } && _names.ContainsKey(name.Identifier.ValueText)
            ? visited.WithNameEquals(SyntaxFactory.NameEquals(name.Identifier.ValueText)).NormalizeWhitespace().WithTriviaFrom(node)
            : visited;
    }

    public override SyntaxToken VisitToken(SyntaxToken token) => token.Parent switch
    {
        VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax or CatchDeclarationSyntax or FromClauseSyntax
            or LetClauseSyntax or JoinClauseSyntax or JoinIntoClauseSyntax or LocalFunctionStatementSyntax
            when token.IsKind(SyntaxKind.IdentifierToken) => Renamed(token),
        MethodDeclarationSyntax { Parent: CompilationUnitSyntax } when token.IsKind(SyntaxKind.IdentifierToken) => Renamed(token),
        _ => base.VisitToken(token),
    };

    private SyntaxToken Renamed(SyntaxToken token) => _names.TryGetValue(token.ValueText, out var name)
        ? SyntaxFactory.Identifier(token.LeadingTrivia, name, token.TrailingTrivia)
        : token;

    private static bool IsMember(IdentifierNameSyntax node) => node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == node,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax or UsingDirectiveSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression or (int)SyntaxKind.WithInitializerExpression } } assignment =>
            assignment.Left == node,
        VariableDeclarationSyntax declaration => declaration.Type == node,
        _ => false,
    };
}
