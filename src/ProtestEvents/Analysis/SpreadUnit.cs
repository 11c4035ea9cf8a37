namespace ProtestEvents;

/// <summary>A place where something began, with all reports that say so.</summary>
/// <param name="Place">The unit: a region or a locality, by the level asked for.</param>
/// <param name="Type">The type asked for; the reports may have narrower ones.</param>
/// <param name="Onset">When it began, by the rule asked for.</param>
/// <param name="BySource">When it began by each source alone, in the order of the sources.</param>
/// <param name="Reports">The reports behind it, in the order of the table.</param>
/// <param name="Denials">Reports of the same type that say it did not happen there.</param>
public sealed record SpreadUnit(
    Place Place,
    EventType Type,
    OnsetInterval Onset,
    ValueList<SourceOnset> BySource,
    ValueList<Report> Reports,
    ValueList<Report> Denials) : Showable
{
    /// <summary>The sources behind it, in the order of the table.</summary>
    public IEnumerable<Source> Sources => BySource.Select(source => source.Source);

    /// <summary>The types that the reports themselves give, each once.</summary>
    public IEnumerable<EventType> ReportedTypes => Reports.Select(report => report.Type).Distinct();

    /// <summary>Whether sources contradict each other on the onset: no day is possible for all of them.</summary>
    public bool OnsetIsContested => BySource.Max(source => source.Onset.Earliest) > BySource.Min(source => source.Onset.Latest);

    /// <summary>The unit's name and its onset.</summary>
    public override string ToString() => $"{Place.Name}: {Onset}";

    /// <summary>The columns of a unit.</summary>
    public static IReadOnlyList<Column<SpreadUnit>> Columns { get; } = new Columns<SpreadUnit>
    {
        { "place", unit => unit.Place, "Place", unit => unit.Place.Name },
        { "name", unit => unit.Place.Name },
        { "type", unit => unit.Type, "Type", unit => unit.Data.Label(unit.Type) },
        { "earliest", unit => unit.Onset.Earliest, "Began", unit => unit.Onset + (unit.OnsetIsContested ? ", contested" : "") },
        { "latest", unit => unit.Onset.Latest },
        { "is_open", unit => unit.Onset.IsOpen },
        { "is_contested", unit => unit.OnsetIsContested },
        { "sources", unit => unit.Sources, "Sources" },
        { "reported_as", unit => unit.ReportedTypes, "Reported as", unit => string.Join(", ", unit.ReportedTypes.Select(unit.Data.Label)) },
        { "reports", unit => unit.Reports.Count, "Reports", ColumnUse.Data | ColumnUse.Card },
        { "denials", unit => unit.Denials.Count, "Denials", ColumnUse.Data | ColumnUse.Card },
    };

    private Dataset Data => Place.Home.Dataset;

    /// <summary>The number of independent origins of the reports behind the unit.</summary>
    public Corroboration Corroborate() => Data.Corroborate(Reports);

    /// <summary>Its onset, each source's onset, and the reports behind it.</summary>
    public Explanation Explain() => Explain("");

    internal Explanation Explain(string how) => new(
        $"{how}{Place.Name}, {Onset}{(OnsetIsContested ? ", contested" : "")}",
        [
            .. BySource.Select(source => source.Explain()),
            new($"corroboration: {Corroborate().Sentence}"),
            .. Denials.Count == 0 ? Array.Empty<Explanation>() : [new("denied", Denials.Select(report => report.Explain()).ToValueList())],
        ]);
}

/// <summary>When something began in a place, according to one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Onset">When it began.</param>
/// <param name="Reports">The reports behind it.</param>
public sealed record SourceOnset(Source Source, OnsetInterval Onset, ValueList<Report> Reports) : Showable
{
    /// <summary>The source's id and when it says that it began.</summary>
    public override string ToString() => $"{Source.Id}: {Onset}";

    /// <summary>The columns of an onset.</summary>
    public static IReadOnlyList<Column<SourceOnset>> Columns { get; } = new Columns<SourceOnset>
    {
        { "source", onset => onset.Source, "Source" },
        { "earliest", onset => onset.Onset.Earliest, "Began", onset => onset.Onset.ToString() },
        { "latest", onset => onset.Onset.Latest },
        { "is_open", onset => onset.Onset.IsOpen },
        { "reports", onset => onset.Reports, "Reports" },
    };

    /// <summary>The reports behind it.</summary>
    public Explanation Explain() => new($"{Selections.Name(Source)}: {Onset}", Reports.Select(report => report.Explain()).ToValueList());
}
