namespace ProtestEvents;

internal static class Chain
{
    /// <summary>The first element, the one that it names, and so on. In a circle each element comes once.</summary>
    public static IEnumerable<T> Of<T>(T start, Func<T, T?> next)
        where T : class
    {
        var seen = new HashSet<T>(ReferenceEqualityComparer.Instance);
        for (var current = start; current is not null && seen.Add(current); current = next(current))
            yield return current;
    }
}
