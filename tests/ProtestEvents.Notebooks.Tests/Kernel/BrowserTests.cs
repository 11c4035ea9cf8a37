using System.Text.Json;
using ProtestEvents.Testing;

namespace ProtestEvents.Notebooks.Tests.Kernel;

[Collection(JupyterTestsInTurn.Name)]
public sealed class BrowserTests : IDisposable
{
    private const string Cells = "Jupyter.notebook.get_cells().filter(cell => cell.cell_type === 'code')";
    private readonly CancellationTokenSource _limit = new(TimeSpan.FromMinutes(2));

    private CancellationToken Stop => _limit.Token;

    public void Dispose() => _limit.Dispose();

    [Fact]
    public async Task A_notebook_in_classic_Jupyter_runs_draws_changes_fails_and_is_interrupted()
    {
        Browser.Require();
        using var jupyter = new JupyterHost();
        var folder = CopyOfNotebook(jupyter, "01-strike-spread.ipynb");
        using var server = new NotebookServer(jupyter, folder);
        using var browser = new Browser();
        await server.Ready(Stop);
        await using var page = await browser.Page(Stop);
        var pictures = Path.Combine(JupyterHost.Repository, "artifacts", "jupyter");
        Directory.CreateDirectory(pictures);

        await page.Ask("Page.navigate", new() { ["url"] = server.Address + "/notebooks/notebooks/01-strike-spread.ipynb" }, Stop);
        await page.Until("Jupyter.notebook.kernel.is_connected() && Jupyter.notebook.kernel.name === 'pea-csharp'", Stop);
        await page.Evaluate("Jupyter.notebook.clear_all_output()", Stop);
        await page.Evaluate("document.querySelector('#celllink').click(); document.querySelector('#run_all_cells a, #run_all_cells').click()", Stop);
        await page.Until($"{Cells}.every(cell => cell.input_prompt_number > 0)", Stop);
        Assert.Equal(0, (int?)await page.Evaluate("document.querySelectorAll('.output_error').length", Stop));

        // plotly.js has drawn: marks on axes, not only an empty frame.
        await page.Until(
            "(charts => charts.length > 2 && charts.every(chart => chart.dataset.peaDrawn === 'yes' && chart.querySelectorAll('.main-svg path').length > 10))"
            + "([...document.querySelectorAll('figure[data-pea-plot]')])",
            Stop);
        await page.Evaluate("document.querySelector('figure[data-pea-plot]').scrollIntoView()", Stop);
        await page.Screenshot(Path.Combine(pictures, "run-all.png"), Stop);

        await Write(page, "var answer = 40;\nConsole.WriteLine(answer);\nanswer + 2");
        Assert.Equal("40\n42", await RunLast(page));
        await Write(page, "answer = 41;\nanswer + 2");
        Assert.Equal("43", await RunLast(page));

        await Write(page, "var none = 0;\nthrow new InvalidOperationException($\"none: {none}\");");
        Assert.Contains("line 2: throw new", await RunLast(page), StringComparison.Ordinal);
        Assert.Equal(1, (int?)await page.Evaluate("document.querySelectorAll('.output_error').length", Stop));
        await page.Evaluate($"{Cells}.at(-1).element[0].scrollIntoView()", Stop);
        await page.Screenshot(Path.Combine(pictures, "error.png"), Stop);

        await Write(page, "Console.Write(\"going\");\nwhile (true) answer++;");
        await page.Evaluate($"{Cells}.at(-1).execute()", Stop);
        await page.Until($"{Cells}.at(-1).output_area.element[0].innerText.includes('going')", Stop);
        await page.Evaluate("document.querySelector('#int_kernel a, #int_kernel').click()", Stop);
        await page.Until($"{Cells}.at(-1).output_area.element[0].innerText.includes('The cell was stopped.')", Stop);
        await page.Until("Jupyter.notebook.kernel_busy === false", Stop);
        await Write(page, "answer > 41");
        Assert.Equal("true", await RunLast(page));
    }

    // The last cell is the one that the test writes in; what it leaves is its text on the page.
    private async Task Write(DevTools page, string code) =>
        await page.Evaluate($"{Cells}.at(-1).set_text({JsonSerializer.Serialize(code)})", Stop);

    private async Task<string> RunLast(DevTools page)
    {
        await page.Evaluate($"{Cells}.at(-1).execute()", Stop);
        await page.Until($"{Cells}.at(-1).input_prompt_number > 0 && Jupyter.notebook.kernel_busy === false", Stop);
        var text = (string?)await page.Evaluate($"[...{Cells}.at(-1).element[0].querySelectorAll('.output_subarea')].map(area => area.innerText.trim()).join('\\n')", Stop);
        return text ?? "";
    }

    /// <summary>The notebook in a folder of its own, beside the record and the built library, where its cells look for them.</summary>
    private static string CopyOfNotebook(JupyterHost jupyter, string name)
    {
        var folder = Path.Combine(jupyter.Folder, "work");
        Directory.CreateDirectory(Path.Combine(folder, "notebooks"));
        foreach (var beside in new[] { "data", "artifacts" })
            Directory.CreateSymbolicLink(Path.Combine(folder, beside), Path.Combine(JupyterHost.Repository, beside));
        var text = File.ReadAllText(Path.Combine(JupyterHost.Repository, "notebooks", name));
        File.WriteAllText(Path.Combine(folder, "notebooks", name), text.Replace("\".net-csharp\"", "\"pea-csharp\"", StringComparison.Ordinal));
        return folder;
    }
}
