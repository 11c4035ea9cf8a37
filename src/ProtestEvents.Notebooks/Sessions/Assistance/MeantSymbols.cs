using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtestEvents.Notebooks.Sessions.Assistance;

/// <summary>What a place of a cell speaks of: the name that stands there, or else the call whose arguments surround it.</summary>
internal static class MeantSymbols
{
    /// <summary>The symbol meant, or all overloads when it is not said which; empty when there is none.</summary>
    public static ImmutableList<ISymbol> At(SemanticModel model, int position)
    {
        var root = model.SyntaxTree.GetRoot();
        foreach (var token in new[] { root.FindToken(position), root.FindToken(Math.Max(0, position - 1)) })
        {
            var isName = token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is PredefinedTypeSyntax;
            if (isName && token.SpanStart <= position && position <= token.Span.End && Named(model, token) is { IsEmpty: false } named)
                return named;
        }

        var call = root.FindToken(Math.Max(0, position - 1)).Parent?.AncestorsAndSelf().OfType<ArgumentListSyntax>()
            .FirstOrDefault(arguments => arguments.OpenParenToken.Span.End <= position
                && (arguments.CloseParenToken.IsMissing || position <= arguments.CloseParenToken.SpanStart));
        if (call?.Parent is not { } parent)
            return [];
        var overloads = IsUnfinished(call) ? Overloads(model, parent, call) : [];
        return overloads.Count > 1 ? overloads : Of(model, parent);
    }

    // Half an argument list chooses an overload too, but hardly the one that is meant.
    private static bool IsUnfinished(ArgumentListSyntax call) =>
        call.Arguments.Count == 0 || call.CloseParenToken.IsMissing || call.Arguments.Any(argument => argument.Expression.IsMissing);

    private static ImmutableList<ISymbol> Overloads(SemanticModel model, SyntaxNode node, ArgumentListSyntax call)
    {
        IEnumerable<ISymbol> all = node switch
        {
            InvocationExpressionSyntax { Expression: var called } => model.GetMemberGroup(called),
            BaseObjectCreationExpressionSyntax creation when model.GetTypeInfo(creation).Type is INamedTypeSymbol type =>
                type.InstanceConstructors.Where(constructor => model.IsAccessible(call.SpanStart, constructor)),
            _ => [],
        };
        var written = call.Arguments.SeparatorCount > 0 ? call.Arguments.Count : call.Arguments.Count(argument => !argument.Expression.IsMissing);
        return [.. all.OfType<IMethodSymbol>().Where(method => method.Parameters.Length >= written || method.Parameters is [.., { IsParams: true }])];
    }

    /// <summary>What an expression names or calls.</summary>
    public static ImmutableList<ISymbol> Of(SemanticModel model, SyntaxNode node)
    {
        var found = model.GetSymbolInfo(node);
        if (found.Symbol is null && found.CandidateSymbols.IsEmpty && node is InvocationExpressionSyntax { Expression: var called })
            return [.. model.GetMemberGroup(called)];
        return found.Symbol is { } symbol ? [symbol] : [.. found.CandidateSymbols];
    }

    private static ImmutableList<ISymbol> Named(SemanticModel model, SyntaxToken name)
    {
        var node = name.Parent!;
        if (model.GetDeclaredSymbol(node) is { } declared)
            return [declared];
        var found = Of(model, node);
        if (found.IsEmpty && node is ExpressionSyntax)
            found = [.. model.GetMemberGroup(node)];
        return found;
    }
}
