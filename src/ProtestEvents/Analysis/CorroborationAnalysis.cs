namespace ProtestEvents;

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

    /// <summary>Which source repeats which other source, how that is known, and in which rows; from the rows whose origin is coded.</summary>
    public Table RepetitionTable()
    {
        var repetitions = Reports.Concat<CitedRow>(Figures).Concat(Demands).Concat(Claims)
            .Where(row => row.OriginRow is { } origin && origin.SourceId != row.SourceId)
            .GroupBy(row => (row.SourceId, Origin: row.OriginRow!.SourceId, row.OriginBasis))
            .Select(rows => new Repetition(Source(rows.Key.SourceId), Source(rows.Key.Origin), rows.Key.OriginBasis, rows.ToValueList()))
            .OrderBy(one => one.Source.Id, StringComparer.Ordinal)
            .ThenBy(one => one.Repeats.Id, StringComparer.Ordinal)
            .ThenBy(one => one.Basis?.Code ?? "", StringComparer.Ordinal)
            .ToList();
        return new Table<Repetition>("Who repeats whom", repetitions, new Columns<Repetition>
        {
            { "source", one => one.Source, "Source" },
            { "repeats", one => one.Repeats, "Repeats" },
            { "basis", one => one.Basis, "Known how", one => one.Basis is { } basis ? Label(basis) : null },
            { "rows", one => one.Rows.Count, "Rows" },
            { "ids", one => one.Rows, "Which" },
        })
        {
            Caption = Selections.Caption(this, repetitions.SelectMany(one => new[] { one.Source, one.Repeats })),
            Footnotes = ["Only repetition that a source states or a coder concluded is listed. For all else it is not known."],
        };
    }

    private sealed record Repetition(Source Source, Source Repeats, OriginBasis? Basis, ValueList<CitedRow> Rows);
}
