namespace ProtestEvents;

/// <summary>What only one side says, and what each source leaves out.</summary>
public static class ClaimOmissions
{
    /// <summary>The propositions that speakers of one side alone speak of, by side.</summary>
    /// <param name="matrix">The matrix.</param>
    public static ResultTable OneSidedTable(this ClaimMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var data = matrix.Dataset;
        return new ResultTable(
            "What only one side says",
            ["Side", "Statement", "Asserted by", "Denied or doubted by", "Printed in"],
            matrix.OneSided.OrderBy(row => row.Sides.Single().Code, StringComparer.Ordinal).Select(row => (IReadOnlyList<TableCell>)
            [
                data.Label(row.Sides.Single()),
                row.Proposition.Statement,
                string.Join(", ", row.Asserting.Select(actor => actor.Name)),
                string.Join(", ", row.Contesting.Select(actor => actor.Name)),
                string.Join(", ", row.Claims.Select(claim => claim.SourceId).Distinct()),
            ]))
            .WithCaption(Selections.Caption(data, matrix.Sources))
            .WithFootnotes("That no other side speaks of it here does not mean that no other side speaks of it.", "The statements are the coders' wording; nobody is quoted.");
    }

    /// <summary>For each source and topic, how many of the propositions that it could have spoken of it leaves out.</summary>
    /// <param name="matrix">The matrix.</param>
    public static ResultTable LeftOutTable(this ClaimMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var topics = matrix.Rows.Select(row => row.Proposition.Topic).Distinct().ToList();
        var sources = matrix.Sources.Where(source => matrix.Rows.Any(row => CouldSpeak(row, source))).ToList();
        return new ResultTable(
            "What each source leaves out",
            sources.Select(source => (TableColumn)source.Id).Prepend("Topic"),
            topics.Select(topic => Line(matrix.Dataset.Label(topic), sources, matrix.Rows.Where(row => row.Proposition.Topic == topic)))
                .Append(Line("All", sources, matrix.Rows)))
            .WithCaption(Selections.Caption(matrix.Dataset, matrix.Sources))
            .WithFootnotes(
                "\"2 of 5\": sources speak of five propositions of the topic, and this one says nothing of two of them.",
                "A source that came out while it went on may not have known. Sources of which only single facts are coded, and those that came out before, are not in the table.");
    }

    /// <summary>The propositions that one source leaves out, and who speaks of them.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="source">The id of the source.</param>
    /// <exception cref="KeyNotFoundException">There is no such source.</exception>
    public static ResultTable LeftOutTable(this ClaimMatrix matrix, string source)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new ResultTable(
            $"What {matrix.Dataset.Source(source).Id} leaves out",
            ["Topic", "Statement", "Spoken of in"],
            matrix.LeftOutBy(source).Select(row => (IReadOnlyList<TableCell>)
            [
                matrix.Dataset.Label(row.Proposition.Topic),
                row.Proposition.Statement,
                string.Join(", ", row.Claims.Select(claim => claim.SourceId).Distinct()),
            ]))
            .WithCaption(Selections.Caption(matrix.Dataset, matrix.Sources))
            .WithFootnotes("The statements are the coders' wording; nobody is quoted.");
    }

    private static IReadOnlyList<TableCell> Line(string name, List<Source> sources, IEnumerable<ClaimRow> rows)
    {
        var all = rows.ToList();
        return [name, .. sources.Select(source => (TableCell)FormattableString.Invariant($"{all.Count(row => IsLeftOut(row, source))} of {all.Count(row => CouldSpeak(row, source))}"))];
    }

    private static bool CouldSpeak(ClaimRow row, Source source) =>
        row.Cells.Any(cell => cell.Source == source && cell.Voice is not (ClaimVoice.CouldNotSpeak or ClaimVoice.NotCoded)) && source.Tier == Tier.Corpus;

    private static bool IsLeftOut(ClaimRow row, Source source) =>
        row.Cells.Any(cell => cell.Source == source && cell.Voice is (ClaimVoice.Silent or ClaimVoice.SilentSoFar));
}
