using System.Text.Json.Nodes;
using ProtestEvents.Tests.Records;

namespace ProtestEvents.Notebooks.Tests.Running;

/// <summary>The changes that the notebooks suggest to their readers, made and run.</summary>
public sealed partial class TryItYourselfTests
{
    private static readonly string Folder = Repository.PathOf("notebooks");

    public static TheoryData<string> Notebooks => [.. Directory.GetFiles(Folder, "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Every_suggested_change_runs_and_shows_something_else(string name)
    {
        var notebook = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, name), TestContext.Current.CancellationToken))!;
        var cells = notebook["cells"]!.AsArray();
        var changed = new List<int>();
        for (var index = 0; index + 1 < cells.Count; index++)
        {
            if (Hint().Match(Source(cells[index]!)) is not { Success: true } hint)
                continue;
            Assert.Equal("code", (string?)cells[index + 1]!["cell_type"]);
            Assert.NotEqual(Source(cells[index + 1]!), hint.Groups["code"].Value);
            cells[index + 1]!["source"] = hint.Groups["code"].Value;
            changed.Add(index + 1);
        }

        Assert.True(changed.Count >= 3, $"{name} has {changed.Count} exercises with a goal, what to expect and a hint.");

        var run = await new NotebookRunner(new RunOptions()).Run(Notebook.Parse(notebook.ToJsonString(), name), name, Folder);

        Assert.True(run.Status == RunStatus.Ran, run.Failure?.Describe(name));
        var stored = Notebook.Load(Path.Combine(Folder, name));
        Assert.All(changed, index => Assert.NotEqual(Shown(stored.Cells[index]), Shown(run.Executed.Cells[index])));
    }

    private static string Source(JsonNode cell) => cell["source"] is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string?)cell["source"] ?? "";

    private static string Shown(Cell cell) => string.Concat(cell.Outputs.Select(output => output switch
    {
        ResultOutput result => result.Data["text/plain"] + result.Data["text/html"],
        DisplayOutput display => display.Data["text/plain"] + display.Data["text/html"],
        _ => "",
    }));

    [GeneratedRegex(@"\*Goal:\* .+\*Expect:\* .+\*Hint:\* [^`]+```csharp\n(?<code>.+)\n```$", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1_000)]
    private static partial Regex Hint();
}
