using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtestEvents.Notebooks.Conversion;

/// <summary>
/// Names through the cells of a notebook. A cell may declare a variable anew and may use a name inside a loop that is also a variable of
/// another cell; a program may do neither, so such names get a number.
/// </summary>
internal sealed class ProgramNames(IEnumerable<CompilationUnitSyntax> cells)
{
    // What a program has from the start: its arguments, and what shows its values.
    private static readonly string[] OfProgram = ["args", "NotebookPage", "Show", "ShowAsync"];

    private readonly HashSet<string> _shared = cells.SelectMany(cell => cell.Members).SelectMany(DeclaredNames.Shared).Concat(OfProgram).ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(OfProgram, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _current = new(StringComparer.Ordinal);

    /// <summary>A member of a cell with the names it has in the program.</summary>
    public MemberDeclarationSyntax Rename(MemberDeclarationSyntax member)
    {
        var own = DeclaredNames.Shared(member).Distinct(StringComparer.Ordinal).ToList();
        var before = new Dictionary<string, string>(_current, StringComparer.Ordinal);
        foreach (var name in own.Where(name => !_taken.Add(name)))
            _current[name] = Fresh(name);
        var names = new Dictionary<string, string>(_current, StringComparer.Ordinal);
        foreach (var name in DeclaredNames.Inner(member).Where(name => _shared.Contains(name) && !own.Contains(name)).Distinct(StringComparer.Ordinal))
            names[name] = Fresh(name);
        var renamed = names.Count == 0 ? member : (MemberDeclarationSyntax)new NameRewriter(names).Visit(member)!;
        return own.Exists(_current.ContainsKey) ? WithOldValues(member, renamed, before, names) : renamed;
    }

    // "var x = x + 1" in a later cell means the x of the earlier one on its right side.
    private static MemberDeclarationSyntax WithOldValues(
        MemberDeclarationSyntax member, MemberDeclarationSyntax renamed, Dictionary<string, string> before, Dictionary<string, string> names)
    {
        if (member is not FieldDeclarationSyntax field || renamed is not FieldDeclarationSyntax after)
            return renamed;
        var old = new Dictionary<string, string>(names, StringComparer.Ordinal);
        foreach (var name in DeclaredNames.Shared(member))
        {
            old.Remove(name);
            if (before.TryGetValue(name, out var earlier))
                old[name] = earlier;
        }

        var rewriter = new NameRewriter(old);
        var variables = field.Declaration.Variables.Zip(after.Declaration.Variables)
            .ToDictionary(pair => pair.Second, pair => pair.First.Initializer is { } value ? pair.Second.WithInitializer((EqualsValueClauseSyntax)rewriter.Visit(value)!) : pair.Second);
        return after.ReplaceNodes(variables.Keys, (variable, _) => variables[variable]);
    }

    private string Fresh(string name)
    {
        for (var number = 2; ; number++)
        {
            var fresh = string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
            if (!_shared.Contains(fresh) && _taken.Add(fresh))
                return fresh;
        }
    }
}
