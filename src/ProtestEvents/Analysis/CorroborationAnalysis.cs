namespace ProtestEvents;

/// <summary>The question who said it first, and whether mentions are more than repetition.</summary>
public static class CorroborationAnalysis
{
    /// <summary>How many origins stand behind some statements.</summary>
    /// <param name="data">The record.</param>
    /// <param name="rows">The statements: reports, figures, demands or claims of one thing.</param>
    public static Corroboration Corroborate(this Dataset data, IEnumerable<RepeatableRow> rows)
    {
        ArgumentNullException.ThrowIfNull(data);
        var mentions = rows.Distinct().ToValueList();
        return IndependenceRules.Of(data, mentions);
    }

    /// <summary>
    /// How many origins stand behind the figures of a measure for an event that give the same number. Where they count different things,
    /// such as other places, the result says so.
    /// </summary>
    /// <param name="data">The record.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="eventId">The id of the event.</param>
    /// <param name="number">The number.</param>
    /// <exception cref="KeyNotFoundException">There is no such event.</exception>
    public static Corroboration Corroborate(this Dataset data, Measure measure, string eventId, decimal number) =>
        data.Corroborate(data.Estimates(measure, eventId).All.Select(estimate => estimate.Figure).Where(figure => figure.Best == number));

    /// <summary>How many origins stand behind the reports that place a spread's unit.</summary>
    /// <param name="unit">The unit.</param>
    public static Corroboration Corroborate(this SpreadUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Reports[0].Home.Dataset.Corroborate(unit.Reports);
    }

    /// <summary>Which source repeats which, by the rows whose origin is coded.</summary>
    /// <param name="data">The record.</param>
    public static ValueList<SourceRepetition> Repetitions(this Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var rows = data.Reports.Concat<RepeatableRow>(data.Figures).Concat(data.Demands).Concat(data.Claims);
        return rows
            .Select(row => (Row: row, Origin: row.OriginRow))
            .Where(pair => pair.Origin is not null && pair.Origin.SourceId != pair.Row.SourceId)
            .GroupBy(pair => (pair.Row.SourceId, Origin: pair.Origin!.SourceId, pair.Row.OriginBasis))
            .Select(group => new SourceRepetition(
                data.Source(group.Key.SourceId), data.Source(group.Key.Origin), group.Key.OriginBasis, group.Select(pair => pair.Row).ToValueList()))
            .OrderBy(repetition => repetition.Source.Id, StringComparer.Ordinal)
            .ThenBy(repetition => repetition.Repeats.Id, StringComparer.Ordinal)
            .ThenBy(repetition => repetition.Basis?.Code ?? "", StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>The statements by origin.</summary>
    /// <param name="corroboration">The corroboration.</param>
    public static ResultTable Table(this Corroboration corroboration)
    {
        ArgumentNullException.ThrowIfNull(corroboration);
        var data = corroboration.Dataset;
        var differences = string.Join(", ", corroboration.Differences);
        return new ResultTable(
            "Mentions and their origins",
            [.. Counts(corroboration) ? new TableColumn[] { "Mention", "Counts" } : ["Mention"], "Said by", "Passed on by", "Printed in", "Goes back to"],
            corroboration.Origins.SelectMany(group => group.Repeats
                .Select(repeat => Row(corroboration, repeat.Row, $"{group.Origin.Id}: {(repeat.IsAnotherStatement ? "same speaker, another statement" : How(data, repeat.Basis))}"))
                .Prepend(Row(corroboration, group.Origin, GoesBack(data, group.Origin)))))
            .WithCaption(Selections.Caption(data, corroboration.Mentions.Select(row => row.Source)))
            .WithFootnotes([corroboration.Sentence, .. corroboration.Mentions.Any(SpeaksForItself) ? new[] { OwnName } : [], .. differences.Length == 0 ? Array.Empty<string>() : [$"They give one number and do not all count the same; they differ in: {differences}."]]);
    }

    /// <summary>Which source repeats which, as a table.</summary>
    /// <param name="data">The record.</param>
    public static ResultTable RepetitionTable(this Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var repetitions = data.Repetitions();
        return new ResultTable(
            "Who repeats whom",
            ["Source", "Repeats", "Known how", TableColumn.Number("Rows"), "Which"],
            repetitions.Select(one => (IReadOnlyList<TableCell>)
            [
                one.Source.Id,
                one.Repeats.Id,
                one.Basis is { } basis ? data.Label(basis) : "",
                one.Rows.Count,
                string.Join(", ", one.Rows.Select(row => row.Id)),
            ]))
            .WithCaption(Selections.Caption(data, repetitions.SelectMany(one => new[] { one.Source, one.Repeats })))
            .WithFootnotes("Only repetition that a source states or a coder concluded stands here; of all else it is not known.");
    }

    private const string OwnName = "The source itself: it says so in its own name, or in its author's, and names no other speaker.";

    /// <summary>Whether a source says it in its own name, and names nobody else who does.</summary>
    private static bool SpeaksForItself(RepeatableRow row) =>
        row.ViaIds.Count == 0 && row.StatedBy.IsWithin(row.Home.Dataset.Source(row.SourceId).Actor);

    internal static string How(Dataset data, OriginBasis? basis) => basis is { } known ? data.Label(known).ToLowerInvariant() : "not said how";

    private static bool Counts(Corroboration corroboration) => corroboration.Mentions.Any(row => row is Figure);

    private static string GoesBack(Dataset data, RepeatableRow origin) =>
        origin.OriginId is { } other ? $"{other}: {How(data, origin.OriginBasis)}; not among these" : "nothing known";

    private static TableCell[] Row(Corroboration corroboration, RepeatableRow row, string origin) =>
    [
        row is Figure figure ? $"{figure.Quantity()} ({row.Id})" : row.Id,
        .. Counts(corroboration) ? new TableCell[] { row is Figure counted ? Scope.Of(counted).Describe(corroboration.Dataset) : "" } : [],
        SpeaksForItself(row) ? $"{row.StatedBy.Name}, the source itself" : row.StatedBy.Name,
        string.Join(", ", row.Via.Select(actor => actor.Name)),
        Selections.Name(corroboration.Dataset.Source(row.SourceId)),
        origin,
    ];
}

/// <summary>One source that repeats another.</summary>
/// <param name="Source">The source that repeats.</param>
/// <param name="Repeats">The source that it repeats.</param>
/// <param name="Basis">How that is known.</param>
/// <param name="Rows">The rows that repeat.</param>
public sealed record SourceRepetition(Source Source, Source Repeats, OriginBasis? Basis, ValueList<RepeatableRow> Rows) : Showable
{
    /// <summary>The two sources.</summary>
    public override string ToString() => $"{Source.Id} repeats {Repeats.Id}";
}
