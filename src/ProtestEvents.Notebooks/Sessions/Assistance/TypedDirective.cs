using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtestEvents.Notebooks.Sessions.Compiling;

namespace ProtestEvents.Notebooks.Sessions.Assistance;

/// <summary>The part of a directive that stands before a place.</summary>
/// <param name="Name">Which directive.</param>
/// <param name="Argument">What stands behind its opening quote; null where there is none, or the argument is at its end.</param>
/// <param name="Start">Where the part of it begins that a completion takes the place of.</param>
internal sealed record TypedDirective(string Name, string? Argument, int Start)
{
    private const string Packages = "nuget:";
    private const int Most = 500;

    /// <summary>Null where no directive stands.</summary>
    public static TypedDirective? Before(string code, int position)
    {
        var line = position == 0 ? 0 : code.LastIndexOf('\n', position - 1) + 1;
        var begin = line;
        while (begin < position && char.IsWhiteSpace(code[begin]))
            begin++;
        if (begin == position || code[begin] != '#' || !IsDirective(code, begin))
            return null;
        var written = code[begin..position];
        var name = written.Split(' ', '\t', '"')[0];
        var quote = written.IndexOf('"', StringComparison.Ordinal);
        if (quote < 0 || written.IndexOf('"', quote + 1) >= 0)
            return new(name, null, position);
        var argument = written[(quote + 1)..];
        return new(name, argument, position - (argument.Length - 1 - LastSeparator(argument)));
    }

    /// <summary>The files and folders that can stand there.</summary>
    /// <param name="folder">Where relative paths start.</param>
    public IEnumerable<Candidate> Candidates(string folder)
    {
        string[]? endings = Name switch
        {
            "#r" => [".dll"],
            "#load" => [".csx", ".cs"],
            "#i" => [],
            _ => null,
        };
        if (Argument is null || endings is null)
            return [];
        var isPackage = Argument.StartsWith(Packages, StringComparison.OrdinalIgnoreCase);
        var path = isPackage ? Argument[Packages.Length..].TrimStart() : Argument;
        // Names of packages are not known here, and only a package has a source.
        var paths = isPackage == (Name == "#i") ? Paths(folder, path, endings) : [];
        return Name == "#load" || !Packages.StartsWith(Argument, StringComparison.OrdinalIgnoreCase) || isPackage
            ? paths
            : paths.Append(new(Packages + " ", "keyword", "", Candidate.Keyword));
    }

    // The parser tells a directive from a line of a string or comment that looks like one.
    private static bool IsDirective(string code, int position) =>
        CSharpSyntaxTree.ParseText(code, CellSource.ParseOptions).GetRoot().FindTrivia(position).GetStructure() is DirectiveTriviaSyntax;

    private static int LastSeparator(string argument) =>
        Math.Max(argument.LastIndexOfAny(['/', '\\']), argument.StartsWith(Packages, StringComparison.OrdinalIgnoreCase) ? argument.LastIndexOfAny([':', ' ']) : -1);

    private static IEnumerable<Candidate> Paths(string folder, string path, string[] endings)
    {
        var typed = path[(LastSeparator(path) + 1)..];
        var place = new DirectoryInfo(Path.Combine(folder, path[..^typed.Length].Replace('\\', '/')));
        try
        {
            return
            [
                .. place.EnumerateFileSystemInfos()
                    .Where(entry => entry.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) && (typed.Length > 0 || entry.Name[0] != '.'))
                    .Where(entry => entry is DirectoryInfo || endings.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
                    .OrderBy(entry => entry is not DirectoryInfo)
                    .ThenBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
                    .Take(Most)
                    .Select(entry => entry is DirectoryInfo
                        ? new Candidate(entry.Name + "/", "folder", "", Candidate.Other)
                        : new Candidate(entry.Name, "file", "", Candidate.Other)),
            ];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
