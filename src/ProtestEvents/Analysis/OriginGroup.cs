namespace ProtestEvents;

internal sealed record OriginGroup(CitedRow Origin, ValueList<Repeat> Repeats)
{
    /// <summary>Each statement, and what it goes back to and how that is known, in words. The origin comes first.</summary>
    public IEnumerable<(CitedRow Row, string GoesBackTo)> Rows => Repeats
        .Select(repeat => (repeat.Row, $"{Origin.Id}: {(repeat.IsAnotherStatement ? "same speaker, another statement" : repeat.Row.How(repeat.Basis))}"))
        .Prepend((Origin, Origin.OriginId is { } other ? $"{other}: {Origin.How(Origin.OriginBasis)}; not among these" : "nothing known"));

    public Explanation Explain() => new(
        $"origin: {Origin.Id}",
        [
            Origin.Explain(),
            .. Repeats.Select(repeat => new Explanation($"repeated by {repeat.Row.Id} ({repeat.Row.How(repeat.Basis)})", [repeat.Row.Explain()])),
        ]);
}

/// <summary>
/// A statement that repeats another one. Its basis is the weakest in the chain of repetitions; null when the record does not say. A statement that
/// has only its speaker in common with the origin says something else, so it is another statement.
/// </summary>
internal sealed record Repeat(CitedRow Row, OriginBasis? Basis, bool IsAnotherStatement)
{
    /// <summary>Whether only the coder concludes that it is a repetition. True also when the record does not say how it is known.</summary>
    public bool IsInferred => Basis is not { } known || known == OriginBasis.Inferred;
}
