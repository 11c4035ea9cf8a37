using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtestEvents.Notebooks.Conversion;

/// <summary>The names that code declares, by where: for all cells after it, or inside a statement.</summary>
internal static class DeclaredNames
{
    /// <summary>The names that a member of a cell declares for the cells after it.</summary>
    public static IEnumerable<string> Shared(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        MethodDeclarationSyntax method when !IsExtension(method) => [method.Identifier.ValueText],
        GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax local } => local.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        GlobalStatementSyntax { Statement: LocalFunctionStatementSyntax function } => [function.Identifier.ValueText],
        GlobalStatementSyntax { Statement: ExpressionStatementSyntax expression } => Designations(expression),
        _ => [],
    };

    /// <summary>The names that a statement of a cell declares for itself alone; not those of lambdas, which may hide others.</summary>
    public static IEnumerable<string> Inner(MemberDeclarationSyntax member)
    {
        if (member is not GlobalStatementSyntax { Statement: var statement })
            return Ranges(member);
        return statement is LocalDeclarationStatementSyntax or ExpressionStatementSyntax or LocalFunctionStatementSyntax
            ? Ranges(statement)
            : Open(statement).SelectMany(Declared).Concat(Ranges(statement));
    }

    /// <summary>The names that a lambda or a function declares: its parameters and all inside.</summary>
    public static IEnumerable<string> Hidden(SyntaxNode function) => function.DescendantNodes().SelectMany(Declared)
        .Concat(function.DescendantNodes().OfType<ParameterSyntax>().Select(parameter => parameter.Identifier.ValueText));

    public static bool IsExtension(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true;

    public static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    private static IEnumerable<SyntaxNode> Open(SyntaxNode node) => node.DescendantNodesAndSelf(inner => !IsFunction(inner));

    private static IEnumerable<string> Designations(SyntaxNode node) =>
        Open(node).OfType<SingleVariableDesignationSyntax>().Select(variable => variable.Identifier.ValueText);

    private static IEnumerable<string> Ranges(SyntaxNode node) => Open(node).SelectMany(inner => inner switch
    {
        FromClauseSyntax from => [from.Identifier.ValueText],
        LetClauseSyntax let => [let.Identifier.ValueText],
        JoinClauseSyntax join => [join.Identifier.ValueText],
        _ => Array.Empty<string>(),
    });

    private static IEnumerable<string> Declared(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => [variable.Identifier.ValueText],
        SingleVariableDesignationSyntax variable => [variable.Identifier.ValueText],
        ForEachStatementSyntax each => [each.Identifier.ValueText],
        CatchDeclarationSyntax caught => [caught.Identifier.ValueText],
        LocalFunctionStatementSyntax function => [function.Identifier.ValueText],
        _ => [],
    };
}
