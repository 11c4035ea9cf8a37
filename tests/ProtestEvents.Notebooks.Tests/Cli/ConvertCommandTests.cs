using System.Text;
using static ProtestEvents.Notebooks.Tests.NotebookText;

namespace ProtestEvents.Notebooks.Tests.Cli;

public sealed class ConvertCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_notebook_is_written_beside_itself_or_to_stdout_and_says_what_is_left_out()
    {
        _folder.Write("nb/a.ipynb", Of(Markdown("# A"), Code("1 + 1", "raises-exception")));
        var (exit, _, error) = PeaProcess.Run(_folder.Path, "convert", "nb/a.ipynb", "--to", "dib");
        Assert.Equal((0, "A .dib file has no place for tags: left out of cell 2.\nWrote nb/a.dib.\n"), (exit, error));
        Assert.EndsWith("\n#!markdown\n\n# A\n\n#!csharp\n\n1 + 1\n", _folder.Read("nb/a.dib"), StringComparison.Ordinal);
        var (again, output, _) = PeaProcess.Run(_folder.Path, "convert", "nb/a.dib", "--to", "md", "--output", "-");
        Assert.Equal((0, "# A\n\n```csharp\n1 + 1\n```\n"), (again, Encoding.UTF8.GetString(output)));
    }

    [Fact]
    public void A_notebook_is_not_written_over_itself_and_a_missing_one_is_bad_usage()
    {
        _folder.Write("a.ipynb", Of(Code("1")));
        Assert.Equal(2, PeaProcess.Run(_folder.Path, "convert", "a.ipynb", "--to", "ipynb").Exit);
        Assert.Equal((2, "There is no notebook b.ipynb.\n"), (PeaProcess.Run(_folder.Path, "convert", "b.ipynb", "--to", "md") is var (exit, _, error) ? (exit, error) : default));
        Assert.Equal(2, PeaProcess.Run(_folder.Path, "convert", "a.ipynb", "--to", "pdf").Exit);
    }

    [Fact]
    public void What_has_no_place_in_a_format_is_a_fault_of_the_content()
    {
        _folder.Write("a.ipynb", Of(Code("#!pwsh\nls")));
        Assert.Equal(1, PeaProcess.Run(_folder.Path, "convert", "a.ipynb", "--to", "cs").Exit);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "a.cs")));
    }
}
