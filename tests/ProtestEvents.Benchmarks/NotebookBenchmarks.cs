using BenchmarkDotNet.Attributes;
using ProtestEvents.Notebooks;

namespace ProtestEvents.Benchmarks;

/// <summary>What it costs to run a small notebook, and to read and write one.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class NotebookBenchmarks
{
    private readonly Notebook _notebook = Notebook.Parse(
        """
        {"cells": [
          {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": "var numbers = Enumerable.Range(0, 1000).ToList();"},
          {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": "numbers.Where(n => n % 7 == 0)"}
        ], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
        """,
        "benchmark.ipynb");

    /// <summary>A new process and two cells.</summary>
    [Benchmark]
    public async Task<RunStatus> RunTwoCells() =>
        (await new NotebookRunner(new RunOptions()).Run(_notebook, "benchmark.ipynb", AppContext.BaseDirectory)).Status;

    /// <summary>Reading a notebook and writing it again.</summary>
    [Benchmark]
    public int WriteNotebook() => Notebook.Parse(_notebook.ToJson(), "benchmark.ipynb").ToJson().Length;
}
