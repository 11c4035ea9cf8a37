using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtestEvents.Notebooks.Cells;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace ProtestEvents.Notebooks.Sessions.Compiling;

/// <summary>
/// Puts a check at the start of loops, so that a cell can be stopped, and of functions, so that endless recursion is an exception
/// and not the end of the process; handlers of exceptions let a stop through. No line is added: line numbers stay those of the cell.
/// </summary>
internal sealed class GuardRewriter(int slot, SemanticModel model) : CSharpSyntaxRewriter
{
    private const string Guard = $"global::ProtestEvents.Notebooks.Cells.{nameof(CellGuard)}.";
    private readonly StatementSyntax _check = Call(nameof(CellGuard.Check), slot);
    private readonly StatementSyntax _enter = Call(nameof(CellGuard.Enter), slot);
    private readonly ExpressionSyntax _mayCatch = ((ExpressionStatementSyntax)Call(nameof(CellGuard.MayCatch), slot)).Expression;

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
            ? property.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(arrow, property.SemicolonToken))
            : property;
    }

    public override SyntaxNode? VisitAccessorDeclaration(AccessorDeclarationSyntax node)
    {
        var accessor = (AccessorDeclarationSyntax)base.VisitAccessorDeclaration(node)!;
        if (accessor.Body is not null)
            return accessor.WithBody(Entered(accessor.Body));
        return accessor.ExpressionBody is { } arrow
            ? accessor.WithExpressionBody(null).WithSemicolonToken(default)
                .WithBody(Body(arrow, accessor.SemicolonToken, returnsValue: accessor.IsKind(SyntaxKind.GetAccessorDeclaration)))
            : accessor;
    }

    public override SyntaxNode? VisitIndexerDeclaration(IndexerDeclarationSyntax node)
    {
        var indexer = (IndexerDeclarationSyntax)base.VisitIndexerDeclaration(node)!;
        return indexer.ExpressionBody is { } arrow
            ? indexer.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(arrow, indexer.SemicolonToken))
            : indexer;
    }

    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
    {
        var constructor = (ConstructorDeclarationSyntax)base.VisitConstructorDeclaration(node)!;
        // A type whose static constructor fails once can never be used again.
        if (constructor.Modifiers.Any(SyntaxKind.StaticKeyword))
            return constructor;
        if (constructor.Body is not null)
            return constructor.WithBody(Entered(constructor.Body));
        return constructor.ExpressionBody is { } arrow
            ? constructor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(arrow, constructor.SemicolonToken, returnsValue: false))
            : constructor;
    }

    public override SyntaxNode? VisitOperatorDeclaration(OperatorDeclarationSyntax node)
    {
        var function = (OperatorDeclarationSyntax)base.VisitOperatorDeclaration(node)!;
        if (function.Body is not null)
            return function.WithBody(Entered(function.Body));
        return function.ExpressionBody is { } arrow
            ? function.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(arrow, function.SemicolonToken, returnsValue: true))
            : function;
    }

    public override SyntaxNode? VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node)
    {
        var function = (ConversionOperatorDeclarationSyntax)base.VisitConversionOperatorDeclaration(node)!;
        if (function.Body is not null)
            return function.WithBody(Entered(function.Body));
        return function.ExpressionBody is { } arrow
            ? function.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(arrow, function.SemicolonToken, returnsValue: true))
            : function;
    }

    public override SyntaxNode? VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node)
    {
        var function = (AnonymousMethodExpressionSyntax)base.VisitAnonymousMethodExpression(node)!;
        return function.WithBlock(Entered(function.Block));
    }

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) =>
        IsExpressionTree(node) ? node : Entered(node, (LambdaExpressionSyntax)base.VisitParenthesizedLambdaExpression(node)!);

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) =>
        IsExpressionTree(node) ? node : Entered(node, (LambdaExpressionSyntax)base.VisitSimpleLambdaExpression(node)!);

    public override SyntaxNode? VisitGotoStatement(GotoStatementSyntax node) =>
        Block(_check, node.WithoutTrivia()).WithTriviaFrom(node);

    // No catch of the cell's own keeps it from being stopped.
    public override SyntaxNode? VisitCatchClause(CatchClauseSyntax node)
    {
        var clause = (CatchClauseSyntax)base.VisitCatchClause(node)!;
        var condition = clause.Filter is { } filter
            ? BinaryExpression(SyntaxKind.LogicalAndExpression, _mayCatch, ParenthesizedExpression(filter.FilterExpression))
            : _mayCatch;
        return clause.WithFilter(
            (clause.Filter ?? CatchFilterClause(_mayCatch).WithLeadingTrivia(Space)).WithFilterExpression(condition));
    }

    private bool IsExpressionTree(LambdaExpressionSyntax lambda) =>
        model.GetTypeInfo(lambda).ConvertedType is { Name: "Expression" } type
        && type.ContainingNamespace.ToDisplayString() == "System.Linq.Expressions";

    private LambdaExpressionSyntax Entered(LambdaExpressionSyntax asWritten, LambdaExpressionSyntax lambda)
    {
        if (lambda.Block is { } block)
            return lambda.WithBlock(Entered(block));
        if (lambda.ExpressionBody is not { ContainsDirectives: false } value || model.GetSymbolInfo(asWritten).Symbol is not IMethodSymbol function)
            return lambda;
        var returnsValue = !function.ReturnsVoid && !(function.IsAsync && function.ReturnType is INamedTypeSymbol { IsGenericType: false });
        var statement = Statement(value.WithoutLeadingTrivia(), returnsValue, Token(SyntaxKind.SemicolonToken));
        return lambda.WithExpressionBody(null).WithBlock(Block(_enter, statement).WithLeadingTrivia(value.GetLeadingTrivia()));
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
        var statement = Statement(arrow.Expression, returnsValue, token);
        var before = arrow.ArrowToken.LeadingTrivia.AddRange(arrow.ArrowToken.TrailingTrivia);
        return Block(_enter, statement.WithLeadingTrivia(before.AddRange(statement.GetLeadingTrivia())));
    }

    private static StatementSyntax Statement(ExpressionSyntax value, bool returnsValue, SyntaxToken semicolon) => (value, returnsValue) switch
    {
        (ThrowExpressionSyntax thrown, _) => ThrowStatement(thrown.ThrowKeyword, thrown.Expression, semicolon),
        (_, true) => ReturnStatement(Token(SyntaxKind.ReturnKeyword).WithTrailingTrivia(Space), value, semicolon),
        _ => ExpressionStatement(value, semicolon),
    };

    private AccessorListSyntax Getter(ArrowExpressionClauseSyntax arrow, SyntaxToken semicolon) => AccessorList(SingletonList(
        AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, Body(arrow, semicolon, returnsValue: true))));

    private static bool ReturnsValue(TypeSyntax type, SyntaxTokenList modifiers) => type switch
    {
        PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } => false,
        _ when modifiers.Any(SyntaxKind.AsyncKeyword) => type.DescendantNodesAndSelf().Any(node => node is GenericNameSyntax),
        _ => true,
    };
}
