namespace ProtestEvents;

/// <content>How many independent origins statements have, and which source repeats which.</content>
public sealed partial class Dataset
{
    /// <summary>The number of independent origins of some statements.</summary>
    /// <param name="rows">The statements: reports, figures, demands or claims of one thing.</param>
    public Corroboration Corroborate(IEnumerable<CitedRow> rows)
    {
        var mentions = rows.Distinct().ToValueList();
        return IndependenceRules.Of(this, mentions);
    }

    /// <summary>
    /// The number of independent origins of all figures of a measure, for an event or an episode, that give one number. The number must be given as
    /// such: a bound ("at least 40") does not count. When the figures count different things, such as different places, the result says so.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="about">The event or episode, or its id.</param>
    /// <param name="number">The number.</param>
    /// <exception cref="KeyNotFoundException">There is no such event or episode, or the record does not declare the measure.</exception>
    public Corroboration Corroborate(Measure measure, RowId<Row> about, decimal number) =>
        Corroborate(Estimates(measure, about).All.Select(estimate => estimate.Figure).Where(figure => figure.Quantity.Best == number));

    /// <summary>Which source repeats which other source, from the rows whose origin is coded.</summary>
    public ValueList<SourceRepetition> Repetitions()
    {
        var rows = Reports.Concat<CitedRow>(Figures).Concat(Demands).Concat(Claims);
        return rows
            .Select(row => (Row: row, Origin: row.OriginRow))
            .Where(pair => pair.Origin is not null && pair.Origin.SourceId != pair.Row.SourceId)
            .GroupBy(pair => (pair.Row.SourceId, Origin: pair.Origin!.SourceId, pair.Row.OriginBasis))
            .Select(group => new SourceRepetition(
                Source(group.Key.SourceId), Source(group.Key.Origin), group.Key.OriginBasis, group.Select(pair => pair.Row).ToValueList()))
            .OrderBy(repetition => repetition.Source.Id, StringComparer.Ordinal)
            .ThenBy(repetition => repetition.Repeats.Id, StringComparer.Ordinal)
            .ThenBy(repetition => repetition.Basis?.Code ?? "", StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>Which source repeats which, as a table.</summary>
    public Table<SourceRepetition> RepetitionTable()
    {
        var repetitions = Repetitions();
        return new("Who repeats whom", repetitions, SourceRepetition.Columns)
        {
            Caption = Selections.Caption(this, repetitions.SelectMany(one => new[] { one.Source, one.Repeats })),
            Footnotes = ["Only repetition that a source states or a coder concluded is listed. For all else it is not known."],
        };
    }
}

/// <summary>One source that repeats another.</summary>
/// <param name="Source">The source that repeats.</param>
/// <param name="Repeats">The source that it repeats.</param>
/// <param name="Basis">How that is known.</param>
/// <param name="Rows">The rows that repeat.</param>
public sealed record SourceRepetition(Source Source, Source Repeats, OriginBasis? Basis, ValueList<CitedRow> Rows) : Showable
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

    /// <summary>The rows, and what they go back to.</summary>
    public Explanation Explain() => new(
        FormattableString.Invariant($"{Selections.Name(Source)} repeats {Selections.Name(Repeats)}: {Rows.Count} rows, {Rows[0].How(Basis)}"),
        Rows.Select(row => row.Explain()).ToValueList());
}
