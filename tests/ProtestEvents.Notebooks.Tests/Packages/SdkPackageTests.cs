using System.IO.Compression;
using ProtestEvents.Notebooks.Sessions;
using ProtestEvents.Notebooks.Sessions.References.Packages;
using ProtestEvents.Notebooks.Tests.Sessions;

namespace ProtestEvents.Notebooks.Tests.Packages;

/// <summary>Packages made here, in a feed that is a folder; the configuration beside the notebook knows no other feed.</summary>
public sealed class SdkPackageTests : CellTest
{
    private readonly CSharpSession _packages;

    public SdkPackageTests()
    {
        Folder.Write("nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");
        Pack("Inner", "1.0.0", "public static class Inner { public static int Seven => 7; }", "");
        Pack("Outer", "2.1.0", "public static class Outer { public static int Answer => Inner.Seven * 6; }", "Inner");
        Pack("Inner", "2.0.0", "public static class Inner { public static int Seven => 7; public static int Eight => 8; }", "");
        Pack("Lone", "1.0.0", "public static class Lone { public static int One => 1; }", "");
        Pack("Outer", "2.0.0", "public static class Outer { public static int Answer => Inner.Seven; }", "Inner");
        _packages = new CSharpSession(new SessionOptions
        {
            BaseDirectory = Folder.Path,
            Packages = new SdkPackages(Folder.Path) { Cache = Path.Combine(Folder.Path, "cache"), PackagesFolder = Path.Combine(Folder.Path, "unpacked") },
        });
    }

    [Fact]
    public async Task A_package_of_a_folder_comes_with_what_it_needs_and_a_version_that_is_not_there_is_told()
    {
        var events = await Events(_packages, new ExecuteRequest(1, "#i \"nuget: feed\"\n#r \"nuget: Outer, 2.1.0\"\nOuter.Answer + Inner.Seven"));
        Assert.Equal("49", events.OfType<ExecuteResult>().Single().Data["text/plain"]);
        Assert.Equal("", Stream(events, "stderr"));

        // From what was kept: the feed is not needed any more.
        Directory.Delete(Path.Combine(Folder.Path, "feed"), recursive: true);
        Directory.CreateDirectory(Path.Combine(Folder.Path, "feed"));
        using var second = new CSharpSession(new SessionOptions
        {
            BaseDirectory = Folder.Path,
            Packages = new SdkPackages(Folder.Path) { Cache = Path.Combine(Folder.Path, "cache"), PackagesFolder = Path.Combine(Folder.Path, "unpacked") },
        });
        var again = await Events(second, new ExecuteRequest(1, "#i \"nuget: feed\"\n#r \"nuget: Outer, 2.1.0\"\nOuter.Answer"));
        Assert.Equal("42", again.OfType<ExecuteResult>().Single().Data["text/plain"]);
        Assert.Equal(
            "#r \"nuget: Outer, 3.0.0\" asks for another version than before (2.1.0); run the notebook afresh with one of them.",
            await Failure(second, "#r \"nuget: Outer, 3.0.0\""));
    }

    [Fact]
    public async Task A_floating_version_is_reported()
    {
        var events = await Events(_packages, new ExecuteRequest(1, "#i \"nuget: feed\"\n#r \"nuget: Outer, 2.0.*\"\nOuter.Answer"));
        Assert.Equal("7", events.OfType<ExecuteResult>().Single().Data["text/plain"]);
        Assert.Equal("Outer 2.0.0 is used, where 2.0.* was asked for.\n", Stream(events, "stderr"));
    }

    [Theory]
    [InlineData("#i \"nuget: feed\"\n#r \"nuget: Outer, 9.0.0\"", "#r \"nuget: Outer, 9.0.0\" can't be had: no feed has that version; the nearest is 2.1.0.")]
    [InlineData("#i \"nuget: feed\"\n#r \"nuget: Nowhere, 1.0.0\"", "#r \"nuget: Nowhere\" can't be had: no feed has a package of that name. Feeds come from the NuGet configuration and #i \"nuget: folder-or-address\".")]
    public async Task Why_a_package_can_not_be_had_is_said(string code, string message) => Assert.Equal(message, await Failure(_packages, code));

    [Theory]
    [InlineData("#i \"nuget: nofolder\"", "#i \"nuget: nofolder\" names a folder that does not exist; expected one with packages, or the address of a feed.")]
    [InlineData("#i \"nuget: http://127.0.0.1:9/index.json\"", "#i \"nuget: http://127.0.0.1:9/index.json\" names an address that can't be a feed; expected one that begins with https://, or a folder.")]
    [InlineData("#r \"nuget: Outer, abc\"", "#r \"nuget: Outer, abc\" has no version that can be read; expected one such as 1.2.3, the latest of some such as 1.2.*, or a range such as [1.2,2.0).")]
    [InlineData("#r \"nuget: a b<c\"", "#r \"nuget: a b<c\" has no name of a package; expected #r \"nuget: Name, version\".")]
    public async Task What_needs_no_restore_is_said_at_once(string code, string message) => Assert.Equal(message, await Failure(_packages, code));

