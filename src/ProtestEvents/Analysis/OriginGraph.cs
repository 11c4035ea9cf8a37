namespace ProtestEvents;

/// <summary>
/// Groups statements by origin. A coded link joins two statements, and so does a common speaker. Statements that known links join are known to have
/// one origin. When an inferred link is needed, the common origin is inferred too.
/// </summary>
internal sealed class OriginGraph
{
    private static readonly HashSet<string> ManyVoices = ["group", "unknown"];

    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> joined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OriginChain> chains;

    public OriginGraph(ValueList<CitedRow> rows)
    {
        chains = rows.ToDictionary(row => row.Id, OriginChain.Of, StringComparer.Ordinal);
        foreach (var links in chains.Values.Select(chain => chain.Links))
        {
            for (var i = 0; i + 1 < links.Count; i++)
                Join(links[i].Id, links[i + 1].Id, links[i].Basis is { } basis && basis != OriginBasis.Inferred);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = i + 1; j < rows.Count; j++)
            {
                if (IsOneVoice(rows[i], rows[j]))
                    Join(rows[i].Id, rows[j].Id, isKnown: true);
            }
        }
    }

    public OriginChain Chain(CitedRow row) => chains[row.Id];

    /// <summary>The name of the group of statements that are known to have the same origin as this one.</summary>
    public string Known(CitedRow row) => Root(known, row.Id);

    /// <summary>The name of the group of statements that have the same origin as this one, known or inferred.</summary>
    public string Joined(CitedRow row) => Root(joined, row.Id);

    /// <summary>Whether one speaker makes both statements. A group counts as one speaker only within one source, and unknown people never do.</summary>
    public static bool IsOneVoice(CitedRow first, CitedRow second) =>
        first.StatedById == second.StatedById
        && (!ManyVoices.Contains(first.StatedBy.Kind?.Code ?? "") || (first.StatedBy.Kind?.Code == "group" && first.SourceId == second.SourceId));

    private void Join(string one, string other, bool isKnown)
    {
        joined[Root(joined, one)] = Root(joined, other);
        if (isKnown)
            known[Root(known, one)] = Root(known, other);
    }

    private static string Root(Dictionary<string, string> parents, string id)
    {
        while (parents.TryGetValue(id, out var parent) && parent != id)
            id = parent;

        return id;
    }
}
