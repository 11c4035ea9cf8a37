using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks.Tests.Kernel;

public sealed class KernelCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Install_writes_what_Jupyter_looks_for_and_uninstall_takes_it_away()
    {
        var (exit, output) = JupyterHost.Pea("kernel", "install", "--prefix", _folder.Path);
        var folder = Path.Combine(_folder.Path, "share", "jupyter", "kernels", "pea-csharp");
        Assert.Equal((0, $"{folder}\nJupyter knows the kernel pea-csharp now.\n"), (exit, output));
        var spec = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "kernel.json")))!;
        Assert.Equal(("C#", "C# (ProtestEvents)", "signal"), ((string?)spec["language"], (string?)spec["display_name"], (string?)spec["interrupt_mode"]));
        var command = spec["argv"]!.AsArray().Select(word => (string)word!).ToArray();
        Assert.Equal([Path.Combine(folder, "pea_kernel.py"), "-f", "{connection_file}", "--"], command[1..5]);
        Assert.All(command[5..].Append(command[1]), path => Assert.True(File.Exists(path), path));
        Assert.Equal((0, folder + "\n"), JupyterHost.Pea("kernel", "uninstall", "--prefix", _folder.Path));
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void Under_the_notebooks_own_name_it_is_shown_as_they_call_it()
    {
        Assert.Equal(0, JupyterHost.Pea("kernel", "install", "--prefix", _folder.Path, "--name", ".net-csharp").Exit);
        var spec = JsonNode.Parse(_folder.Read("share/jupyter/kernels/.net-csharp/kernel.json"))!;
        Assert.Equal(".NET (C#)", (string?)spec["display_name"]);
    }

    [Fact]
    public void A_kernel_of_another_program_is_not_taken_away()
    {
        _folder.Write("share/jupyter/kernels/python3/kernel.json", "{}");
        var (exit, output) = JupyterHost.Pea("kernel", "uninstall", "--prefix", _folder.Path, "--name", "python3");
        Assert.Equal(
            (2, $"Found no kernel python3 of this program in {_folder.Path}/share/jupyter/kernels, expected one that pea kernel install has put there.\n"),
            (exit, output));
        Assert.Equal("{}", _folder.Read("share/jupyter/kernels/python3/kernel.json"));
    }

    [Fact]
    public void Another_programs_kernel_loses_its_name_only_when_asked_for_and_gets_it_back()
    {
        const string Spec = "share/jupyter/kernels/.net-csharp/kernel.json";
        _folder.Write(Spec, "{}");
        string[] place = ["--prefix", _folder.Path, "--name", ".net-csharp"];
        var (exit, output) = JupyterHost.Pea(["kernel", "install", .. place]);
        Assert.Equal(
            (2, $"Found another program's kernel .net-csharp in {_folder.Path}/share/jupyter/kernels, expected a free name: give another --name, or --replace, which pea kernel uninstall undoes.\n"),
            (exit, output));
        Assert.Equal("{}", _folder.Read(Spec));

        Assert.Equal(0, JupyterHost.Pea(["kernel", "install", "--replace", .. place]).Exit);
        Assert.Contains("pea_kernel.py", _folder.Read(Spec), StringComparison.Ordinal);
        Assert.Equal(0, JupyterHost.Pea(["kernel", "install", .. place]).Exit);
        Assert.Equal(0, JupyterHost.Pea(["kernel", "uninstall", .. place]).Exit);
        Assert.Equal("{}", _folder.Read(Spec));
        Assert.Equal(["kernel.json"], Directory.EnumerateFiles(Path.Combine(_folder.Path, "share", "jupyter", "kernels"), "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("--name is 'a/b', expected letters, digits, dots, hyphens and underscores.", "--name", "a/b")]
    [InlineData("--name is '..', expected letters, digits, dots, hyphens and underscores.", "--name", "..")]
    [InlineData("--user and --prefix name two places; give one of the two.", "--user", "--prefix", "x")]
    public void What_cannot_be_done_is_a_sentence(string sentence, params string[] arguments)
    {
        var (exit, output) = JupyterHost.Pea(["kernel", "install", .. arguments]);
        Assert.Equal(2, exit);
        Assert.StartsWith(sentence + "\n", output, StringComparison.Ordinal);
    }
}
