using BenchmarkDotNet.Attributes;

namespace ProtestEvents.Benchmarks;

/// <summary>
/// Parsing 1,000 dates: the framework's exact parser and a compiled regular expression do less (exact days only, no calendar in the
/// second) and mark what plain days cost; the rest is what a record holds.
/// </summary>
[MemoryDiagnoser]
public partial class EdtfBenchmarks
{
    private const int Count = 1000;

    private readonly string[] days = [.. Enumerable.Range(0, Count)
        .Select(i => new DateOnly(2011, 1, 1).AddDays(i * 4).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];

    private readonly string[] intervals = [.. Enumerable.Range(0, Count)
        .Select(i => new DateOnly(2011, 1, 1).AddDays(i * 4).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "/2022-01-05")];

    private readonly string[] sets = [.. Enumerable.Range(0, Count)
        .Select(i => $"[2011-01-03..{2011 + (i % 12)}-01-04]")];

    private readonly string[] wrong = [.. Enumerable.Range(0, Count).Select(i => $"2022-02-{30 + (i % 10)}")];

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Days_by_DateOnly()
    {
        var sum = 0;
        foreach (var text in days)
            sum += DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).Day;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Days_by_regex()
    {
        var sum = 0;
        foreach (var text in days)
            sum += Day().Match(text).Groups["day"].ValueSpan.Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Days() => Parsed(days);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Intervals() => Parsed(intervals);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Sets() => Parsed(sets);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Wrong() => Parsed(wrong);

    private static int Parsed(string[] texts)
    {
        var sum = 0;
        foreach (var text in texts)
            sum += EdtfDate.Read(text).Success ? 1 : 0;
        return sum;
    }

    [GeneratedRegex(@"^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();
}
