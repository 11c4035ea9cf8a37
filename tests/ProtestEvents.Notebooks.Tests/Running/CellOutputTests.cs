namespace ProtestEvents.Notebooks.Tests.Running;

public sealed class CellOutputTests : RunTest
{
    [Fact]
    public async Task Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        var run = await Run("Console.Write(\"🚩 strike\"[0]);", "\"🚩 strike\"[0].ToString()", "throw new Exception(\"🚩 strike\"[..1]);");
        Assert.Equal("\uFFFD", Printed(run, 1));
        Assert.Equal("\uFFFD", Shown(run, 2));
        Assert.Equal("n.ipynb, cell 3 of 3: System.Exception: \uFFFD", Failure(run));
        Assert.Contains("\uFFFD", run.Executed.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_in_a_table_becomes_the_replacement_character()
    {
        var run = await Run("new[] { new { Place = \"🚩 strike\"[..1] } }");
        Assert.Equal(RunStatus.Ran, run.Status);
        Assert.Contains("\uFFFD", Shown(run, 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_character_that_is_written_in_two_pieces_stays_whole() =>
        Assert.Equal("🚩", Printed(await Run("Console.Write(\"🚩\"[0]); Console.Write(\"🚩\"[1]);"), 1));

    [Fact]
    public async Task Colours_and_carriage_returns_stay_in_the_stored_text() =>
        Assert.Equal("\u001b[31mred\u001b[0m 1 %\r2 %", Printed(await Run("Console.Write(\"\\u001b[31mred\\u001b[0m 1 %\\r2 %\");"), 1));

    [Fact]
    public async Task Too_much_text_is_cut_and_a_note_says_so()
    {
        var run = await Run("for (var i = 0; i < 3_000; i++) Console.Write(new string('x', 1_000));");
        Assert.Equal(1_000_000, Printed(run, 1).Length);
        Assert.Equal("… (console text cut after 1,000,000 characters)\n", Printed(run, 1, "stderr"));
    }

    [Fact]
    public async Task Too_many_values_are_cut_and_a_note_says_so()
    {
        var run = await Run("for (var i = 0; i < 3_000; i++) i.Display(\"text/plain\");");
        Assert.Equal(1_000, run.Executed.Cells[0].Outputs.OfType<DisplayOutput>().Count());
        Assert.Equal("… (3,000 values shown, of which the first 1,000 are kept)\n", Printed(run, 1, "stderr"));
    }

    [Fact]
    public async Task A_compile_error_names_the_line_with_its_text_and_shows_the_place()
    {
        var run = await Run("1", "var a = 1;\n  missing();");
        Assert.Equal("n.ipynb, cell 2 of 2, line 2: CS0103: The name 'missing' does not exist in the current context\n    missing();", Failure(run));
        var error = Assert.IsType<ErrorOutput>(Assert.Single(run.Executed.Cells[1].Outputs));
        Assert.Equal(
            ["cell 2, line 2, column 3: CS0103: The name 'missing' does not exist in the current context", "    missing();", "    ^"],
            error.Traceback);
    }

    [Fact]
    public async Task An_exception_shows_its_own_frames_by_cell_and_none_of_the_host()
    {
        var run = await Run("int Half(int x) => 1 / x;", "int Call()\n{\n    try { return Half(0); }\n    catch (Exception inner) { throw new InvalidOperationException(\"outer\", inner); }\n}\nCall()");
        var error = Assert.IsType<ErrorOutput>(Assert.Single(run.Executed.Cells[1].Outputs));
        Assert.Equal(
            [
                "System.InvalidOperationException: outer",
                " ---> System.DivideByZeroException: Attempted to divide by zero.",
                "   at Half in cell 1",
                "   at Call in cell 2",
                "   --- End of inner exception stack trace ---",
                "   at Call in cell 2",
                "   at cell 2",
            ],
            error.Traceback);
    }

    [Fact]
    public async Task An_error_in_a_loaded_file_names_the_file()
    {
        Folder.Write("part.csx", "int a = 1;\nint b = nope;");
        var run = await Run("#load \"part.csx\"");
        Assert.Equal("n.ipynb, cell 1 of 1: part.csx: CS0103: The name 'nope' does not exist in the current context", Failure(run));
    }

    [Fact]
    public async Task No_path_of_the_machine_stands_in_an_error()
    {
        var run = await Run("System.IO.File.ReadAllText(\"nothing.txt\")");
        Assert.Equal("n.ipynb, cell 1 of 1: System.IO.FileNotFoundException: Could not find file 'nothing.txt'.", Failure(run));
        Assert.DoesNotContain(Folder.Path, run.Executed.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_that_asks_for_input_gets_none() => Assert.Equal(RunStatus.Ran, (await Run("Console.ReadLine() is null ? 1 : throw new Exception()")).Status);

    [Fact]
    public async Task An_unknown_directive_gives_an_error_sentence() =>
        Assert.Equal("n.ipynb, cell 1 of 1, line 1: DNI101: Unknown magic command '#!nothing'\n    #!nothing", Failure(await Run("#!nothing")));
}
