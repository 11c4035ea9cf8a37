using System.Collections.Immutable;
using static ProtestEvents.Notebooks.Tests.NotebookText;

namespace ProtestEvents.Notebooks.Tests.Running;

public class StoredOutputsTests
{
    private static readonly Output Text = new StreamOutput("stdout", "one\ntwo\n");
    private static readonly Output Value = new ResultOutput(MimeBundle.Of("text/plain", "5").With("application/json", "{\"b\":1,\"a\":[2]}"), 1);

    [Fact]
    public void The_same_outputs_are_no_difference() => Assert.Empty(Differences([Text, Value], [Text, Value]));

    [Fact]
    public void The_order_of_JSON_properties_is_no_difference() => Assert.Empty(Differences(
        [Value], [new ResultOutput(MimeBundle.Of("text/plain", "5").With("application/json", "{\"a\":[2],\"b\":1}"), 1)]));

    [Fact]
    public void The_first_line_that_differs_is_shown() => Assert.Equal(
        ["n.ipynb, cell 2: output 1 (stdout) line 2 is “two” in the file and “three” in the run."],
        Differences([Text, Value], [new StreamOutput("stdout", "one\nthree\n"), Value]));

    [Fact]
    public void A_long_line_is_shown_from_where_it_differs()
    {
        var same = new string('x', 500);
        Assert.Equal(
            [$"n.ipynb, cell 2: output 1 (stdout) line 1 is “…{new string('x', 20)}a” in the file and “…{new string('x', 20)}b” in the run."],
            Differences([new StreamOutput("stdout", same + "a")], [new StreamOutput("stdout", same + "b")]));
    }

    [Fact]
    public void An_extra_output_is_named()
    {
        Assert.Equal(["n.ipynb, cell 2: the run has output 2 (result, application/json) line 1 (“{”), the file has not."], Differences([Text], [Text, Value]));
        Assert.Equal(["n.ipynb, cell 2: the file has output 1 (stdout) line 1 (“one”), the run has not."], Differences([Text], []));
    }

    private static IReadOnlyList<string> Differences(ImmutableArray<Output> stored, ImmutableArray<Output> now)
    {
        var notebook = Notebook.Parse(Of(Markdown("text"), Code("1")), "n.ipynb");
        return StoredOutputs.Differences(new("n.ipynb", With(notebook, stored), With(notebook, now), RunStatus.Ran));
    }

    private static Notebook With(Notebook notebook, ImmutableArray<Output> outputs) =>
        notebook.WithResults(new Dictionary<int, CellResult?> { [2] = new(1, outputs) });
}
