using System.Text.Json.Nodes;
using static ProtestEvents.Notebooks.Tests.NotebookText;

namespace ProtestEvents.Notebooks.Tests.Running;

public sealed class NotebookRunnerTests : RunTest
{
    [Fact]
    public async Task Code_cells_run_in_order_with_the_notebooks_folder_as_working_directory()
    {
        Folder.Write("data.txt", "17");
        var run = await Run(Markdown("# A"), Code("var n = int.Parse(System.IO.File.ReadAllText(\"data.txt\"));"), Code(""), Code("n"));
        Assert.Equal((RunStatus.Ran, 2, null), (run.Status, run.CellsRun, run.Failure));
        Assert.Equal([null, 1, null, 2], run.Executed.Cells.Select(cell => cell.ExecutionCount));
        Assert.Contains("<pre>17</pre>", Assert.IsType<ResultOutput>(Assert.Single(run.Executed.Cells[3].Outputs)).Data["text/html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_cell_ends_its_notebook()
    {
        var run = await Run(Markdown("# A"), Code("1"), Code("var a = 1;\n  var b = a / 0;"), Code("2"));
        Assert.Equal(RunStatus.Failed, run.Status);
        Assert.Equal("n.ipynb, cell 3 of 4: System.DivideByZeroException: Attempted to divide by zero.", run.Failure!.Describe("n.ipynb"));
    }

    [Fact]
    public async Task Cells_after_a_failure_lose_the_outputs_of_earlier_runs()
    {
        var later = Code("2");
        later["execution_count"] = 9;
        later["outputs"] = new JsonArray(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = "old" });
        var run = await Run(Code("throw new Exception(\"no\");"), later);
        Assert.Equal("n.ipynb, cell 1 of 2: System.Exception: no", run.Failure!.Describe("n.ipynb"));
        Assert.Equal((null, 0), (run.Executed.Cells[1].ExecutionCount, run.Executed.Cells[1].Outputs.Length));
        Assert.Equal("System.Exception", Assert.IsType<ErrorOutput>(Assert.Single(run.Executed.Cells[0].Outputs)).Name);
    }

    [Theory]
    [InlineData("throw new Exception(\"wanted\");")]
    [InlineData("undefined")]
    [InlineData("#!pwsh")]
    public async Task A_cell_that_may_raise_leaves_its_error_and_the_run_goes_on(string code)
    {
        var run = await Run(Code(code, "raises-exception"), Code("2"));
        Assert.Equal(RunStatus.Ran, run.Status);
        Assert.IsType<ErrorOutput>(Assert.Single(run.Executed.Cells[0].Outputs));
        Assert.Single(run.Executed.Cells[1].Outputs);
    }

    [Fact]
    public async Task A_cell_that_should_raise_and_does_not_has_failed()
    {
        var run = await Run(Code("1", "raises-exception"));
        Assert.Equal("n.ipynb, cell 1 of 1: the cell is tagged raises-exception, but it ended without an error.", run.Failure!.Describe("n.ipynb"));
    }

    [Fact]
    public async Task A_cell_to_be_skipped_is_left_as_it_is()
    {
        var skipped = Code("throw new Exception();", "skip-execution");
        skipped["outputs"] = new JsonArray(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = "old" });
        var run = await Run(skipped, Code("2"));
        Assert.Equal(RunStatus.Ran, run.Status);
        Assert.Equal(new StreamOutput("stdout", "old"), Assert.Single(run.Executed.Cells[0].Outputs));
        Assert.Equal(1, run.Executed.Cells[1].ExecutionCount);
    }

    [Fact]
    public async Task A_cell_in_another_language_is_left_as_it_is_and_named()
    {
        var other = Marked("fsharp", "let x = 1");
        other["outputs"] = new JsonArray(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = "old" });
        var run = await Run(other, Code("2"));
        Assert.Equal(RunStatus.Ran, run.Status);
        Assert.Equal("fsharp", Assert.Single(run.CellsLeftOut).Language);
        Assert.Equal(new StreamOutput("stdout", "old"), Assert.Single(run.Executed.Cells[0].Outputs));
        Assert.Equal(["n.ipynb, cell 1: it is written in fsharp, and only C# is run; its stored outputs were not checked."], StoredOutputs.Differences(run).Take(1));
    }

    [Fact]
    public async Task A_cells_own_mark_outweighs_the_notebooks_language()
    {
        var run = await RunWith(new RunOptions(), Python(), Marked("csharp", "1 + 1"));
        Assert.Equal((RunStatus.Ran, 1), (run.Status, run.CellsRun));
    }

    [Fact]
    public async Task A_notebook_in_another_language_is_not_run_and_check_says_so()
    {
        var run = await RunWith(new RunOptions(), Python(), Code("1"));
        Assert.Equal((RunStatus.NotRun, "it is written in python, and only C# is run"), (run.Status, run.Reason));
        Assert.Same(run.Stored, run.Executed);
        Assert.Equal(["n.ipynb: it is written in python, and only C# is run; its stored outputs were not checked."], StoredOutputs.Differences(run));
    }

    [Fact]
    public async Task Two_runs_give_the_same_bytes()
    {
        const string Code1 = "record City(string Name, double Share);\nConsole.WriteLine(1.5);\nnew[] { new City(\"A\", .5) }";
        const string Code2 = "int Down(int n) => n > 5 ? throw new Exception(\"deep\") : Down(n + 1) + 1;\nDown(0)";
        var first = await Run(Code(Code1), Code(Code2, "raises-exception"));
        var second = await Run(Code(Code1), Code(Code2, "raises-exception"));
        Assert.Equal(RunStatus.Ran, first.Status);
        Assert.Equal(first.Executed.ToJson(), second.Executed.ToJson());
    }

    [Fact]
    public async Task Text_of_one_stream_is_one_output_in_its_place_among_values()
    {
        var run = await Run(Code("display(\"shown\"); Console.Write(\"a\"); Console.Write(\"b\"); Console.Error.Write(\"c\");"));
        var outputs = run.Executed.Cells[0].Outputs;
        Assert.Equal("shown", Assert.IsType<DisplayOutput>(outputs[0]).Data["text/plain"]);
        Assert.Equal([new StreamOutput("stdout", "ab"), new StreamOutput("stderr", "c")], outputs.Skip(1));
    }

    private static JsonObject Python() => (JsonObject)JsonNode.Parse("""{"kernelspec": {"language": "python", "name": "python3"}}""")!;

    private static JsonObject Marked(string language, string source)
    {
        var cell = Code(source);
        cell["metadata"] = new JsonObject { ["polyglot_notebook"] = new JsonObject { ["kernelName"] = language } };
        return cell;
    }
}
