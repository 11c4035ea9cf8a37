using ProtestEvents.Analysis;
using ProtestEvents.Display;

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
        return new Corroboration(data, mentions, IndependenceRules.Groups(mentions), IndependenceRules.Pairs(mentions));
    }

    /// <summary>How many origins stand behind the figures of a measure for an event that give the same number.</summary>
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
        return new ResultTable(
            "Mentions and their origins",
            ["Mention", "Said by", "Passed on by", "Printed in", "Goes back to"],
            corroboration.Origins.SelectMany(group => group.Repeats
                .Select(repeat => Row(data, repeat.Row, $"{group.Origin.Id}: {(repeat.Basis is { } basis ? data.Label(basis).ToLowerInvariant() : "not said how")}"))
                .Prepend(Row(data, group.Origin, "nothing known"))))
            .WithCaption(Selections.Caption(data, corroboration.Mentions.Select(row => row.Source)))
            .WithFootnotes(corroboration.Sentence);
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

    private static TableCell[] Row(Dataset data, RepeatableRow row, string origin) =>
    [
        row is Figure figure ? $"{figure.Quantity()} ({row.Id})" : row.Id,
        row.StatedBy.Name,
        string.Join(", ", row.Via.Select(actor => actor.Name)),
        Selections.Name(data.Source(row.SourceId)),
        origin,
    ];
}

/// <summary>One source that repeats another.</summary>
/// <param name="Source">The source that repeats.</param>
/// <param name="Repeats">The source that it repeats.</param>
/// <param name="Basis">How that is known.</param>
/// <param name="Rows">The rows that repeat.</param>
public sealed record SourceRepetition(Source Source, Source Repeats, OriginBasis? Basis, ValueList<RepeatableRow> Rows);
