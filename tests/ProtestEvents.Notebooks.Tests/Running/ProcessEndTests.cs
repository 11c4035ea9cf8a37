using System.Diagnostics;

namespace ProtestEvents.Notebooks.Tests.Running;

/// <summary>Cells that end the process of their notebook, or that could keep it from ending.</summary>
public sealed class ProcessEndTests : RunTest
{
    [Theory]
    [InlineData("var t = new System.Threading.Thread(() => throw new Exception(\"late\")); t.Start(); t.Join();", "System.Exception: late")]
    [InlineData("async void Go() { await Task.Yield(); throw new Exception(\"late\"); }\nGo(); await Task.Delay(10_000);", "System.Exception: late")]
    [InlineData("int Down(int n) => Down(n + 1) + 1;\nDown(0)", "The notebook's process ended while the cell ran: a function called itself without end (stack overflow).")]
    [InlineData("Environment.Exit(0);", "The notebook's process ended while the cell ran: a cell asked it to exit.")]
    [InlineData("Environment.FailFast(\"no\");", "The notebook's process ended while the cell ran: process terminated: no.")]
    [InlineData("System.Diagnostics.Process.GetCurrentProcess().Kill();", "The notebook's process ended while the cell ran: it was ended by signal 9.")]
    public async Task A_cell_that_ends_its_process_has_failed(string code, string message)
    {
        var run = await Run("Console.Write(1);", code, "3");
        Assert.Equal((RunStatus.Failed, $"n.ipynb, cell 2 of 3: {message}"), (run.Status, Failure(run)));
        Assert.Equal("1", Printed(run, 1));
        Assert.Equal(message, string.Join("\n", Assert.IsType<ErrorOutput>(run.Executed.Cells[1].Outputs[^1]).Traceback.Take(1)));
        Assert.Empty(run.Executed.Cells[2].Outputs);
    }

    [Fact]
    public async Task A_thread_that_fails_after_the_last_cell_fails_the_notebook()
    {
        var run = await Run("var gate = new System.Threading.ManualResetEventSlim();\nnew System.Threading.Thread(() => { gate.Wait(); throw new Exception(\"late\"); }).Start();", "gate.Set();");
        Assert.Equal("n.ipynb, cell 2 of 2: System.Exception: late", Failure(run));
    }

    [Fact]
    public async Task Temporary_files_of_cells_are_deleted_when_the_process_ends()
    {
        var run = await Run("var made = System.IO.Directory.CreateTempSubdirectory().FullName;\nSystem.IO.File.WriteAllText(made + \"/left\", \"1\");\nConsole.Write(System.IO.File.Exists(made + \"/left\") + made);");
        var printed = Printed(run, 1);
        Assert.StartsWith("True", printed, StringComparison.Ordinal);
        Assert.False(Directory.Exists(printed["True".Length..]));
        Assert.False(Directory.Exists(Path.GetDirectoryName(printed["True".Length..])));
    }

    [Fact]
    public async Task A_cell_that_runs_out_of_memory_has_failed()
    {
        // The limit makes it quick: without one the machine's memory is what there is.
        var run = await Run("AppContext.SetData(\"GCHeapHardLimit\", 100_000_000UL); GC.RefreshMemoryLimit();\nvar all = new List<byte[]>();\nwhile (true) all.Add(new byte[10_000_000]);");
        Assert.Equal(RunStatus.Failed, run.Status);
        Assert.StartsWith("n.ipynb, cell 1 of 1: System.OutOfMemoryException: ", Failure(run), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("while (true) ;")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += (_, _) => System.Threading.Thread.Sleep(-1);\nwhile (true) ;")]
    public async Task A_cell_over_its_time_is_stopped_and_ends_the_notebook(string code)
    {
        var run = await RunWith(new RunOptions { CellTimeLimit = TimeSpan.FromSeconds(0.5) }, code, "1");
        Assert.Equal("n.ipynb, cell 1 of 2: The cell was stopped after 0.5 s, the time a cell may take.", Failure(run));
        Assert.Equal("TimeoutError", Assert.IsType<ErrorOutput>(Assert.Single(run.Executed.Cells[0].Outputs)).Name);
        Assert.Empty(run.Executed.Cells[1].Outputs);
    }

    [Theory]
    [InlineData("new System.Threading.Thread(() => { while (true) System.Threading.Thread.Sleep(1000); }).Start();")]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += (_, _) => System.Threading.Thread.Sleep(-1);")]
    public async Task Code_that_still_runs_after_its_cell_does_not_delay_the_run(string code)
    {
        var run = await Run(code, "Console.Write(Environment.ProcessId);");
        Assert.Equal(RunStatus.Ran, run.Status);
        var id = int.Parse(Printed(run, 2), CultureInfo.InvariantCulture);
        Assert.True(SpinWait.SpinUntil(() => HasEnded(id), TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task What_a_child_process_prints_does_not_reach_the_programs_own_output()
    {
        var run = await Run("var child = System.Diagnostics.Process.Start(\"echo\", \"from a child\");\nchild.WaitForExit();\nchild.ExitCode");
        Assert.Equal(RunStatus.Ran, run.Status);
        Assert.Empty(run.Executed.Cells[0].Outputs.OfType<StreamOutput>());
    }

    [Fact]
    public async Task A_child_process_ends_with_its_notebook()
    {
        var run = await Run("Console.Write(System.Diagnostics.Process.Start(\"sleep\", \"1000\").Id);");
        Assert.Equal(RunStatus.Ran, run.Status);
        var id = int.Parse(Printed(run, 1), CultureInfo.InvariantCulture);
        Assert.True(SpinWait.SpinUntil(() => HasEnded(id), TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task Settings_made_by_a_cell_do_not_reach_another_notebook()
    {
        var before = (Environment.CurrentDirectory, CultureInfo.CurrentCulture, Console.Out);
        var first = await Run(
            """
            Environment.SetEnvironmentVariable("PEA_TEST", "set");
            AppContext.SetData("pea.test", "set");
            System.Globalization.CultureInfo.DefaultThreadCurrentCulture = new("ru-RU");
            System.IO.Directory.SetCurrentDirectory("/");
            Console.SetOut(System.IO.TextWriter.Null);
            """);
        var second = await Run("Console.Write($\"{Environment.GetEnvironmentVariable(\"PEA_TEST\")}|{AppContext.GetData(\"pea.test\")}|{1.5}|{System.IO.Directory.GetCurrentDirectory()}\");");
        Assert.Equal((RunStatus.Ran, RunStatus.Ran), (first.Status, second.Status));
        Assert.Equal($"||1.5|{Folder.Path}", Printed(second, 1));
        Assert.Equal(before, (Environment.CurrentDirectory, CultureInfo.CurrentCulture, Console.Out));
        Assert.Null(Environment.GetEnvironmentVariable("PEA_TEST"));
    }

    // A process that was killed may stay in the list until its parent has heard of it.
    private static bool HasEnded(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.HasExited || (File.Exists($"/proc/{id}/status") && File.ReadAllText($"/proc/{id}/status").Contains("State:\tZ", StringComparison.Ordinal));
        }
        catch (Exception error) when (error is ArgumentException or IOException)
        {
            return true;
        }
    }
}
