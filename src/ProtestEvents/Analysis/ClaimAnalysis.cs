namespace ProtestEvents;

/// <summary>The question who says what.</summary>
public static class ClaimAnalysis
{
    /// <summary>
    /// The propositions of an episode by sources: every source that is coded whole, as its silence may mean something, and of the others those
    /// that speak.
    /// </summary>
    /// <param name="data">The record.</param>
    /// <param name="episode">The id of the episode.</param>
    /// <param name="topics">The topics wanted; all when none is given.</param>
    /// <exception cref="KeyNotFoundException">There is no such episode, or the record does not declare a topic.</exception>
    public static ClaimMatrix Claims(this Dataset data, string episode, params Topic[] topics)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(topics);
        data.Require(topics);
        var wanted = data.Episode(episode);
        return Of(data, wanted, [.. data.Propositions
            .Where(proposition => proposition.EpisodeId == wanted.Id && (topics.Length == 0 || topics.Contains(proposition.Topic)))
            .Where(proposition => proposition.Claims.Any())]);
    }

    /// <summary>One proposition by the sources that speak of it, and by those whose silence means something; silence needs an episode.</summary>
    internal static ClaimRow RowOf(Dataset data, Proposition proposition) => proposition.Episode is { } episode
        ? Of(data, episode, [proposition]).Rows[0]
        : new ClaimRow(proposition, proposition.Claims
            .GroupBy(claim => claim.Source)
            .Select(source => new ClaimCell(source.Key, source.ToValueList(), ClaimVoices.Of([.. source])))
            .ToValueList());

    /// <summary>One proposition in one source; null when the source says nothing of it and its silence can't be told, as it belongs to no episode.</summary>
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
            propositions.Select(proposition => new ClaimRow(proposition, sources.Select(source => Cell(proposition, source, wanted)).ToValueList())).ToValueList());
    }

    /// <summary>What a source leaves out: the propositions that other sources speak of and it does not, though it could have.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="source">The id of the source.</param>
    /// <exception cref="KeyNotFoundException">There is no such source.</exception>
    public static IEnumerable<ClaimRow> LeftOutBy(this ClaimMatrix matrix, string source)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var wanted = matrix.Dataset.Source(source).Id;
        return matrix.Rows.Where(row => row.Cells.Any(cell => cell.Source.Id == wanted && cell.Voice is (ClaimVoice.Silent or ClaimVoice.SilentSoFar)));
    }

    /// <summary>Every proposition with what each source makes of it.</summary>
    /// <param name="matrix">The matrix.</param>
    public static ResultTable Table(this ClaimMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new ResultTable(
            "Propositions by sources",
            matrix.Sources.Select(source => (TableColumn)source.Id).Prepend("Proposition"),
            matrix.Rows.Select(row => (IReadOnlyList<TableCell>)[row.Proposition.Statement, .. row.Cells.Select(cell => (TableCell)Words(cell))]))
            .WithCaption(Selections.Caption(matrix.Dataset, matrix.Sources))
            .WithFootnotes(Notes(matrix));
    }

    /// <summary>The disputes: who asserts, who denies or doubts, and which sources are silent.</summary>
    /// <param name="matrix">The matrix.</param>
    public static ResultTable DisputeTable(this ClaimMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new ResultTable(
            "What is disputed, and by whom",
            ["Question", "Statement", "Asserted by", "Denied or doubted by", "Rejected in print by"],
            matrix.Disputed.Select(row => (IReadOnlyList<TableCell>)
            [
                row.Proposition.Question,
                row.Proposition.Statement,
                Names(row.Asserting),
                Names(row.Contesting),
                string.Join(", ", row.Claims.Where(claim => claim.Endorsement == Endorsement.Rejects).Select(claim => claim.SourceId).Distinct()),
            ]))
            .WithCaption(Selections.Caption(matrix.Dataset, matrix.Sources));
    }

    internal static IEnumerable<string> Notes(ClaimMatrix matrix)
    {
        yield return "The statements are the coders' wording; nobody is quoted.";
        var voices = matrix.Rows.SelectMany(row => row.Cells).Select(cell => cell.Voice).ToHashSet();
        if (voices.Contains(ClaimVoice.SilentSoFar))
        {
            yield return "\"silent so far\": the source came out while the episode went on; silence is only claimed for one that came out after it.";
        }

        if (voices.Contains(ClaimVoice.NotCoded))
        {
            yield return "\"not coded\": only single facts of the source are coded, so that what it does not say here means nothing.";
        }
    }

    private static ClaimCell Cell(Proposition proposition, Source source, Episode episode)
    {
        var claims = proposition.Claims.Where(claim => claim.Source == source).ToValueList();
        return new ClaimCell(source, claims, claims.Count == 0 ? ClaimVoices.Silence(source, episode) : ClaimVoices.Of(claims));
    }

    /// <summary>A voice in words.</summary>
    internal static string Name(ClaimVoice voice) => voice switch
    {
        ClaimVoice.CouldNotSpeak => "came out before",
        ClaimVoice.SilentSoFar => "silent so far",
        ClaimVoice.NotCoded => "not coded",
        _ => voice.ToString().ToLowerInvariant(),
    };

    private static string Words(ClaimCell cell) =>
        Reported(cell) is not { Length: > 0 } others ? Name(cell.Voice)
        : cell.Voice == ClaimVoice.Reports ? $"reports {others}"
        : $"{Name(cell.Voice)} ({others})";

    private static string Reported(ClaimCell cell) => string.Join(", ", cell.Claims
        .Where(claim => claim.Endorsement != Endorsement.Own)
        .Select(claim => $"{claim.StatedBy.Name} {ClosedCode.Of(claim.Stance)}"));

    private static string Names(IEnumerable<Actor> actors) => string.Join(", ", actors.Select(actor => actor.Name));
}
