using ProtestEvents.Testing;
using PuppeteerSharp;
using Browser = ProtestEvents.Testing.Browser;

namespace ProtestEvents.Interactive.Tests.Hosts;

/// <summary>A person's session in classic Jupyter Notebook with the stock kernel, in a browser that has no network.</summary>
[Collection(nameof(JupyterHost))]
public sealed class ClassicNotebookTests(JupyterHost jupyter)
{
    private const string Name = "01-strike-spread.ipynb";
    private const string Cells = "Jupyter.notebook.get_cells().filter(cell => cell.cell_type === 'code')";

    [Fact]
    public async Task A_notebook_runs_whole_draws_its_charts_takes_a_change_and_shows_an_error()
    {
        Browser.Require();
        jupyter.Require();
        using var server = new NotebookServer(jupyter, CopyOfNotebooks());
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        await server.Ready(limit.Token);
        await using var browser = await Browser.Start();
        var page = await browser.Page();

        await page.GoToAsync($"{server.Address}/notebooks/notebooks/{Name}");
        await page.WaitForExpressionAsync("window.Jupyter?.notebook?.kernel?.is_connected() && Jupyter.notebook.kernel.name === '.net-csharp'");
        await page.EvaluateExpressionAsync("Jupyter.notebook.clear_all_output()");
        await page.EvaluateExpressionAsync("document.querySelector('#celllink').click(); document.querySelector('#run_all_cells a, #run_all_cells').click()");
        await page.WaitForExpressionAsync($"{Cells}.every(cell => cell.input_prompt_number > 0)");
        Assert.Equal(0, await Errors(page));

        // plotly.js has drawn: marks on axes, not only an empty frame.
        await page.WaitForExpressionAsync(
            "(charts => charts.length > 2 && charts.every(chart => chart.dataset.peaDrawn === 'yes' && chart.querySelectorAll('.main-svg path').length > 10))"
            + "([...document.querySelectorAll('figure[data-pea-plot]')])");
        await Picture(page, "document.querySelector('figure[data-pea-plot]')", "run-all.png");

        Assert.Equal("40\n42", await Run(page, "var answer = 40;\nConsole.WriteLine(answer);\nanswer + 2"));
        Assert.Equal("43", await Run(page, "answer = 41;\nanswer + 2"));

        Assert.Contains("System.InvalidOperationException: none: 0", await Run(page, "var none = 0;\nthrow new InvalidOperationException($\"none: {none}\");"), StringComparison.Ordinal);
        Assert.Equal(1, await Errors(page));
        await Picture(page, $"{Cells}.at(-1).element[0]", "error.png");
    }

    private static Task<int> Errors(IPage page) => page.EvaluateExpressionAsync<int>("document.querySelectorAll('.output_error').length");

    /// <summary>Writes into the last cell, runs it and gives the text of what stands below it then.</summary>
    private static async Task<string> Run(IPage page, string code)
    {
        await page.EvaluateFunctionAsync($"code => {{ {Cells}.at(-1).set_text(code); {Cells}.at(-1).execute(); }}", code);
        await page.WaitForExpressionAsync($"{Cells}.at(-1).input_prompt_number > 0 && Jupyter.notebook.kernel_busy === false");
        return await page.EvaluateExpressionAsync<string>($"[...{Cells}.at(-1).element[0].querySelectorAll('.output_subarea')].map(area => area.innerText.trim()).join('\\n')");
    }

    private static async Task Picture(IPage page, string element, string file)
    {
        await page.EvaluateExpressionAsync($"{element}.scrollIntoView()");
        await page.ScreenshotAsync(Path.Combine(Directory.CreateDirectory(Repository.PathOf("artifacts", "jupyter")).FullName, file));
    }

    /// <summary>The notebooks in a folder of their own, beside what their cells and their kernel look for, so that the page cannot save into the repository.</summary>
    private string CopyOfNotebooks()
    {
        var folder = Directory.CreateDirectory(Path.Combine(jupyter.Folder, "repository")).FullName;
        foreach (var beside in new[] { "data", "artifacts", ".config" })
            Directory.CreateSymbolicLink(Path.Combine(folder, beside), Repository.PathOf(beside));
        var notebooks = Directory.CreateDirectory(Path.Combine(folder, "notebooks")).FullName;
        foreach (var file in Directory.GetFiles(Repository.PathOf("notebooks")))
            File.Copy(file, Path.Combine(notebooks, Path.GetFileName(file)));
        return folder;
    }
}