    [Fact]
    public async Task A_source_that_is_refused_or_does_not_answer_leaves_the_others_to_be_used()
    {
        const string LeftOut = "#i \"nuget: https://127.0.0.1:9/index.json\" can't be reached and is left out from now on; name it again to have it tried again.";
        await Failure(_packages, "#i \"nuget: nofolder\"");
        await Events(_packages, new ExecuteRequest(2, "#i \"nuget: feed\"\n#i \"nuget: https://127.0.0.1:9/index.json\""));
        Assert.Equal(
            "#r \"nuget: Nowhere\" can't be had: no feed that can be reached has a package of that name. Feeds come from the NuGet configuration and #i \"nuget: folder-or-address\". " + LeftOut,
            await Failure(_packages, "#r \"nuget: Nowhere, 1.0.0\""));

        // A floating version asks every feed; only a new #i has the one tried again.
        const string Used = "Outer 2.1.0 is used, where 2.1.* was asked for.\n";
        var events = await Events(_packages, new ExecuteRequest(4, "#r \"nuget: Outer, 2.1.*\"\nOuter.Answer"));
        Assert.Equal(("42", Used), (events.OfType<ExecuteResult>().Single().Data["text/plain"], Stream(events, "stderr")));
        var again = await Events(_packages, new ExecuteRequest(5, "#i \"nuget: https://127.0.0.1:9/index.json\"\n#r \"nuget: Lone, 1.0.0\"\nLone.One"));
        Assert.Equal(("1", LeftOut + "\n"), (again.OfType<ExecuteResult>().Single().Data["text/plain"], Stream(again, "stderr")));
    }

