using ProtestEvents.Notebooks.Sessions;
using ProtestEvents.Notebooks.Sessions.References;

namespace ProtestEvents.Notebooks.Tests.Sessions;

public class DirectiveTests : CellTest
{
    private const string Supported = "supported are #r \"path.dll\", #r \"nuget: Name, version\", #i \"nuget: folder-or-address\" and #load \"file.csx\".";

    [Fact]
    public async Task A_package_that_cannot_be_had_is_a_kind_of_error_of_its_own()
    {
        var error = await Error("#r \"nuget: Plotly.NET, 5.1.0\"");
        Assert.Equal((CellErrorKind.Package, "#r \"nuget: Plotly.NET\" names a package, which this run does not fetch; " + Supported), (error.Kind, error.Message));
    }

    [Theory]
    [InlineData("#!pwsh", 1, "#!pwsh is a command of another notebook host; " + Supported)]
    [InlineData("var x = 1;\n#!import ../a.ipynb", 2, "#!import is a command of another notebook host; " + Supported)]
    [InlineData("#i \"nuget: /packages\"", 1, "#i \"nuget: /packages\" names a source of packages, which this run does not fetch; " + Supported)]
    [InlineData("1\n\n#r \"no.dll\"", 3,
        "#r \"no.dll\" names a file that does not exist; expected a path from the notebook's folder to a built assembly.")]
    [InlineData("#r \"a.dll\" // the library", 1, "#r \"a.dll\" // the library has no single text in quotes standing alone on its line; " + Supported)]
    [InlineData("#load \"no.csx\"", 1, "#load \"no.csx\" names a file that does not exist; expected a path from the notebook's folder.")]
    public async Task A_directive_that_cannot_be_followed_is_a_sentence(string code, int line, string sentence)
    {
        var error = await Error(code);
        Assert.Equal((CellErrorKind.Directive, sentence, line), (error.Kind, error.Message, error.Line));
        Assert.Equal($"cell 1, line {line}: {sentence}", Assert.Single(error.Traceback));
    }

    [Fact]
    public async Task What_looks_like_a_directive_in_a_string_or_comment_is_none() => Assert.Equal(
        "\n#r \"no.dll\"\n#!pwsh\n",
        await Result("/*\n#r \"no.dll\"\n*/\nvar text = @\"\n#r \"\"no.dll\"\"\n#!pwsh\n\";\ntext"));

    [Fact]
    public async Task Directives_of_the_language_are_left_to_it() =>
        Assert.Equal("2", await Result("#pragma warning disable CS0168\n#if NEVER\n#r \"no.dll\"\n1\n#else\n2\n#endif"));

    [Fact]
    public async Task A_loaded_file_gives_what_it_declares_and_its_paths_start_from_its_own_folder()
    {
        Folder.Write("code/a.csx", "#load \"b.cs\"\nint Four() => Two() + Two();");
        Folder.Write("code/b.cs", "int Two() => 2;");
        Assert.Equal("4", await Result("#load \"code/a.csx\"\nFour()"));
    }

    [Fact]
    public async Task An_error_in_a_loaded_file_names_that_file()
    {
        Folder.Write("a.csx", "var a = 1;\nmissing");
        var error = await Error("#load \"a.csx\"\n1");
        Assert.Equal("a.csx, line 2, column 1: CS0103: The name 'missing' does not exist in the current context", error.Traceback[0]);
        Assert.Null(error.Line);
    }

    [Fact]
    public async Task A_file_that_loads_itself_is_refused()
    {
        Folder.Write("a.csx", "#load \"a.csx\"");
        Assert.Equal("#load \"a.csx\" loads a file that is being loaded already.", (await Error("#load \"a.csx\"")).Message);
    }

    [Fact]
    public async Task Packages_come_from_the_resolver_that_the_host_gives()
    {
        CompiledLibrary.Build(Folder.Path, "Pack", "public static class Pack { public static int Answer => 42; }");
        var packages = new FolderPackages(Folder.Path);
        using var session = new CSharpSession(new SessionOptions { BaseDirectory = Folder.Path, Packages = packages });
        var events = await Events(session, new ExecuteRequest(1, "#i \"nuget: /feed\"\n#r \"nuget: Pack, 1.2\"\nPack.Answer"));
        Assert.Equal("42", events.OfType<ExecuteResult>().Single().Data["text/plain"]);
        Assert.Equal("Pack 1.2 from /feed", packages.Asked);
    }

    private sealed class FolderPackages(string folder) : IPackageResolver
    {
        public string? Asked { get; private set; }

        private readonly List<string> _sources = [];

        public void AddSource(string source) => _sources.Add(source);

        public void Prepare(IReadOnlyList<Package> packages, CancellationToken stop)
        {
        }

        public void Forget()
        {
        }

        public PackageFiles Resolve(string id, string? version, CancellationToken stop)
        {
            Asked = $"{id} {version} from {string.Join(",", _sources)}";
            return new([Path.Combine(folder, id + ".dll")], [], null);
        }
    }
}
