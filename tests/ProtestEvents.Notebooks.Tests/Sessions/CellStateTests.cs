using System.Globalization;
using ProtestEvents.Notebooks.Sessions;

namespace ProtestEvents.Notebooks.Tests.Sessions;

public class CellStateTests : CellTest
{
    [Fact]
    public async Task Variables_types_functions_and_usings_of_a_cell_are_there_in_the_next()
    {
        await Run("using System.Globalization;");
        await Run("// only a comment");
        await Run("var x = 20; record City(string Name); int Twice(int n) => 2 * n;");
        Assert.Equal("Almaty 42 IV", await Result("new City(\"Almaty\").Name + \" \" + (Twice(x) + 2) + \" \" + CultureInfo.InvariantCulture.TextInfo.ToUpper(\"iv\")"));
    }

    [Fact]
    public async Task What_was_assigned_before_an_exception_is_kept()
    {
        await Error("var kept = 7; throw new Exception();");
        Assert.Equal("7", await Result("kept"));
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_leaves_nothing_behind()
    {
        await Run("var x = 1;");
        await Error("var x = 2; undefined");
        Assert.Equal("1", await Result("x"));
    }

    [Fact]
    public async Task A_cell_that_is_stopped_before_it_began_leaves_nothing_behind()
    {
        await Run("var x = 1;");
        using var stop = new CancellationTokenSource(50);
        var many = string.Concat(Enumerable.Range(0, 4000).Select(number => $"int F{number.ToString(CultureInfo.InvariantCulture)}(int n) => n;\n"));
        var stopped = await RunUntil(many + "var lost = 5;", stop.Token);
        Assert.Equal("StoppedError", Assert.IsType<CellError>(Assert.Single(stopped)).Name);
        Assert.StartsWith("CS0103", (await Error("lost")).Message, StringComparison.Ordinal);
        for (var cell = 0; cell < 40; cell++)
            Assert.Equal("1", await Result($"var y{cell.ToString(CultureInfo.InvariantCulture)} = x; x"));
    }

    [Fact]
    public async Task Two_sessions_know_nothing_of_each_other()
    {
        await Run("var x = 1;");
        using var other = new CSharpSession(new SessionOptions { BaseDirectory = Folder.Path });
        var events = await Events(other, new ExecuteRequest(1, "x"));
        Assert.Equal("CS0103: The name 'x' does not exist in the current context", events.OfType<CellError>().Single().Message);
    }

    [Theory]
    [InlineData("1 + 1", "2")]
    [InlineData("(string)null", "<null>")]
    [InlineData("var a = 1;", null)]
    [InlineData("1.ToString();", null)]
    [InlineData("Console.Write(\"\")", null)]
    [InlineData("void Quiet() { }\nQuiet()", null)]
    [InlineData("await Task.FromResult(5)", "5")]
    [InlineData("return 3;", "3")]
    [InlineData("int F() { return 1; }", null)]
    [InlineData("Func<int> f = () => { return 1; };", null)]
    [InlineData("await Task.Yield();\nreturn await Task.FromResult(4);", "4")]
    public async Task Only_a_trailing_expression_or_a_return_has_a_result(string code, string? result) =>
        Assert.Equal(result, await Result(code));

    [Fact]
    public async Task Cells_are_written_in_CSharp_13()
    {
        Assert.Equal("2", await Result("int Count(params IEnumerable<int> all) => all.Count();\nCount(1, 2)"));
        Assert.StartsWith("CS9260", (await Error("static class E { extension(int n) { public int Twice => 2 * n; } }")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_culture_of_the_machine_does_not_reach_cells()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ru-RU");
        try
        {
            var events = await Run("Console.WriteLine(1.5); Console.Write($\"{2.5} {new DateTime(2022, 1, 4):d} \"); await Task.Delay(1); Console.Write(3.5.ToString()); 4.5");
            Assert.Equal("1.5\n2.5 01/04/2022 3.5", Stream(events, "stdout"));
            Assert.Equal("4.5", events.OfType<ExecuteResult>().Single().Data["text/plain"]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
