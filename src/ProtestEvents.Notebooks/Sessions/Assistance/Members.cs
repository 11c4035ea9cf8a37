using System.ComponentModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtestEvents.Notebooks.Sessions.Assistance;

/// <summary>What can follow a dot.</summary>
internal static class Members
{
    public static IEnumerable<ISymbol> After(SemanticModel model, SyntaxToken dot)
    {
        if (Left(dot) is not { } left)
            return [];
        var position = dot.SpanStart;
        var symbol = Symbol(model, left);
        var found = symbol switch
        {
            INamespaceSymbol space => model.LookupNamespacesAndTypes(position, space),
            ITypeSymbol type when dot.Parent is not MemberBindingExpressionSyntax => model.LookupStaticMembers(position, type),
            _ => OfValue(model, position, TypeOf(model, left)),
        };
        return found.Where(IsForPeople);
    }

    public static bool IsForPeople(ISymbol symbol)
    {
        if (!symbol.CanBeReferencedByName || symbol.Name.Contains('<', StringComparison.Ordinal) || symbol is IMethodSymbol { MethodKind: MethodKind.Destructor })
            return false;
        return !symbol.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.Name == nameof(EditorBrowsableAttribute)
            && attribute.ConstructorArguments is [{ Value: (int)EditorBrowsableState.Never }]);
    }

    private static IEnumerable<ISymbol> OfValue(SemanticModel model, int position, ITypeSymbol? type) =>
        type is null or IErrorTypeSymbol or { SpecialType: SpecialType.System_Void }
            ? []
            : model.LookupSymbols(position, type, includeReducedExtensionMethods: true).Where(symbol => !symbol.IsStatic && symbol is not ITypeSymbol);

    private static ExpressionSyntax? Left(SyntaxToken dot) => dot.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        QualifiedNameSyntax name => name.Left,
        MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>(
            access => access.WhenNotNull.Span.Contains(binding.Span))?.Expression,
        _ => null,
    };

    // A half-written statement may look like a declaration to the parser, whose name is then a variable's.
    private static ISymbol? Symbol(SemanticModel model, ExpressionSyntax left)
    {
        var symbol = model.GetSymbolInfo(left).Symbol;
        return symbol ?? model.GetSpeculativeSymbolInfo(left.SpanStart, Expression(left), SpeculativeBindingOption.BindAsExpression).Symbol;
    }

    private static ITypeSymbol? TypeOf(SemanticModel model, ExpressionSyntax left)
    {
        var type = left is not NameSyntax { Parent: QualifiedNameSyntax } ? model.GetTypeInfo(left).Type : null;
        if (type is null or IErrorTypeSymbol)
            type = model.GetSpeculativeTypeInfo(left.SpanStart, Expression(left), SpeculativeBindingOption.BindAsExpression).Type;
        return left.Parent is ConditionalAccessExpressionSyntax && type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
    }

    private static ExpressionSyntax Expression(ExpressionSyntax left) => SyntaxFactory.ParseExpression(left.ToString());
}
