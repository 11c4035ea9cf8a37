using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtestEvents.Notebooks.Documents;

namespace ProtestEvents.Notebooks.Conversion;

/// <summary>A cell's code on its way into a program.</summary>
internal sealed record ProgramCell(Cell Cell, string Where, CompilationUnitSyntax Root)
{
    private static readonly SyntaxKind[] NotLocal =
        [SyntaxKind.PublicKeyword, SyntaxKind.PrivateKeyword, SyntaxKind.InternalKeyword, SyntaxKind.ProtectedKeyword, SyntaxKind.ReadOnlyKeyword];

    /// <summary>The cell's statements; its types are added to those of the program.</summary>
    /// <param name="names">The names so far.</param>
    /// <param name="types">Where the cell's types go.</param>
    /// <param name="number">A number that no other cell has.</param>
    public string Write(ProgramNames names, List<ProgramPiece> types, int number)
    {
        var text = new StringBuilder();
        var returns = new ReturnRewriter($"end_of_{number}", Shown);
        foreach (var member in Root.Members)
        {
            switch (member)
            {
                case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                    types.Add(new(Where, Trimmed(member)));
                    break;
                case MethodDeclarationSyntax method when DeclaredNames.IsExtension(method):
                    types.Add(new(Where, $"static partial class CellExtensions\n{{\n    {Trimmed(method.WithModifiers(Internal(method.Modifiers)))}\n}}"));
                    break;
                case GlobalStatementSyntax or FieldDeclarationSyntax or MethodDeclarationSyntax:
                    text.Append(Statement(returns.Rewrite(names.Rename(member), member == Root.Members[^1]), member == Root.Members[^1])).Append('\n');
                    break;
                default:
                    throw new NotebookFormatException(
                        $"{Where} declares {member.Kind().ToString().Replace("Declaration", "", StringComparison.Ordinal).ToLowerInvariant()} outside a type; a program takes variables, functions and types there.");
            }
        }

        return text.Length == 0 ? "" : Wrapped(returns.IsLeft ? $"{text}{returns.Label}: ;\n" : text.ToString());
    }

    private string Wrapped(string text)
    {
        if (Cell.SkipsExecution)
            return $"\n#if SKIPPED_IN_THE_NOTEBOOK\n{text}#endif\n";
        return Cell.RaisesException
            ? $"\n// The notebook expects an error here.\ntry\n{{\n{text}}}\ncatch (Exception expected)\n{{\n    NotebookPage.Error(expected);\n}}\n"
            : $"\n{text}";
    }

    private static string Statement(MemberDeclarationSyntax member, bool isLast) => member switch
    {
        GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } shown } when isLast => Shown(shown.Expression),
        FieldDeclarationSyntax field => Local(field),
        MethodDeclarationSyntax method => Trimmed(method.WithModifiers(Allowed(method.Modifiers))),
        _ => Trimmed(member),
    };

    // A call that gives nothing back chooses the overload that shows nothing.
    private static string Shown(ExpressionSyntax expression)
    {
        var text = IsUntyped(expression) ? $"(object){Trimmed(expression)}" : Trimmed(expression);
        var comment = string.Concat(expression.GetLeadingTrivia().Select(trivia => trivia.ToFullString())).TrimStart('\n', '\r');
        return comment + (expression.DescendantNodesAndSelf(node => !DeclaredNames.IsFunction(node)).Any(node => node is AwaitExpressionSyntax)
            ? $"await ShowAsync(async () => {text});"
            : $"Show(() => {text});");
    }

    private static bool IsUntyped(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => IsUntyped(inner.Expression),
        _ => expression.IsKind(SyntaxKind.NullLiteralExpression) || expression.IsKind(SyntaxKind.DefaultLiteralExpression),
    };

    // A cell's variable begins as nothing where none is given, which a program must say.
    private static string Local(FieldDeclarationSyntax field)
    {
        var declaration = field.Declaration.WithVariables(SyntaxFactory.SeparatedList(
            field.Declaration.Variables.Select(variable => variable.Initializer is null && !field.Modifiers.Any(SyntaxKind.ConstKeyword)
                ? variable.WithInitializer(SyntaxFactory.EqualsValueClause(SyntaxFactory.ParseExpression(" default")))
                : variable),
            field.Declaration.Variables.GetSeparators()));
        var modifiers = SyntaxFactory.TokenList(Allowed(field.Modifiers).Where(token => !token.IsKind(SyntaxKind.StaticKeyword)));
        return Trimmed(field.WithModifiers(modifiers).WithDeclaration(declaration));
    }

    private static SyntaxTokenList Allowed(SyntaxTokenList modifiers) => SyntaxFactory.TokenList(modifiers.Where(token => !NotLocal.Contains(token.Kind())));

    private static SyntaxTokenList Internal(SyntaxTokenList modifiers) => SyntaxFactory.TokenList(
        Allowed(modifiers).Where(token => !token.IsKind(SyntaxKind.StaticKeyword)).Prepend(SyntaxFactory.ParseToken("static ")).Prepend(SyntaxFactory.ParseToken("public ")));

    private static string Trimmed(SyntaxNode node)
    {
        var lines = LineEnds.Unified(node.ToFullString()).Split('\n').AsEnumerable();
        return string.Join("\n", lines.SkipWhile(string.IsNullOrWhiteSpace)).TrimEnd();
    }
}
