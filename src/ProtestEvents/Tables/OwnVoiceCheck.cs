namespace ProtestEvents;

/// <summary>
/// Holds each claim's endorsement against its speaker: a source's own voice is its actor, its author, or somebody who is part of that actor, and
/// nobody else speaks for it.
/// </summary>
internal static class OwnVoiceCheck
{
    public static void Run(RawRecord raw, Dataset data, FindingList findings)
    {
        var sources = raw[TableNames.Sources].ById;
        var actors = raw[TableNames.Actors].ById;
        foreach (var claim in data.Claims)
        {
            if (findings.HasErrorIn(claim) || sources.GetValueOrDefault(claim.SourceId) is not { } source || !actors.ContainsKey(claim.StatedById) || source["actor"].Length == 0)
                continue;

            var isOwn = claim.Endorsement == Endorsement.Own;
            if (isOwn && !SpeaksFor(source, claim.StatedById, actors))
                findings.Add(claim, "endorsement", Problems.OwnOfAnother(claim.StatedById, source["actor"]));
            else if (!isOwn && claim.StatedById == source["actor"] && claim.ViaIds.Count == 0)
                findings.Add(claim, "endorsement", Problems.NotOwn(claim.Endorsement.Code, claim.StatedById));
        }
    }

    private static bool SpeaksFor(RawRow source, string speaker, IReadOnlyDictionary<string, RawRow> actors) =>
        (actors[speaker]["name"] is { Length: > 0 } name && source["author"].Contains(name, StringComparison.OrdinalIgnoreCase))
        || Chain.Of(speaker, actor => actors.GetValueOrDefault(actor)?["part_of"]).Contains(source["actor"], StringComparer.Ordinal);
}
