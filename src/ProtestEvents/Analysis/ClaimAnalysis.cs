namespace ProtestEvents;

/// <summary>Compares what sources say about propositions.</summary>
public static class ClaimAnalysis
{
    /// <summary>
    /// The propositions of an episode by source. The sources are all that are coded whole, because their silence may mean something, and the other
    /// sources that make a claim.
    /// </summary>
    /// <param name="data">The record.</param>
    /// <param name="episode">The episode, or its id.</param>
    /// <param name="topics">The topics wanted; all when none is given.</param>
    /// <exception cref="KeyNotFoundException">There is no such episode, or the record does not declare a topic.</exception>
    public static ClaimMatrix Claims(this Dataset data, RowId<Episode> episode, params Topic[] topics)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(topics);
        data.Require(topics);
        var wanted = data.Episode(episode.Id);
        return Of(data, wanted, [.. data.Propositions
            .Where(proposition => proposition.EpisodeId == wanted.Id && (topics.Length == 0 || topics.Contains(proposition.Topic)))
            .Where(proposition => proposition.Claims.Count > 0)]);
    }

    /// <summary>One proposition by the sources that make a claim about it and, when it belongs to an episode, by the sources whose silence means something.</summary>
    internal static ClaimRow RowOf(Dataset data, Proposition proposition) => proposition.Episode is { } episode
        ? Of(data, episode, [proposition]).Rows[0]
        : new ClaimRow(proposition, proposition.Claims
            .GroupBy(claim => claim.Source)
            .Select(source => new ClaimCell(source.Key, source.ToValueList(), ClaimVoices.Of([.. source]))));

    /// <summary>One proposition in one source; null when the source says nothing about it and the proposition belongs to no episode.</summary>
    internal static ClaimCell? CellOf(Dataset data, Proposition proposition, Source source) => proposition.Episode is { } episode
        ? Cell(proposition, source, episode)
        : RowOf(data, proposition).Cells.FirstOrDefault(cell => cell.Source == source);

    private static ClaimMatrix Of(Dataset data, Episode wanted, List<Proposition> propositions)
    {
        var speaking = propositions.SelectMany(proposition => proposition.Claims).Select(claim => claim.SourceId).ToHashSet(StringComparer.Ordinal);
        var sources = data.Sources.Where(source => speaking.Count > 0 && (source.Tier == Tier.Corpus || speaking.Contains(source.Id))).ToValueList();
        return new ClaimMatrix(
            data,
            sources,
            propositions.Select(proposition => new ClaimRow(proposition, sources.Select(source => Cell(proposition, source, wanted)))).ToValueList());
    }

    private static ClaimCell Cell(Proposition proposition, Source source, Episode episode)
    {
        var claims = proposition.Claims.Where(claim => claim.Source == source).ToValueList();
        return new ClaimCell(source, claims, claims.Count == 0 ? ClaimVoices.Silence(source, episode) : ClaimVoices.Of(claims));
    }
}
