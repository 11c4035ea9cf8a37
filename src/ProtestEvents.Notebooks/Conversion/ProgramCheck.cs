using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtestEvents.Notebooks.Sessions.References;

namespace ProtestEvents.Notebooks.Conversion;

/// <summary>Compiles a program before it is written: cells may do what the statements of one program may not.</summary>
internal static class ProgramCheck
{
    // What is wrong however the program's references turn out: names declared twice or out of reach, statements in the wrong place.
    private static readonly HashSet<string> OfStructure =
    [
        "CS0100", "CS0101", "CS0102", "CS0111", "CS0128", "CS0136", "CS0140", "CS0158", "CS0159", "CS0165", "CS0201", "CS0227", "CS0841", "CS8120", "CS8421", "CS8801", "CS8803",
    ];

    /// <exception cref="NotebookFormatException">It does not compile; a sentence for each cell and reason.</exception>
    public static void Compile(ProgramText program, string name, IEnumerable<string> assemblies, bool lacksReferences)
    {
        // The directives of file-based programs are for the SDK; a blank line keeps the numbers of those that follow.
        var code = string.Join('\n', program.ToString().Split('\n').Select(line => line.StartsWith("#:", StringComparison.Ordinal) ? "" : line));
        var compilation = CSharpCompilation.Create(
            "program",
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest))],
            [.. FrameworkReferences.Platform, .. assemblies.Select(path => MetadataReference.CreateFromFile(path))],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, allowUnsafe: true));
        var errors = compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).ToList();
        var sentences = errors
            .Where(found => !lacksReferences || OfStructure.Contains(found.Id))
            // What is declared twice is ambiguous wherever it is used; once is enough.
            .Where(found => found.Id != "CS0229" || !errors.Exists(other => other.Id == "CS0101"))
            .OrderBy(found => found.Location.SourceSpan.Start)
            .Select(found => Sentence(found, program, name))
            .Distinct()
            .ToList();
        if (sentences.Count > 0)
            throw new NotebookFormatException(string.Join('\n', sentences));
    }

    private static string Sentence(Diagnostic found, ProgramText program, string name)
    {
        var where = program.Where(found.Location.GetLineSpan().StartLinePosition.Line) ?? name;
        var word = found.Location.SourceTree?.GetText().ToString(found.Location.SourceSpan) ?? "";
        return found.Id switch
        {
            "CS0101" => $"{where} can't become part of a program: it declares the type {word}, which the program has already.",
            "CS8801" => $"{where} can't become part of a program: a type of a notebook sees the variable {word}, a type of a program sees no variables.",
            _ => $"{where} can't become part of a program: {found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)}",
        };
    }
}
