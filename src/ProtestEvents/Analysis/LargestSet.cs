namespace ProtestEvents;

/// <summary>The size of the largest set of statements in which every pair is independent.</summary>
internal static class LargestSet
{
    /// <summary>The most statements that are tried, because the search tries every set. With more statements the answer is a lower bound.</summary>
    private const int Most = 24;

    public static int Of(ValueList<CitedRow> rows, IEnumerable<IndependentPair> joined)
    {
        var pairs = joined.ToList();
        var taken = rows.Where(row => pairs.Exists(pair => pair.First == row || pair.Second == row)).Take(Most).Select(row => row.Id).ToList();
        var neighbours = new int[taken.Count];
        foreach (var (i, j) in pairs.Select(pair => (taken.IndexOf(pair.First.Id), taken.IndexOf(pair.Second.Id))).Where(pair => pair is { Item1: >= 0, Item2: >= 0 }))
        {
            neighbours[i] |= 1 << j;
            neighbours[j] |= 1 << i;
        }

        return Math.Max(1, Extend(neighbours, (1 << taken.Count) - 1, 0));
    }

    private static int Extend(int[] neighbours, int candidates, int size)
    {
        var best = size;
        while (candidates != 0)
        {
            var next = int.TrailingZeroCount(candidates);
            candidates &= candidates - 1;
            best = Math.Max(best, Extend(neighbours, candidates & neighbours[next], size + 1));
        }

        return best;
    }
}
