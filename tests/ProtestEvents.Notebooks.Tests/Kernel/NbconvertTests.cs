using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks.Tests.Kernel;

[Collection(JupyterTestsInTurn.Name)]
public sealed class NbconvertTests
{
    [Fact]
    public void Every_notebook_gives_in_Jupyter_what_it_gives_in_pea_run()
    {
        using var jupyter = new JupyterHost();
        var notebooks = Directory.GetFiles(Path.Combine(JupyterHost.Repository, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(notebooks);
        var ours = Path.Combine(jupyter.Folder, "ours");
        var theirs = Path.Combine(jupyter.Folder, "theirs");
        Assert.True(JupyterHost.Pea(["run", "--output", ours, .. notebooks]) is { Exit: 0 } run, "pea run failed");
        var (exit, output) = jupyter.RunPython(
            ["-m", "nbconvert", "--to", "notebook", "--execute", "--ExecutePreprocessor.kernel_name=pea-csharp", "--output-dir", theirs, .. notebooks]);
        Assert.True(exit == 0, output);

        foreach (var name in notebooks.Select(Path.GetFileName))
        {
            var expected = Notebook.Load(Path.Combine(ours, name!)).Cells;
            var found = Notebook.Load(Path.Combine(theirs, name!)).Cells;
            Assert.Equal(expected.Length, found.Length);
            Assert.Contains(expected, cell => cell.Outputs.OfType<ResultOutput>().Any(result => result.Data["application/vnd.plotly.v1+json"] is not null));
            foreach (var (mine, other) in expected.Zip(found))
            {
                Assert.True(mine.ExecutionCount == other.ExecutionCount, $"{name}, cell {mine.Number}");
                Assert.Equal(mine.Outputs.Select(Text), other.Outputs.Select(Text));
            }
        }
    }

    // JSON keeps no order of properties, and a number may be written in several ways.
    private static string Text(Output output) => output switch
    {
        StreamOutput stream => $"{stream.Name}: {stream.Text}",
        DisplayOutput display => "display " + Text(display.Data),
        ResultOutput result => $"result {result.ExecutionCount} {Text(result.Data)}",
        ErrorOutput error => $"{error.Name}: {error.Message}\n{string.Join('\n', error.Traceback)}",
        _ => throw new ArgumentOutOfRangeException(nameof(output)),
    };

    private static string Text(MimeBundle data) => string.Join('\n', data.Select(pair =>
        $"{pair.Key}: {(pair.Key.EndsWith("json", StringComparison.Ordinal) ? Sorted(JsonNode.Parse(pair.Value))?.ToJsonString() : pair.Value)}"));

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject properties => new JsonObject(properties.OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => KeyValuePair.Create(property.Key, Sorted(property.Value)))),
        JsonArray elements => new JsonArray([.. elements.Select(Sorted)]),
        JsonValue number when number.TryGetValue<double>(out var value) => JsonValue.Create(value),
        _ => node?.DeepClone(),
    };
}
