using ProtestEvents.Notebooks.Sessions;

namespace ProtestEvents.Notebooks.Tests.Sessions;

public class ReferenceTests : CellTest
{
    [Fact]
    public async Task A_library_is_found_from_the_notebooks_folder()
    {
        Directory.CreateDirectory(Path.Combine(Folder.Path, "lib"));
        CompiledLibrary.Build(Path.Combine(Folder.Path, "lib"), "Greeting", "public static class Greeting { public static string Word => \"salem\"; }");
        Assert.Equal("salem", await Result("#r \"lib/Greeting.dll\"\nGreeting.Word"));
        Assert.Equal("salem", await Result("Greeting.Word"));
    }

    [Fact]
    public async Task A_library_can_be_built_anew_while_a_notebook_uses_it()
    {
        const string Code = "public static class Greeting { public static string Word => \"VERSION\"; public static string Other() => Late.Word; } class Late { public static string Word => \"VERSION\"; }";
        CompiledLibrary.Build(Folder.Path, "Greeting", Code.Replace("VERSION", "first", StringComparison.Ordinal));
        Assert.Equal("first", await Result("#r \"Greeting.dll\"\nGreeting.Word"));
        CompiledLibrary.Build(Folder.Path, "Greeting", Code.Replace("VERSION", "second", StringComparison.Ordinal));
        Assert.Equal("first", await Result("Greeting.Other()"));

        var again = await Run("#r \"Greeting.dll\"\nGreeting.Word");
        Assert.Equal("Greeting.dll was built anew after this notebook loaded it; run the notebook afresh to use the new copy.\n", Stream(again, "stderr"));
        using var fresh = new CSharpSession(new SessionOptions { BaseDirectory = Folder.Path });
        var events = await Events(fresh, new ExecuteRequest(1, "#r \"Greeting.dll\"\nGreeting.Word"));
        Assert.Equal("second", events.OfType<ExecuteResult>().Single().Data["text/plain"]);
    }

    [Fact]
    public async Task What_a_library_depends_on_is_found_beside_it_to_compile_and_to_run()
    {
        var core = CompiledLibrary.Build(Folder.Path, "Core", "public class Base { public string Word => \"base\"; }");
        CompiledLibrary.Build(Folder.Path, "Upper", "public class Derived : Base { public Base Make() => new Derived(); }", core);
        Assert.Equal("base", await Result("#r \"Upper.dll\"\nnew Derived().Make().Word"));
    }

    [Fact]
    public async Task Another_copy_of_an_assembly_that_the_host_has_loaded_is_used_as_the_notebook_names_it()
    {
        Assert.NotNull(typeof(Dataset).Assembly);
        CompiledLibrary.Build(Folder.Path, "ProtestEvents", "namespace ProtestEvents; public sealed record Dataset(string Name) { public static Dataset Load() => new(\"the other copy\"); }");
        Assert.Equal("the other copy", await Result("#r \"ProtestEvents.dll\"\nusing ProtestEvents;\nDataset.Load().Name"));
    }

    [Fact]
    public async Task The_same_library_as_the_host_shows_through_its_own_formatters()
    {
        var copy = Path.Combine(Folder.Path, "lib");
        Directory.CreateDirectory(copy);
        foreach (var file in new[] { "ProtestEvents.dll", "CsvHelper.dll" })
            File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(copy, file));
        var events = await Run("#r \"lib/ProtestEvents.dll\"\nusing ProtestEvents;\nvar table = new[] { 1 }.ToTable();\nPlot.FromFigure(\"{\\\"data\\\":[],\\\"layout\\\":{}}\", \"Title\", table)");
        Assert.DoesNotContain(events, happened => happened is CellError);
        Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"], Assert.IsType<ExecuteResult>(Assert.Single(events)).Data.MimeTypes);
    }

    [Fact]
    public async Task Libraries_of_the_host_are_not_there_unless_named() =>
        Assert.StartsWith("CS0246", (await Error("using CsvHelper;")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_second_copy_of_a_library_in_use_is_refused()
    {
        Directory.CreateDirectory(Path.Combine(Folder.Path, "b"));
        CompiledLibrary.Build(Folder.Path, "One", "public class A { }");
        CompiledLibrary.Build(Path.Combine(Folder.Path, "b"), "One", "public class B { }");
        await Run("#r \"One.dll\"");
        Assert.Equal(
            "#r \"b/One.dll\" names another copy of One than the one already in use; run the notebook afresh to use it.",
            (await Error("#r \"b/One.dll\"")).Message);
    }

    [Theory]
    [InlineData("System.Xml.Linq")]
    [InlineData("System.Xml.Linq.dll")]
    [InlineData("System.Xml.Linq, Version=4.0.0.0")]
    public async Task A_name_of_NET_itself_needs_no_file(string name) =>
        Assert.Equal("a", await Result($"#r \"{name}\"\nnew System.Xml.Linq.XElement(\"a\").Name.LocalName"));

    [Theory]
    [InlineData("System.Nope", "names neither a file nor an assembly of .NET")]
    [InlineData("System.Xml.Nope", "names neither a file nor an assembly of .NET")]
    [InlineData("lib/System.Xml.dll", "names a file that does not exist")]
    public async Task A_name_that_only_begins_like_one_of_NET_is_refused(string name, string found) => Assert.Equal(
        $"#r \"{name}\" {found}; expected a path from the notebook's folder to a built assembly.", (await Error($"#r \"{name}\"")).Message);

    [Fact]
    public async Task A_file_that_is_no_assembly_is_refused()
    {
        Folder.Write("text.dll", "not an assembly");
        Assert.Equal("#r \"text.dll\" names a file that is not a .NET assembly.", (await Error("#r \"text.dll\"")).Message);
    }
}
