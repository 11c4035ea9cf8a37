using BenchmarkDotNet.Attributes;
using ProtestEvents.Notebooks;
using ProtestEvents.Notebooks.Formatting;
using ProtestEvents.Notebooks.Running;

namespace ProtestEvents.Benchmarks;

/// <summary>What running and showing cells costs once the process is warm.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class NotebookBenchmarks
{
    private sealed record City(string Name, int People, DateOnly Counted);

    private readonly City[] _cities = [.. Enumerable.Range(0, 1000).Select(number => new City($"City {number}", number, new DateOnly(2022, 1, 4)))];
    private readonly Notebook _notebook = Notebook.Parse(
        """
        {"cells": [
          {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": "var numbers = Enumerable.Range(0, 1000).ToList();"},
          {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": "numbers.Where(n => n % 7 == 0)"}
        ], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
        """,
        "benchmark.ipynb");

    /// <summary>A new session and two cells.</summary>
    [Benchmark]
    public async Task<RunStatus> RunTwoCells() =>
        (await new NotebookRunner(new RunOptions()).Run(_notebook, "benchmark.ipynb", AppContext.BaseDirectory)).Status;

    /// <summary>Twenty rows of a thousand records, as HTML and as text.</summary>
    [Benchmark]
    public int FormatRecords() => ValueFormatter.Format(_cities)["text/html"]!.Length;

    /// <summary>Reading a notebook and writing it again.</summary>
    [Benchmark]
    public int WriteNotebook() => Notebook.Parse(_notebook.ToJson(), "benchmark.ipynb").ToJson().Length;
}
