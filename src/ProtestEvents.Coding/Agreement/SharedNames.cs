namespace ProtestEvents;

/// <summary>
/// Gives a place, an actor or a proposition the same name in all codings: the id of the first coding when the other coding uses this id or a name of
/// it, otherwise the name in the other coding.
/// </summary>
internal sealed class SharedNames
{
    private readonly Dataset first;
    private readonly HashSet<string> actors;
    private readonly Dictionary<string, string> actorsByName = new(StringComparer.Ordinal);
    private readonly HashSet<string> propositions;

    public SharedNames(Dataset first)
    {
        this.first = first;
        actors = first.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        propositions = first.Propositions.Select(proposition => proposition.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var actor in first.Actors)
            actorsByName.TryAdd(PlaceSpelling.Normalise(actor.Name), actor.Id);
    }

    public string? Place(Dataset data, string? id)
    {
        if (id is null)
            return null;
        var place = data.Place(id);
        foreach (var spelling in place.AlternativeNames.Prepend(place.Name).Prepend(id))
        {
            if (first.TryFindPlace(spelling, out var known))
                return known.Id;
        }

        return $"other:{PlaceSpelling.Normalise(place.Name)}";
    }

    public string Actor(Dataset data, string id)
    {
        if (actors.Contains(id))
            return id;
        var name = PlaceSpelling.Normalise(data.Actor(id).Name);
        return actorsByName.GetValueOrDefault(name) ?? $"other:{name}";
    }

    public string Proposition(Dataset data, string id) =>
        propositions.Contains(id) ? id : $"other:{PlaceSpelling.Normalise(data.Proposition(id).Statement)}";

    public static string Family<TCode>(Dataset data, TCode code)
        where TCode : VocabularyCode, ICode<TCode>
    {
        while (data.TermOf(code)?.Broader is { } broader)
            code = broader;
        return code.Code;
    }
}
