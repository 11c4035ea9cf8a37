using ProtestEvents.Notebooks.Sessions.Compiling;

namespace ProtestEvents.Notebooks.Tests.Kernel;

public class CellCompletenessTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("var x = 1;")]
    [InlineData("\"abc\"")]
    [InlineData("\"\"\"\na\n\"\"\"")]
    [InlineData("\"\"\"a\"\"\"")]
    [InlineData("$\"a{1}\"")]
    [InlineData("if (true) { } else { }")]
    [InlineData("#r \"a.dll\"")]
    public void What_can_be_run(string text) => Assert.Equal(CellCompleteness.Complete, CellEnd.Read(text));

    [Theory]
    [InlineData("var x =")]
    [InlineData("if (true) {")]
    [InlineData("if (true) { }\nelse")]
    [InlineData("foo(1,")]
    [InlineData("/*")]
    [InlineData("@\"abc")]
    [InlineData("$@\"abc")]
    [InlineData("\"\"\"")]
    [InlineData("\"\"\"\na")]
    [InlineData("var s = \"\"\"  \n  a")]
    [InlineData("\"\"\"\"")]
    [InlineData("$\"\"\"")]
    [InlineData("$\"\"\"\n {a}\n")]
    [InlineData("$\"a{")]
    [InlineData("$\"a{x")]
    public void What_breaks_off(string text) => Assert.Equal(CellCompleteness.Incomplete, CellEnd.Read(text));

    [Theory]
    [InlineData(")")]
    [InlineData("a b c")]
    [InlineData("\"abc")]
    [InlineData("var s = \"abc")]
    [InlineData("'a")]
    [InlineData("$\"abc")]
    [InlineData("$\"a{x}b")]
    [InlineData("\"\"\"abc")]
    [InlineData("$\"\"\"abc")]
    [InlineData("else")]
    [InlineData("else {")]
    [InlineData(") \"\"\"")]
    public void What_no_further_line_makes_right(string text) => Assert.Equal(CellCompleteness.Invalid, CellEnd.Read(text));
}
