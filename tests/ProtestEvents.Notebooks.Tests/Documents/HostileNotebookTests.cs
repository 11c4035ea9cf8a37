using ProtestEvents.Notebooks.Tests.Cli;

namespace ProtestEvents.Notebooks.Tests.Documents;

public sealed partial class HostileNotebookTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_file_that_is_not_a_notebook_gets_its_own_error_sentence_and_stays_unchanged()
    {
        foreach (var (name, bytes, _) in HostileNotebooks.Wrong)
            File.WriteAllBytes(In(name), bytes);
        var (exit, output, error) = PeaProcess.Run(_folder.Path, ["run", "--update", "--output", "site", .. HostileNotebooks.Wrong.Select(one => one.Name + ".ipynb")]);
        Assert.Equal((2, 0), (exit, output.Length));
        Assert.Equal(HostileNotebooks.Wrong.Select(one => one.Sentence), error.TrimEnd('\n').Split('\n'));
        Assert.All(HostileNotebooks.Wrong, one => Assert.Equal(one.Bytes, File.ReadAllBytes(In(one.Name))));
        Assert.Equal(HostileNotebooks.Wrong.Length, Directory.GetFileSystemEntries(_folder.Path).Length);
    }

    [Fact]
    public void An_odd_notebook_is_read_becomes_a_page_without_control_characters_and_can_be_read_again()
    {
        foreach (var (name, bytes) in HostileNotebooks.Odd)
        {
            File.WriteAllBytes(In(name), bytes);
            var notebook = Notebook.Load(In(name));
            new SiteWriter(_ => "").Write([new NotebookRun(name + ".ipynb", notebook, notebook, RunStatus.Ran)], Path.Combine(_folder.Path, "site"));
            Assert.DoesNotMatch(Control(), _folder.Read($"site/{name}.html"));
            Assert.Equal(notebook.ToJson(), Notebook.Load(Path.Combine(_folder.Path, "site", name + ".ipynb")).ToJson());
            Assert.Equal(bytes, File.ReadAllBytes(In(name)));
        }
    }

    [Fact]
    public void A_link_to_a_missing_file_and_a_folder_are_errors()
    {
        File.CreateSymbolicLink(In("link"), "nowhere.ipynb");
        Directory.CreateDirectory(In("folder"));
        Assert.Equal("There is no notebook link.ipynb: it is a link to nowhere.ipynb, which is not there.\n", Told("link.ipynb"));
        Assert.Equal("folder.ipynb is a folder; expected notebooks, such as folder.ipynb/*.ipynb.\n", Told("folder.ipynb"));

        string Told(string name) => PeaProcess.Run(_folder.Path, "run", name) is (2, [], var error) ? error : "no error";
    }

    private string In(string name) => Path.Combine(_folder.Path, name + ".ipynb");

    [GeneratedRegex("[\u0000-\u0008\u000b-\u001f\u007f-\u009f]", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Control();
}
