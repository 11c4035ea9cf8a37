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
    /// How many origins stand behind the figures of a measure for an event or an episode that give the same number. Where they count different things,
    /// such as other places, the result says so.
    /// </summary>
    /// <param name="data">The record.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="about">The event or episode, or its id.</param>
    /// <param name="number">The number.</param>
    /// <exception cref="KeyNotFoundException">There is no such event or episode, or the record does not declare the measure.</exception>
    public static Corroboration Corroborate(this Dataset data, Measure measure, RowId<Row> about, decimal number) =>
        data.Corroborate(data.Estimates(measure, about).All.Select(estimate => estimate.Figure).Where(figure => figure.Quantity.Best == number));

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

    /// <summary>Which source repeats which, as a table.</summary>
    /// <param name="data">The record.</param>
    public static Table<SourceRepetition> RepetitionTable(this Dataset data)
    {
        var repetitions = data.Repetitions();
        return new("Who repeats whom", repetitions, SourceRepetition.Columns)
        {
            Caption = Selections.Caption(data, repetitions.SelectMany(one => new[] { one.Source, one.Repeats })),
            Footnotes = ["Only repetition that a source states or a coder concluded stands here; of all else it is not known."],
        };
    }

    internal static string How(Dataset data, OriginBasis? basis) => basis is { } known ? data.Label(known).ToLowerInvariant() : "not said how";
}

/// <summary>One source that repeats another.</summary>
/// <param name="Source">The source that repeats.</param>
/// <param name="Repeats">The source that it repeats.</param>
/// <param name="Basis">How that is known.</param>
/// <param name="Rows">The rows that repeat.</param>
public sealed record SourceRepetition(Source Source, Source Repeats, OriginBasis? Basis, ValueList<RepeatableRow> Rows) : Showable
{
    /// <summary>The columns of a repetition.</summary>
    public static IReadOnlyList<Column<SourceRepetition>> Columns { get; } = new Columns<SourceRepetition>
    {
        { "source", row => row.Source, "Source" },
        { "repeats", row => row.Repeats, "Repeats" },
        { "basis", row => row.Basis, "Known how", row => row.Basis is { } basis ? row.Source.Home.Dataset.Label(basis) : null },
        { "rows", row => row.Rows.Count, "Rows" },
        { "ids", row => row.Rows, "Which" },
    };

    /// <summary>The two sources.</summary>
    public override string ToString() => $"{Source.Id} repeats {Repeats.Id}";
}
