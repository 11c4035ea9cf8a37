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
        var all = typed.Dot is { } dot
            ? Members.After(model, root.FindToken(dot)).Select(symbol => new Candidate(symbol))
            : InScope(model, root, typed);
        return all
            .Where(candidate => candidate.Text.StartsWith(typed.Text, StringComparison.OrdinalIgnoreCase))
            .OrderBy(candidate => candidate.Rank)
            .ThenBy(candidate => !candidate.Text.StartsWith(typed.Text, StringComparison.Ordinal))
            .ThenBy(candidate => candidate.Text, StringComparer.OrdinalIgnoreCase)
            .ThenBy(candidate => candidate.Text, StringComparer.Ordinal)
            .DistinctBy(candidate => candidate.Text, StringComparer.Ordinal)
            .Take(Most);
    }

    private static IEnumerable<Candidate> InScope(SemanticModel model, SyntaxNode root, TypedName typed)
    {
        var before = typed.Start == 0 ? default : root.FindToken(typed.Start - 1, findInsideTrivia: false);
        var symbols = before.Parent?.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null
            ? model.LookupNamespacesAndTypes(typed.Start)
            : model.LookupSymbols(typed.Start);
        var candidates = symbols.Where(Members.IsForPeople).Select(symbol => new Candidate(symbol));
        // Before a letter is typed, the thousands of types in scope and all keywords would only hide what the cells define.
        return typed.Text.Length == 0
            ? Places.Expected(model, before).Concat(candidates.Where(candidate => candidate.IsOfCells))
            : Places.Expected(model, before).Concat(candidates).Concat(Keywords.All);
    }

    private static bool IsText(SyntaxNode root, int position)
    {
        var trivia = root.FindTrivia(Math.Max(0, position - 1));
        if (trivia.Span.Contains(Math.Max(0, position - 1)) && trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.DisabledTextTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia)
            return true;
        var token = root.FindToken(Math.Max(0, position - 1));
        var isInside = token.SpanStart < position && position <= token.Span.End;
        return isInside && token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.NumericLiteralToken
            && !(token.IsKind(SyntaxKind.StringLiteralToken) && position == token.Span.End && token.Text is [_, .., '"']);
    }
}
