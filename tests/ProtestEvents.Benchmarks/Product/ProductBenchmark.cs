using System.Diagnostics;

namespace ProtestEvents.Benchmarks.Product;

/// <summary>The whole product against what its users know, as ratios in one run: <c>product [--runs N]</c>.</summary>
internal static class ProductBenchmark
{
    private static readonly string Repository = Root(AppContext.BaseDirectory);

    /// <summary>The built command, as its users start it, with machine code.</summary>
    internal static string Pea => Path.Combine(Repository, "artifacts", "bin", "ProtestEvents.Cli", "release", "pea.dll");

    private static string Python => File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    public static void Run(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var runs = arguments is ["--runs", var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 5;
        var folder = Directory.CreateTempSubdirectory("protest-events-benchmark-").FullName;
        try
        {
            Notebooks(folder, runs);
            Starts(runs);
            Loads(folder, runs);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The wall time of <c>pea run</c>, divided by the number of notebooks, against one notebook with pandas and plotly under nbconvert.</summary>
    private static void Notebooks(string folder, int runs)
    {
        var notebooks = Directory.GetFiles(Path.Combine(Repository, "notebooks"), "*.ipynb");
        var peer = Path.Combine(Repository, "tests", "ProtestEvents.Benchmarks", "Product", "spread-with-pandas.ipynb");
        var measured = Measured.InTurn(
            runs,
            () => Measured.Run("dotnet", [Pea, "run", .. notebooks, "--output", Path.Combine(folder, "site")]),
            () => Measured.Run(Nbconvert, "--to", "notebook", "--execute", peer, "--output-dir", folder));
        var (own, other) = (measured[0], measured[1]);
        Say($"pea run, {notebooks.Length} notebooks: {own.Wall:0.0} s; nbconvert, one notebook with pandas and plotly: {other.Wall:0.0} s");
        Say($"pea run for one of its notebooks, against that one: {own.Wall / notebooks.Length / other.Wall:0.00}");
    }

    private static void Starts(int runs)
    {
        var nothing = Path.Combine(AppContext.BaseDirectory, "ProtestEvents.Benchmarks.dll");
        foreach (var command in new[] { "--version", "validate" })
        {
            var measured = Measured.InTurn(3 * runs, () => Measured.Run("dotnet", Pea, command), () => Measured.Run("dotnet", nothing, "nothing"));
            var (own, empty) = (measured[0], measured[1]);
            Say($"pea {command}: {own.Wall * 1000:0} ms; a program that does nothing: {empty.Wall * 1000:0} ms; ratio {own.Wall / empty.Wall:0.0}");
        }
    }

    /// <summary>A warm load with every check, against pandas reading the same files, at 1, 10 and 100 times the record.</summary>
    private static void Loads(string folder, int runs)
    {
        foreach (var times in new[] { 1, 10, 100 })
        {
            var record = Path.Combine(folder, $"record-{times}");
            GrownRecord.Write(Path.Combine(Repository, "data"), record, times);
            var repeats = Math.Max(3, 20 * runs / times);
            var own = Enumerable.Range(0, repeats).Min(_ => Seconds(() => Dataset.Load(record)));
            var pandas = double.Parse(
                Measured.Run(Python, Path.Combine(AppContext.BaseDirectory, "Product", "read.py"), record, repeats.ToString(CultureInfo.InvariantCulture)).Output,
                CultureInfo.InvariantCulture);
            var rows = Directory.GetFiles(record, "*.csv").Sum(file => File.ReadLines(file).Count() - 1);
            Say($"load and check {rows:#,##0} rows: {own * 1000:0} ms, {own / rows * 1_000_000:0.0} µs a row; pandas reads the same files in {pandas * 1000:0} ms; ratio {own / pandas:0.0}");
        }
    }

    private static string Nbconvert => File.Exists("/usr/bin/jupyter-nbconvert") ? "/usr/bin/jupyter-nbconvert" : "jupyter-nbconvert";

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "Analysis.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);

    private static double Seconds(Action act)
    {
        var clock = Stopwatch.StartNew();
        act();
        return clock.Elapsed.TotalSeconds;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
