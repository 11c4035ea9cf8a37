using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtestEvents.Notebooks.Cells;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace ProtestEvents.Notebooks.Sessions.Compiling;

/// <summary>
/// Puts a check at the start of loops, so that a cell can be stopped, and of functions, so that endless recursion is an exception
/// and not the end of the process. No line is added: line numbers stay those of the cell.
/// </summary>
internal sealed class GuardRewriter(int slot) : CSharpSyntaxRewriter
{
    private const string Guard = $"global::ProtestEvents.Notebooks.Cells.{nameof(CellGuard)}.";
    private readonly StatementSyntax _check = Call(nameof(CellGuard.Check), slot);
    private readonly StatementSyntax _enter = Call(nameof(CellGuard.Enter), slot);

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) =>
        base.VisitWhileStatement(node) is WhileStatementSyntax loop ? loop.WithStatement(Checked(loop.Statement)) : null;

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) =>
        base.VisitDoStatement(node) is DoStatementSyntax loop ? loop.WithStatement(Checked(loop.Statement)) : null;

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) =>
        base.VisitForStatement(node) is ForStatementSyntax loop ? loop.WithStatement(Checked(loop.Statement)) : null;

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) =>
        base.VisitForEachStatement(node) is ForEachStatementSyntax loop ? loop.WithStatement(Checked(loop.Statement)) : null;

    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node) =>
        base.VisitForEachVariableStatement(node) is ForEachVariableStatementSyntax loop ? loop.WithStatement(Checked(loop.Statement)) : null;

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var method = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        if (method.Body is not null)
            return method.WithBody(Entered(method.Body));
        return method.ExpressionBody is { } arrow
            ? method.WithExpressionBody(null).WithSemicolonToken(default)
                .WithBody(Body(arrow, method.SemicolonToken, ReturnsValue(method.ReturnType, method.Modifiers)))
            : method;
    }

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        var function = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
        if (function.Body is not null)
            return function.WithBody(Entered(function.Body));
        return function.ExpressionBody is { } arrow
            ? function.WithExpressionBody(null).WithSemicolonToken(default)
                .WithBody(Body(arrow, function.SemicolonToken, ReturnsValue(function.ReturnType, function.Modifiers)))
            : function;
    }

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        var property = (PropertyDeclarationSyntax)base.VisitPropertyDeclaration(node)!;
        return property.ExpressionBody is { } arrow
            ? property.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(AccessorList(SingletonList(
                AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, Body(arrow, property.SemicolonToken, returnsValue: true)))))
            : property;
    }

    public override SyntaxNode? VisitAccessorDeclaration(AccessorDeclarationSyntax node)
    {
        var accessor = (AccessorDeclarationSyntax)base.VisitAccessorDeclaration(node)!;
        return accessor.Body is null ? accessor : accessor.WithBody(Entered(accessor.Body));
    }

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
    {
        var lambda = (ParenthesizedLambdaExpressionSyntax)base.VisitParenthesizedLambdaExpression(node)!;
        return lambda.Block is null ? lambda : lambda.WithBlock(Entered(lambda.Block));
    }

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
    {
        var lambda = (SimpleLambdaExpressionSyntax)base.VisitSimpleLambdaExpression(node)!;
        return lambda.Block is null ? lambda : lambda.WithBlock(Entered(lambda.Block));
    }

    private static StatementSyntax Call(string name, int slot) =>
        ParseStatement($"{Guard}{name}({slot.ToString(CultureInfo.InvariantCulture)});");

    private StatementSyntax Checked(StatementSyntax body) => body switch
    {
        BlockSyntax block => block.WithStatements(block.Statements.Insert(0, _check)),
        // Not allowed as a loop's body; the compiler is to say so.
        LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax => body,
        _ => Block(_check, body),
    };

    private BlockSyntax Entered(BlockSyntax body) => body.WithStatements(body.Statements.Insert(0, _enter));

    private BlockSyntax Body(ArrowExpressionClauseSyntax arrow, SyntaxToken semicolon, bool returnsValue)
    {
        var token = Token(SyntaxKind.SemicolonToken).WithTrailingTrivia(semicolon.TrailingTrivia);
        StatementSyntax statement = (arrow.Expression, returnsValue) switch
        {
            (ThrowExpressionSyntax thrown, _) => ThrowStatement(thrown.ThrowKeyword, thrown.Expression, token),
            (_, true) => ReturnStatement(Token(SyntaxKind.ReturnKeyword).WithTrailingTrivia(Space), arrow.Expression, token),
            _ => ExpressionStatement(arrow.Expression, token),
        };
        var before = arrow.ArrowToken.LeadingTrivia.AddRange(arrow.ArrowToken.TrailingTrivia);
        return Block(_enter, statement.WithLeadingTrivia(before.AddRange(statement.GetLeadingTrivia())));
    }

    private static bool ReturnsValue(TypeSyntax type, SyntaxTokenList modifiers) => type switch
    {
        PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } => false,
        _ when modifiers.Any(SyntaxKind.AsyncKeyword) => type.DescendantNodesAndSelf().Any(node => node is GenericNameSyntax),
        _ => true,
    };
}
