using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace ProtestEvents;

/// <summary>
/// Finds out whether all ids of an import differ, as they mostly do: DuckDB then need not look for several versions of an event, which takes longer
/// than to sort a hash of each id.
/// </summary>
internal sealed class IdHashes
{
    private readonly List<ulong> hashes = [];

    public void Add(EventBatch batch)
    {
        foreach (ref readonly var one in batch.Events.AsSpan(0, batch.Count))
            hashes.Add(XxHash3.HashToUInt64(one.Id.Text));
    }

    /// <summary>Whether all ids surely differ. Two ids with one hash, which are rare, count as equal.</summary>
    public bool AllDiffer()
    {
        var sorted = CollectionsMarshal.AsSpan(hashes);
        sorted.Sort();
        for (var at = 1; at < sorted.Length; at++)
        {
            if (sorted[at] == sorted[at - 1])
                return false;
        }

        return true;
    }
}
