using System.Diagnostics;

namespace ProtestEvents.Notebooks.Tests;

public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Writing_a_file_makes_its_folder_and_leaves_no_other_file()
    {
        Write("sub/a.txt", "long text");
        Write("sub/a.txt", "text");
        Assert.Equal("text", File.ReadAllText(In("sub/a.txt")));
        Assert.Equal([In("sub/a.txt")], Directory.GetFileSystemEntries(In("sub")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_link_stays_a_link_and_its_target_is_written(bool targetIsThere)
    {
        Directory.CreateDirectory(In("sub"));
        if (targetIsThere)
            File.WriteAllText(In("sub/a.txt"), "old");
        File.CreateSymbolicLink(In("one"), "two");
        File.CreateSymbolicLink(In("two"), Path.Combine("sub", "a.txt"));
        Write("one", "text");
        Assert.Equal("two", new FileInfo(In("one")).LinkTarget);
        Assert.Equal("text", File.ReadAllText(In("sub/a.txt")));
    }

    [Fact]
    public void A_file_keeps_its_mode()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(In("a"), "old");
        File.SetUnixFileMode(In("a"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherExecute);
        Write("a", "text");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherExecute, File.GetUnixFileMode(In("a")));
    }

    [Fact]
    public async Task A_pipe_receives_the_text()
    {
        if (OperatingSystem.IsWindows())
            return;
        using (var make = Process.Start("mkfifo", [In("pipe")]))
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        var read = Task.Run(() => File.ReadAllText(In("pipe")));
        Write("pipe", "text");
        Assert.Equal("text", await read);
        Assert.Equal([In("pipe")], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_folder_is_refused()
    {
        var error = Assert.Throws<IOException>(() => Write(".", "text"));
        Assert.EndsWith("is a folder; expected the name of a file to write.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../a")]
    [InlineData("sub/../../a")]
    [InlineData("/a")]
    [InlineData(".")]
    public void No_file_of_results_lies_outside_their_folder(string name)
    {
        var error = Assert.Throws<IOException>(() => WholeFile.WriteInside(In("out"), name, []));
        Assert.Equal($"{name} lies outside {In("out")}; expected the name of a file in it.", error.Message);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_link_in_a_folder_of_results_leads_no_file_out_of_it()
    {
        Directory.CreateDirectory(In("out"));
        Directory.CreateDirectory(In("elsewhere"));
        File.WriteAllText(In("secret"), "old");
        File.CreateSymbolicLink(In("out/a"), In("secret"));
        File.CreateSymbolicLink(In("out/sub"), In("elsewhere"));
        WholeFile.WriteInside(In("out"), "a", "text"u8.ToArray());
        Assert.Equal(("old", "text", null), (File.ReadAllText(In("secret")), File.ReadAllText(In("out/a")), new FileInfo(In("out/a")).LinkTarget));
        var error = Assert.Throws<IOException>(() => WholeFile.WriteInside(In("out"), "sub/b", []));
        Assert.Equal($"{In("out/sub")} is a link to {In("elsewhere")}; expected a folder, as the files lie in {In("out")}.", error.Message);
        Assert.Empty(Directory.GetFileSystemEntries(In("elsewhere")));
    }

    [Fact]
    public void What_a_killed_process_left_beside_a_file_goes_when_the_file_is_written_again()
    {
        using var ended = Process.Start("true");
        ended.WaitForExit();
        File.WriteAllText(In(FormattableString.Invariant($".a.{ended.Id}.new")), "ha");
        File.WriteAllText(In(".a.1.new"), "of a process that runs");
        File.WriteAllText(In(".a.x.new"), "of somebody else");
        Write("a", "text");
        Assert.Equal([".a.1.new", ".a.x.new", "a"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private string In(string name) => Path.Combine(_folder.Path, name);

    private void Write(string name, string text) => WholeFile.Write(In(name), Encoding.UTF8.GetBytes(text));
}
