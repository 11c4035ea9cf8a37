namespace ProtestEvents;

/// <summary>Finds the names that are nearest to a name that was not found.</summary>
internal static class NearestNames
{
    private const int Most = 8;

    public static IEnumerable<string> Of(string wanted, IReadOnlyList<string> names)
    {
        var nearest = names.OrderBy(name => Distance(wanted.ToUpperInvariant(), name.ToUpperInvariant())).ThenBy(name => name, StringComparer.Ordinal).Take(Most).ToList();
        return names.Count > Most ? nearest.Append(FormattableString.Invariant($"and {names.Count - Most} more")) : nearest;
    }

    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            (var above, row[0]) = (row[0], i);
            for (var j = 1; j <= to.Length; j++)
                (above, row[j]) = (row[j], Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), above + (from[i - 1] == to[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
