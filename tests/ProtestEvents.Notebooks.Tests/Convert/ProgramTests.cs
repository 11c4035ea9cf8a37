using System.Diagnostics;
using ProtestEvents.Notebooks.Conversion;
using static ProtestEvents.Notebooks.Tests.NotebookText;

namespace ProtestEvents.Notebooks.Tests.Conversion;

public sealed class ProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_program_does_what_the_notebook_did()
    {
        _folder.Write("lib.csx", "int Twice(int x) => 2 * x;");
        var program = Program(
            Markdown("# Title with \"\"\"quotes\"\"\""),
            Code("#load \"lib.csx\"\nvar x = 20;\nint count;\nrecord Town(string Name);\npublic static string Loud(this string text) => text.ToUpperInvariant();"),
            Code("using System.Globalization;\nvar x = x + 1; // anew\nTwice(x)"),
            Code("foreach (var town in new[] { new Town(\"Aral\") })\n{\n    display(town.Name.Loud());\n}"),
            Code("var town = new Town(\"Semey\");\nnew { town, x }"),
            Code("await Task.FromResult(\"awaited\")"),
            Code("Console.WriteLine(\"written\")"),
            Code("HTML(\"<i>own</i>\")"),
            Code("throw new InvalidOperationException(\"on purpose\");", "raises-exception"),
            Code("missing();", "skip-execution"),
            Code("var args = 3; var NotebookPage = 4; int Show(int n) => n; Show(args + NotebookPage)"),
            Code("if (args > 2)\n    return args;\n\"not reached\""),
            Code("return 5;"),
            Code("Console.WriteLine(\"before\"); null"),
            Code("unsafe { int v = 6; int* at = &v; Console.WriteLine(*at); }"),
            Code("Enumerable.Range(1, 3).Select(n => new { n, Square = n * n }).Where(town => town.n > 1)"));
        var (exit, output, error) = DotnetRun(program);
        Assert.True(exit == 0, error + output);
        Assert.Equal(
            "42\nARAL\n{ town = Town { Name = Semey }, x = 21 }\nawaited\nwritten\nInvalidOperationException: on purpose\n7\n3\n5\nbefore\nnull\n6\n{ n = 2, Square = 4 }\n{ n = 3, Square = 9 }\n",
            output.ReplaceLineEndings("\n"));
        Assert.Contains("a.html", error, StringComparison.Ordinal);
        var page = _folder.Read("a.html");
        Assert.Contains("<h1>Title with &quot;&quot;&quot;quotes&quot;&quot;&quot;</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<i>own</i>", page, StringComparison.Ordinal);
        Assert.Contains("<th>Square</th>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script src", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_stops_at_an_error_keeps_what_it_has_shown()
    {
        var (exit, output, error) = DotnetRun(Program(Code("1 + 1"), Code("throw new InvalidOperationException(\"<no>\");"), Code("\"after\"")));
        Assert.Equal((1, "2\n"), (exit, output.ReplaceLineEndings("\n")));
        Assert.Contains("InvalidOperationException: <no>", error, StringComparison.Ordinal);
        var page = _folder.Read("a.html");
        Assert.Contains("<pre>2</pre>", page, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException: &lt;no&gt;", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class A { }", "class A { public int X; }\nnew A().X", "a, cell 2 can't become part of a program: it declares the type A, which the program has already.")]
    [InlineData("static int seen = 3;", "class B { public int C => seen; }", "a, cell 2 can't become part of a program: a type of a notebook sees the variable seen, a type of a program sees no variables.")]
    [InlineData("1", "missing()", "a, cell 2 can't become part of a program: CS0103: The name 'missing' does not exist in the current context")]
    public void A_program_that_would_not_compile_is_not_made(string first, string second, string message) =>
        Assert.Equal(message, Assert.Throws<NotebookFormatException>(() => Program(Code(first), Code(second))).Message);

    [Fact]
    public void What_a_missing_package_may_have_is_not_held_against_a_cell() =>
        Assert.Contains("\"a\".Humanize()", Program(Code("#r \"nuget: Humanizer, 2.14.1\"\nusing Humanizer;"), Code("\"a\".Humanize()")), StringComparison.Ordinal);

    [Fact]
    public void The_first_line_names_the_file() =>
        Assert.StartsWith(
            "// a: made from a notebook. Run it with: dotnet run b.cs\n",
            Notebook.Parse(Of(Code("1")), "a.ipynb").ToProgram("a", _folder.Path, _folder.Path, "b.cs"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("#!pwsh", "a, cell 1: #!pwsh is a command of another notebook host;")]
    [InlineData("var x = ;", "a, cell 1, line 1: CS")]
    [InlineData("#r \"lib/No.dll\"", "a, cell 1: #r \"lib/No.dll\" names an assembly, which a program of one file can't reference;")]
    [InlineData("int Size { get; set; }", "a, cell 1 declares property outside a type;")]
    public void What_a_program_can_not_do_is_said(string code, string message) =>
        Assert.StartsWith(message, Assert.Throws<NotebookFormatException>(() => Program(Code(code))).Message, StringComparison.Ordinal);

    [Fact]
    public void Packages_feeds_and_projects_become_directives_of_the_file()
    {
        _folder.Write("src/Lib/Lib.csproj", "");
        var program = Program(Code("#i \"nuget: feed\"\n#r \"nuget: CsvHelper, 33.0.1\"\n#r \"nuget: Other\"\n#r \"../artifacts/Lib.dll\""));
        Assert.Contains("#:package CsvHelper@33.0.1\n#:package Other@*\n#:project src/Lib/Lib.csproj\n", program, StringComparison.Ordinal);
        Assert.Contains("#:property RestoreAdditionalProjectSources=feed\n", program, StringComparison.Ordinal);
    }

    private string Program(params System.Text.Json.Nodes.JsonObject[] cells) =>
        Notebook.Parse(Of(cells), "a.ipynb").ToProgram("a", _folder.Path, _folder.Path);

    private (int Exit, string Output, string Error) DotnetRun(string program)
    {
        _folder.Write("a.cs", program);
        var start = new ProcessStartInfo("dotnet", ["run", "a.cs"])
        {
            WorkingDirectory = _folder.Path,
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
