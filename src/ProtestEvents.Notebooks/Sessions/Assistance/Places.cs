using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtestEvents.Notebooks.Sessions.Assistance;

/// <summary>Names that only some places take: of parameters in a call, of properties in an object's initializer.</summary>
internal static class Places
{
    public static IEnumerable<Candidate> Expected(SemanticModel model, SyntaxToken before)
    {
        if (before.Kind() is not (SyntaxKind.OpenParenToken or SyntaxKind.CommaToken or SyntaxKind.OpenBraceToken))
            return [];
        return before.Parent switch
        {
            ArgumentListSyntax { Parent: { } call } => Parameters(model, call),
            InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } => Settable(model, creation, before.SpanStart),
            InitializerExpressionSyntax { Parent: WithExpressionSyntax copy } => Settable(model, copy.Expression, before.SpanStart),
            _ => [],
        };
    }

    private static IEnumerable<Candidate> Parameters(SemanticModel model, SyntaxNode call) =>
        from method in MeantSymbols.Of(model, call).OfType<IMethodSymbol>()
        from parameter in method.Parameters
        select new Candidate(parameter.Name + ":", "parameter", Signatures.Line(parameter), Candidate.Expected);

    private static IEnumerable<Candidate> Settable(SemanticModel model, ExpressionSyntax value, int position) =>
        model.GetTypeInfo(value).Type is not { } type
            ? []
            : model.LookupSymbols(position, type)
                .Where(symbol => symbol is IPropertySymbol { IsStatic: false, SetMethod: not null } or IFieldSymbol { IsStatic: false, IsReadOnly: false })
                .Where(Members.IsForPeople)
                .Select(symbol => new Candidate(symbol) { Rank = Candidate.Expected });
}
