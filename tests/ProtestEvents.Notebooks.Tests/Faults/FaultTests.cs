using System.Diagnostics;
using ProtestEvents.Notebooks.Tests.Cli;
using ProtestEvents.Tests.Records;
using static ProtestEvents.Notebooks.Tests.NotebookText;

namespace ProtestEvents.Notebooks.Tests.Faults;

public sealed class FaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_full_disk_gives_an_error_sentence()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no /dev/full.");
        var (exit, _, error) = PeaProcess.Run(_folder.Path, "export", "--format", "json", "--data", Arcadia.Folder, "--output", "/dev/full");
        Assert.Equal((2, "No space left on device : '/dev/full'\n"), (exit, error));
    }

    [Theory]
    [InlineData("export --format csv --output tables")]
    [InlineData("export --format json --output tables/record.json")]
    [InlineData("export --format sqlite --output tables/record.db")]
    [InlineData("export --format package --output tables/record.zip")]
    public void A_file_without_enough_room_gives_an_error_and_leaves_nothing_behind(string arguments)
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "This system has no bash to limit the size of files with.");
        // The limit, in blocks of 1,024 bytes, stands for a disk that is full; the guard of .NET is a file too.
        var limited = $"trap '' XFSZ; ulimit -f 1; exec dotnet '{Path.Combine(AppContext.BaseDirectory, "pea.dll")}' {arguments} --data '{Arcadia.Folder}'";
        Directory.CreateDirectory(Path.Combine(_folder.Path, "temporary"));
        var start = new ProcessStartInfo("/bin/bash", ["-c", limited]) { WorkingDirectory = _folder.Path, RedirectStandardError = true, UseShellExecute = false };
        (start.Environment["DOTNET_EnableWriteXorExecute"], start.Environment["TMPDIR"]) = ("0", Path.Combine(_folder.Path, "temporary"));
        using var pea = Process.Start(start)!;
        var error = pea.StandardError.ReadToEnd();
        pea.WaitForExit();
        Assert.Equal(2, pea.ExitCode);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(_folder.Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }),
            file => new FileInfo(file).Length >= 1024 || file.EndsWith(".new", StringComparison.Ordinal));
    }

    [Fact]
    public void A_notebook_that_changes_while_it_runs_is_not_overwritten()
    {
        var text = Of(Code("System.IO.File.AppendAllText(\"one.ipynb\", \" \");\n1 + 1"));
        _folder.Write("notebooks/one.ipynb", text);
        _folder.Write("notebooks/two.ipynb", Of(Code("System.IO.File.Delete(\"two.ipynb\");\n1 + 1")));
        _folder.Write("data/none.txt", "");
        var (exit, _, error) = PeaProcess.Run(_folder.Path, "run", "--update");
        Assert.Equal(1, exit);
        Assert.Contains("\none.ipynb is not the file that was run: it was changed or taken away meanwhile, so its outputs were not stored; run it again.\n", error, StringComparison.Ordinal);
        Assert.Contains("\ntwo.ipynb is not the file that was run: it was changed or taken away meanwhile, so its outputs were not stored; run it again.\n", error, StringComparison.Ordinal);
        Assert.Equal(text + " ", _folder.Read("notebooks/one.ipynb"));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "notebooks", "two.ipynb")));
    }

    [Fact]
    public async Task Two_runs_into_one_folder_both_end_well()
    {
        _folder.Write("notebooks/one.ipynb", Of(Code("1 + 1")));
        _folder.Write("data/none.txt", "");
        var runs = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => PeaProcess.Run(_folder.Path, "run"))));
        Assert.All(runs, run => Assert.Equal(0, run.Exit));
        var two = new FolderState(_folder.Path);
        Assert.Empty(FolderState.Beside(_folder.Path));
        Assert.Equal(0, PeaProcess.Run(_folder.Path, "run").Exit);
        Assert.True(two.Is(new FolderState(_folder.Path)));
    }

    [Fact]
    public void Exported_tables_come_back_unchanged_and_no_cell_is_a_formula()
    {
        using var record = new ArcadiaCopy();
        string[] texts = ["'=1+1", "a=1+1", "1\n=2+2", "'", "\"=1\",x", "x\t=1", "–1", "＝1+1"];
        for (var i = 0; i < texts.Length; i++)
            record.Set("events", i + 2, "summary", texts[i]);
        Assert.DoesNotContain(record.Read().Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(0, PeaProcess.Run(_folder.Path, "export", "--format", "csv", "--output", "tables", "--data", record.Folder).Exit);
        using var back = new ArcadiaCopy();
        foreach (var file in Directory.GetFiles(Path.Combine(_folder.Path, "tables")).Select(path => Path.GetFileName(path)))
        {
            var rows = CsvText.Parse(_folder.Read("tables/" + file));
            Assert.DoesNotContain(rows.SelectMany(row => row), cell => cell is ['=' or '@' or '\t' or '\r' or '\n', ..] or ['+' or '-', not (>= '0' and <= '9'), ..]);
            back.Write(file, Encoding.UTF8.GetBytes(_folder.Read("tables/" + file)));
        }

        Assert.Equal(texts, back.Read().Dataset!.Events.Take(texts.Length).Select(one => one.Summary));
        Assert.Equal(record.Read().Dataset!.ToJson(), back.Read().Dataset!.ToJson());
    }

    [Fact]
    public async Task Invalid_JSON_that_a_cell_shows_as_JSON_is_kept_as_text()
    {
        var cells = new[] { "{", "{\"a\":1,\"a\":2}", new string('[', 250) + new string(']', 250), "{\"a\":\"\\ud800\"}" };
        var run = await new NotebookRunner(new RunOptions()).Run(
            Notebook.Parse(Of([.. cells.Select(text => Code($"\"\"\"{text}\"\"\".DisplayAs(\"application/json\");"))]), "n.ipynb"), "n.ipynb", _folder.Path);
        Assert.Equal(RunStatus.Ran, run.Status);
        Assert.Equal(cells.Select(text => System.Text.Json.JsonSerializer.Serialize(text)), run.Executed.Cells.Select(cell => Assert.IsType<DisplayOutput>(Assert.Single(cell.Outputs)).Data["application/json"]));
        Assert.Equal(run.Executed.ToJson(), Notebook.Parse(run.Executed.ToJson(), "n.ipynb").ToJson());
    }
}
