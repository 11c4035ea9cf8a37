namespace ProtestEvents;

/// <summary>A row and the rows that it repeats, one after the other. The last link may name a row that this record does not have.</summary>
internal sealed record OriginChain(ValueList<OriginLink> Links)
{
    public static OriginChain Of(CitedRow row)
    {
        var rows = Chain.Of(row, repeat => repeat.OriginRow).ToList();
        var links = rows.Select(repeat => new OriginLink(repeat.Id, repeat.OriginBasis));
        return new OriginChain((rows[^1] is { OriginId: { } origin, OriginRow: null } ? links.Append(new OriginLink(origin, null)) : links).ToValueList());
    }

    public bool Reaches(string id) => Links.Any(link => link.Id == id);

    /// <summary>The first row that both chains go back to; null when none is known.</summary>
    public string? SharedWith(OriginChain other) => Links.FirstOrDefault(link => other.Reaches(link.Id))?.Id;

    /// <summary>The weakest basis between the row and a row that it goes back to: inferred is the weakest; null when a link has no basis.</summary>
    public OriginBasis? BasisTo(string id)
    {
        var bases = Links.TakeWhile(link => link.Id != id).Select(link => link.Basis).ToList();
        return bases.Find(basis => basis is null || basis == OriginBasis.Inferred) ?? (bases.Contains(null) ? null : bases.LastOrDefault());
    }
}

/// <summary>One row of a chain, and how it is known that it repeats the next one; null for the last.</summary>
internal sealed record OriginLink(string Id, OriginBasis? Basis);
