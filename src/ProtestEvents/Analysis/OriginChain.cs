namespace ProtestEvents;

/// <summary>A row and all that it goes back to, as far as it is coded; the last link may name a row that is not in the record at hand.</summary>
/// <param name="Links">The row first, then what it repeats, and so on, each with the basis of its own link to the next.</param>
internal sealed record OriginChain(ValueList<OriginLink> Links)
{
    public static OriginChain Of(RepeatableRow row)
    {
        var links = new List<OriginLink>();
        for (var current = row; current is not null && !links.Exists(link => link.Id == current.Id); current = current.OriginRow)
        {
            links.Add(new OriginLink(current.Id, current.OriginBasis));
            if (current is { OriginId: { } origin, OriginRow: null })
                links.Add(new OriginLink(origin, null));
        }

        return new OriginChain(links.ToValueList());
    }

    public bool Reaches(string id) => Links.Any(link => link.Id == id);

    /// <summary>The first row that both chains go back to; null when none is known.</summary>
    public string? SharedWith(OriginChain other) => Links.FirstOrDefault(link => other.Reaches(link.Id))?.Id;

    /// <summary>The weakest basis on the way from the row to one that it goes back to; null when a link has none.</summary>
    public OriginBasis? BasisTo(string id)
    {
        var bases = Links.TakeWhile(link => link.Id != id).Select(link => link.Basis).ToList();
        return bases.Find(basis => basis is null || basis == OriginBasis.Inferred) ?? (bases.Contains(null) ? null : bases.LastOrDefault());
    }
}

/// <summary>One row of a chain.</summary>
/// <param name="Id">The row.</param>
/// <param name="Basis">How it is known that it repeats the next one; null for the last.</param>
internal sealed record OriginLink(string Id, OriginBasis? Basis);
