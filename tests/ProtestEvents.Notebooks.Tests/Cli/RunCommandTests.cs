using System.Diagnostics;
using static ProtestEvents.Notebooks.Tests.NotebookText;

namespace ProtestEvents.Notebooks.Tests.Cli;

public sealed class RunCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_notebooks_of_the_nearest_folder_become_a_site()
    {
        var text = Of(Markdown("# One"), Code("1 + 1"));
        _folder.Write("notebooks/one.ipynb", text);
        _folder.Write("notebooks/two.ipynb", Of(Code("2")));
        _folder.Write("notebooks/more/three.ipynb", Of(Code("3")));
        _folder.Write("notebooks/.ipynb_checkpoints/four.ipynb", Of(Code("no")));
        _folder.Write("src/deep/a.txt", "");
        var (exit, output, error) = Pea("src/deep", "run");
        Assert.Equal((0, "../../artifacts/site/index.html\n"), (exit, output));
        Assert.Equal("one.ipynb: ran, 1 cell\ntwo.ipynb: ran, 1 cell\nthree.ipynb: ran, 1 cell\n3 notebooks: 3 ran, 0 failed, 0 not run; 3 cells.\n", error);
        Assert.Equal(text, _folder.Read("notebooks/one.ipynb"));
        Assert.Contains("<pre>2</pre>", _folder.Read("artifacts/site/one.ipynb"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failing_notebook_is_reported_the_others_run_and_the_exit_code_is_one()
    {
        _folder.Write("notebooks/one.ipynb", Of(Code("var a = 1;\nmissing();")));
        _folder.Write("notebooks/two.ipynb", Of(Code("2")));
        var (exit, _, error) = Pea(".", "run", "--output", "out");
        Assert.Equal(1, exit);
        Assert.Equal(
            """
            one.ipynb: failed, 1 cell
            one.ipynb, cell 1 of 1, line 2: CS0103: The name 'missing' does not exist in the current context
                missing();
            two.ipynb: ran, 1 cell
            2 notebooks: 1 ran, 1 failed, 0 not run; 2 cells.

            """,
            error);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "out", "two.html")));
    }

    [Fact]
    public void A_notebook_whose_process_ends_fails_alone_and_every_page_is_written()
    {
        _folder.Write("notebooks/one.ipynb", Of(Code("Environment.Exit(0);")));
        _folder.Write("notebooks/two.ipynb", Of(Code("System.Diagnostics.Process.Start(\"echo\", \"from a child\").WaitForExit();\n2")));
        var (exit, output, error) = Pea(".", "run", "--output", "out");
        Assert.Equal((1, "out/index.html\n"), (exit, output));
        Assert.Equal(
            """
            one.ipynb: failed, 1 cell
            one.ipynb, cell 1 of 1: The notebook's process ended while the cell ran: a cell asked it to exit.
            two.ipynb: ran, 1 cell
            2 notebooks: 1 ran, 1 failed, 0 not run; 2 cells.

            """,
            error);
        Assert.All(["index.html", "one.html", "two.html", "one.ipynb", "two.ipynb"], name => Assert.True(File.Exists(Path.Combine(_folder.Path, "out", name))));
    }

    [Fact]
    public void A_dib_file_runs_and_its_executed_copy_is_a_notebook()
    {
        _folder.Write("notebooks/one.dib", "#!meta\n\n{\"kernelInfo\":{\"defaultKernelName\":\"csharp\",\"items\":[{\"name\":\"csharp\"}]}}\n\n#!markdown\n\n# One\n\n#!csharp\n\n1 + 1\n\n#!fsharp\n\nlet x = 1\n");
        var (exit, _, error) = Pea(".", "run", "--output", "out");
        Assert.Equal((0, "one.dib: ran, 1 cell\none.dib, cell 3: not run, it is written in fsharp and only C# is run.\n1 notebook: 1 ran, 0 failed, 0 not run; 1 cell.\n"), (exit, error));
        var copy = Notebook.Parse(_folder.Read("out/one.ipynb"), "one.ipynb");
        Assert.Equal([CellKind.Markdown, CellKind.Code, CellKind.Code], copy.Cells.Select(cell => cell.Kind));
        Assert.IsType<ResultOutput>(Assert.Single(copy.Cells[1].Outputs));
    }

    [Fact]
    public void Check_fails_until_update_has_stored_the_outputs()
    {
        _folder.Write("notebooks/one.ipynb", Of(Code("1 + 1")));
        var (before, _, error) = Pea(".", "run", "--check");
        Assert.Equal(1, before);
        Assert.Contains("one.ipynb, cell 1: the run has output 1 (result, text/html) line 1 (“<div", error, StringComparison.Ordinal);
        Assert.Equal(0, Pea(".", "run", "--update").Exit);
        var stored = _folder.Read("notebooks/one.ipynb");
        Assert.Equal(0, Pea(".", "run", "--check").Exit);
        Assert.Equal(stored, _folder.Read("notebooks/one.ipynb"));
        Assert.Equal(["one.ipynb"], Directory.GetFiles(Path.Combine(_folder.Path, "notebooks")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData]
    [InlineData("--update")]
    [InlineData("--check")]
    public void A_number_that_no_output_shows_fails_the_run(params string[] options)
    {
        _folder.Write("notebooks/one.ipynb", Of(Markdown("# Sums"), Markdown("One and one\nare 3."), Code("1 + 1")));
        var (exit, _, error) = Pea(".", ["run", .. options]);
        Assert.Equal(1, exit);
        Assert.StartsWith(
            """
            one.ipynb: ran, 1 cell
            one.ipynb, cell 2 of 3, line 2: “3” stands in no output of this run; expected is a number that one shows, or the mark <!-- not from data: 3 --> at the end of the paragraph.
                are 3.

            """,
            error,
            StringComparison.Ordinal);
        Assert.Contains("Numbers in the text are not those of this run's outputs: 1 finding.\n", error, StringComparison.Ordinal);
        Assert.Equal(options.Contains("--update"), _folder.Read("notebooks/one.ipynb").Contains("execute_result", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("There is no folder notebooks here or above; name the notebooks to run.", "run")]
    [InlineData("There is no notebook no.ipynb.", "run", "no.ipynb")]
    [InlineData("text.ipynb is not a notebook: it is not valid JSON at line 1.", "run", "text.ipynb")]
    [InlineData("index.ipynb would become the front page index.html; give the notebook another name.", "run", "index.ipynb")]
    [InlineData("Two notebooks are called one; each becomes a page of its name, so run them apart.", "run", "one.ipynb", "one.dib")]
    [InlineData("--update writes the outputs and --check compares them; give one of the two.", "run", "--update", "--check")]
    [InlineData("--timeout takes seconds, more than 0 and at most 86400.", "run", "--timeout", "0")]
    public void What_cannot_be_done_is_a_sentence_and_exit_code_two(string sentence, params string[] arguments)
    {
        _folder.Write("text.ipynb", "no");
        _folder.Write("index.ipynb", Of(Code("throw new Exception();")));
        _folder.Write("one.ipynb", Of(Code("1")));
        _folder.Write("one.dib", "1");
        var (exit, output, error) = Pea(".", arguments);
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith(sentence + "\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_a_line_moves_and_the_same_words_stay()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "This system has no script(1) to make a terminal with.");
        _folder.Write("notebooks/[one].ipynb", Of(Code("await Task.Delay(600);")));
        var (exit, output, _) = Start(".", "/usr/bin/script", "-qec", $"dotnet '{PeaDll}' run", "/dev/null");
        Assert.Equal(0, exit);
        Assert.Contains("[one].ipynb  cell 1 of 1", output, StringComparison.Ordinal);
        Assert.Contains("1 notebook: 1 ran, 0 failed, 0 not run; 1 cell.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_option_is_bad_usage() => Assert.Equal(2, Pea(".", "run", "--nonsense").Exit);

    private static string PeaDll => Path.Combine(AppContext.BaseDirectory, "pea.dll");

    private (int Exit, string Output, string Error) Pea(string folder, params string[] arguments) =>
        Start(folder, "dotnet", [PeaDll, .. arguments]);

    private (int Exit, string Output, string Error) Start(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Path.Combine(_folder.Path, folder),
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["LC_ALL"] = "ru_RU.UTF-8";
        start.Environment["TERM"] = "xterm-256color";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