    [Fact]
    public async Task A_cell_that_waits_for_a_package_can_be_stopped()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var events = new List<SessionEvent>();
        // An address of the block for documentation, where no machine is.
        await foreach (var happened in _packages.Execute(new ExecuteRequest(1, "#i \"nuget: https://192.0.2.1/index.json\"\n#r \"nuget: Nowhere, 1.0.0\""), stop.Token))
            events.Add(happened);
        Assert.Equal(CellErrorKind.Stopped, Assert.Single(events.OfType<CellError>()).Kind);
        Assert.True(Assert.IsType<Idle>(events[^1]).Usable);
        Assert.Empty(Directory.GetDirectories(Path.Combine(Folder.Path, "cache")));
    }

    [Fact]
    public async Task The_version_in_use_can_be_asked_for_whatever_was_asked_for_before()
    {
        var events = await Events(_packages, new ExecuteRequest(1, "#i \"nuget: feed\"\n#r \"nuget: Lone, 0.9\"\nLone.One"));
        Assert.Equal("Lone 1.0.0 is used, where 0.9 was asked for.\n", Stream(events, "stderr"));
        foreach (var asked in new[] { "Lone, 1.0.0", "Lone, 1.0", "lone", "Lone, 0.9" })
            Assert.DoesNotContain(await Events(_packages, new ExecuteRequest(2, $"#r \"nuget: {asked}\"\nLone.One")), happened => happened is CellError);
        Assert.Equal(
            "#r \"nuget: Lone, 1.1\" asks for another version than before (1.0.0); run the notebook afresh with one of them.",
            await Failure(_packages, "#r \"nuget: Lone, 1.1\""));
    }

    [Fact]
    public async Task A_package_that_does_not_go_with_those_in_use_does_not_stand_in_the_way_of_others()
    {
        await Events(_packages, new ExecuteRequest(1, "#i \"nuget: feed\"\n#r \"nuget: Outer, 2.1.0\""));
        Assert.Equal(
            "#r \"nuget: Inner\" needs another copy of Inner than the one already in use; run the notebook afresh with all packages named before code uses them.",
            await Failure(_packages, "#r \"nuget: Inner, 2.0.0\""));
        var events = await Events(_packages, new ExecuteRequest(3, "#r \"nuget: Lone, 1.0.0\"\nLone.One + Outer.Answer"));
        Assert.Equal("43", events.OfType<ExecuteResult>().Single().Data["text/plain"]);
    }

    [Theory]
    [InlineData("p.csproj : error NU1101: Unable to find package Newtonsoft.Json. No packages exist with this id in source(s): x", "#r \"nuget: Outer\" needs Newtonsoft.Json, which can't be had: no feed has a package of that name.")]
    [InlineData("p.csproj : error NU1102: Unable to find package Outer with version (>= 9.0.0)\n - Found 5 version(s) in x [ Nearest version: 3.4.0 ]", "#r \"nuget: Outer, 2.1\" can't be had: no feed has that version; the nearest is 3.4.0.")]
    [InlineData("p.csproj : error NU1102: Unable to find package Inner with version (>= 9.0.0)\n - Found 1 version(s) in x [ Nearest version: 1.0.0 ]", "#r \"nuget: Outer, 2.1\" needs Inner, which can't be had: no feed has a version >= 9.0.0; the nearest is 1.0.0.")]
    [InlineData("The command could not be loaded\nNo .NET SDKs were found.", "#r \"nuget: Outer\" needs the .NET SDK,")]
    [InlineData("/x/packages.csproj : error NU1301: Unable to load the service index for source https://feed", "#r \"nuget: Outer\" can't be had: a feed can't be reached.")]
    [InlineData("nothing", "#r \"nuget: Outer, 2.1\" can't be restored;")]
    public void What_the_restore_said_becomes_a_sentence_without_places(string output, string sentence) =>
        Assert.StartsWith(sentence, PackageSentences.Failed("Outer", "2.1", output), StringComparison.Ordinal);

    [Fact]
    public async Task Packages_of_one_cell_come_from_one_restore_and_agree()
    {
        // Alone, Outer would bring an older Inner.
        var events = await Events(_packages, new ExecuteRequest(1, "#i \"nuget: feed\"\n#r \"nuget: Outer, 2.1.0\"\n#r \"nuget: Inner, 2.0.0\"\n#r \"nuget: Lone\"\nOuter.Answer + Inner.Eight + Lone.One"));
        Assert.Equal(("51", "Lone 1.0.0 is used; no version was asked for.\n"), (events.OfType<ExecuteResult>().Single().Data["text/plain"], Stream(events, "stderr")));
        Assert.Single(Directory.GetDirectories(Path.Combine(Folder.Path, "cache")));
    }

    [Fact]
    public async Task One_of_several_packages_that_can_not_be_had_is_named_with_its_line()
    {
        var events = await Events(_packages, new ExecuteRequest(1, "#i \"nuget: feed\"\n#r \"nuget: Lone, 1.0.0\"\n#r \"nuget: Outer, 9.0.0\""));
        var error = events.OfType<CellError>().Single();
        Assert.Equal((3, "#r \"nuget: Outer, 9.0.0\" can't be had: no feed has that version; the nearest is 2.1.0."), (error.Line, error.Message));
        var next = await Events(_packages, new ExecuteRequest(2, "#r \"nuget: Outer, 2.1.0\"\nOuter.Answer + Lone.One"));
        Assert.Equal("43", next.OfType<ExecuteResult>().Single().Data["text/plain"]);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("1.2.3.4", true)]
    [InlineData("1.2.3-beta.1+build", true)]
    [InlineData("*", true)]
    [InlineData("1.*", true)]
    [InlineData("1.0.0-*", true)]
    [InlineData("*-*", true)]
    [InlineData("[1.0]", true)]
    [InlineData("[1.0, 2.0)", true)]
    [InlineData("(,2.0]", true)]
    [InlineData("abc", false)]
    [InlineData("1.2.3.4.5", false)]
    [InlineData("1.0 or so", false)]
    [InlineData("[1.0", false)]
    [InlineData(">= 1.0", false)]
    public void What_a_version_looks_like(string text, bool isOne) => Assert.Equal(isOne, PackageVersion.IsReadable(text));

    private static async Task<string> Failure(CSharpSession session, string code) =>
        (await Events(session, new ExecuteRequest(1, code))).OfType<CellError>().Single().Message;

    private void Pack(string id, string version, string code, string needs)
    {
        var inner = Path.Combine(Folder.Path, "built", "Inner.dll");
        Directory.CreateDirectory(Path.Combine(Folder.Path, "built"));
        Directory.CreateDirectory(Path.Combine(Folder.Path, "feed"));
        var built = CompiledLibrary.Build(Path.Combine(Folder.Path, "built"), id, code, needs.Length > 0 ? [inner] : []);
        using var package = ZipFile.Open(Path.Combine(Folder.Path, "feed", $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        package.CreateEntryFromFile(built, $"lib/net8.0/{id}.dll");
        using var writer = new StreamWriter(package.CreateEntry(id + ".nuspec").Open());
        var dependencies = needs.Length > 0 ? $"<dependencies><group targetFramework=\"net8.0\"><dependency id=\"{needs}\" version=\"1.0.0\" /></group></dependencies>" : "";
        writer.Write($"<package><metadata><id>{id}</id><version>{version}</version><authors>a</authors><description>d</description>{dependencies}</metadata></package>");
    }
}
