using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtestEvents.Notebooks.Sessions.Assistance;

/// <summary>What can stand at a place: of all names that the compiler sees from there, those that begin as what is typed.</summary>
internal static class Candidates
{
    // A longer list helps nobody, and slows the front end down.
    private const int Most = 500;

    public static IEnumerable<Candidate> Find(SemanticModel model, TypedName typed)
    {
        var root = model.SyntaxTree.GetRoot();
        if (IsText(root, typed.Start))
            return [];
        var before = typed.Start == 0 ? default : root.FindToken(typed.Start - 1, findInsideTrivia: false);
        var all = typed.Dot is { } dot ? AfterDot(model, root.FindToken(dot)) : InScope(model, before, typed);
        return all
            .Where(candidate => candidate.Text.StartsWith(typed.Text, StringComparison.OrdinalIgnoreCase))
            .OrderBy(candidate => candidate.Rank)
            .ThenBy(candidate => !candidate.Text.StartsWith(typed.Text, StringComparison.Ordinal))
            .ThenBy(candidate => candidate.Text, StringComparer.OrdinalIgnoreCase)
            .ThenBy(candidate => candidate.Text, StringComparer.Ordinal)
            .DistinctBy(candidate => candidate.Text, StringComparer.Ordinal)
            .Take(Most);
    }

    private static IEnumerable<Candidate> AfterDot(SemanticModel model, SyntaxToken dot) =>
        Members.After(model, dot).Where(symbol => !IsOfNamespace(dot) || symbol is INamespaceSymbol space && IsOfUse(space)).Select(symbol => new Candidate(symbol));

    private static IEnumerable<Candidate> InScope(SemanticModel model, SyntaxToken before, TypedName typed)
    {
        if (before.IsKind(SyntaxKind.ColonColonToken))
            return AfterAlias(model, before);
        if (IsOfNamespace(before))
            return Namespaces(model, typed.Start).Concat(Keywords.All.Where(keyword => keyword.Text is "static" or "var"));
        if (before.IsKind(SyntaxKind.NewKeyword))
            return Creatable(model, typed);
        var isUsing = before.Parent?.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null;
        var symbols = isUsing
            ? model.LookupNamespacesAndTypes(typed.Start)
            : model.LookupSymbols(typed.Start);
        var candidates = symbols.Where(Members.IsForPeople).Select(symbol => new Candidate(symbol));
        // Before a letter is typed, the thousands of types in scope and all keywords would only hide what the cells define.
        return typed.Text.Length == 0
            ? Places.Expected(model, before).Concat(candidates.Where(candidate => candidate.IsOfCells)).Concat(isUsing ? Namespaces(model, typed.Start) : [])
            : Places.Expected(model, before).Concat(candidates).Concat(Keywords.All);
    }

    // A using of a static class or with a name of its own, and one that declares a variable, go on with types.
    private static bool IsOfNamespace(SyntaxToken token) =>
        token.Parent?.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { Alias: null, StaticKeyword.RawKind: (int)SyntaxKind.None };

    private static IEnumerable<Candidate> Namespaces(SemanticModel model, int position) => model.LookupNamespacesAndTypes(position)
        .OfType<INamespaceSymbol>()
        .Where(IsOfUse)
        .Select(symbol => new Candidate(symbol) { Rank = Candidate.Expected });

    // .NET keeps much to itself, in namespaces of their own.
    private static bool IsOfUse(INamespaceSymbol space) =>
        space.GetTypeMembers().Any(type => type.DeclaredAccessibility == Accessibility.Public) || space.GetNamespaceMembers().Any(IsOfUse);

    private static IEnumerable<Candidate> Creatable(SemanticModel model, TypedName typed)
    {
        var types = model.LookupNamespacesAndTypes(typed.Start)
            .Where(symbol => Members.IsForPeople(symbol) && symbol is not ITypeSymbol { IsStatic: true });
        // An array has elements of any type; but as long as no letter is typed, they would only hide what can be made.
        return typed.Text.Length == 0
            ? types.Where(symbol => symbol is ITypeSymbol { IsAbstract: false, TypeKind: TypeKind.Class or TypeKind.Struct }).Select(symbol => new Candidate(symbol))
            : types.Select(symbol => new Candidate(symbol)).Concat(Keywords.All.Where(keyword => SyntaxFacts.IsPredefinedType(SyntaxFacts.GetKeywordKind(keyword.Text))));
    }

    private static IEnumerable<Candidate> AfterAlias(SemanticModel model, SyntaxToken colons) =>
        colons.GetPreviousToken().Text != "global"
            ? []
            : model.LookupNamespacesAndTypes(colons.SpanStart, model.Compilation.GlobalNamespace)
                .Where(symbol => Members.IsForPeople(symbol) && symbol is not INamedTypeSymbol { IsScriptClass: true } && (symbol is not INamespaceSymbol space || IsOfUse(space)))
                .Select(symbol => new Candidate(symbol) { Rank = symbol is INamespaceSymbol ? Candidate.Expected : Candidate.Other });

    private static bool IsText(SyntaxNode root, int position)
    {
        var trivia = root.FindTrivia(Math.Max(0, position - 1));
        if (trivia.Span.Contains(Math.Max(0, position - 1)) && trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.DisabledTextTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia)
            return true;
        var token = root.FindToken(Math.Max(0, position - 1));
        if (token.Parent is InterpolationFormatClauseSyntax)
            return true;
        var isInside = token.SpanStart < position && position <= token.Span.End;
        return isInside && token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.NumericLiteralToken
            && !(token.IsKind(SyntaxKind.StringLiteralToken) && position == token.Span.End && token.Text is [_, .., '"']);
    }
}
