namespace ProtestEvents;

/// <summary>
/// How something spread over places, day by day. Types are separate questions: each has its own units and days, and they are never added.
/// </summary>
public sealed partial record Spread : Result<SpreadUnit>
{
    internal Spread(SpreadQuery query) => Query = query;

    internal SpreadQuery Query { get; init; }

    /// <summary>The units, by type asked for, then onset, then name.</summary>
    public ValueList<SpreadUnit> Units { get; init; } = [];

    /// <summary>The days from the first to the last of the episode, for each type asked for.</summary>
    public ValueList<SpreadDay> Days { get; init; } = [];

    /// <summary>Reports that are kept but not counted: they name no unit of the level, have no date, or are dated after the episode.</summary>
    public ValueList<Report> Unplaced { get; init; } = [];

    /// <summary>Reports that it did not happen somewhere.</summary>
    public ValueList<Report> Denials { get; init; } = [];

    /// <summary>Units that the rule leaves out: units with one source, when the rule asks for two.</summary>
    public ValueList<SpreadUnit> Dropped { get; init; } = [];

    /// <summary>The record.</summary>
    public Dataset Dataset => Query.Dataset;

    /// <summary>What counts as one place.</summary>
    public PlaceLevel Level => Query.Level;

    /// <summary>The episode.</summary>
    public Episode Episode => Query.Episode;

    /// <summary>The types asked for.</summary>
    public ValueList<EventType> Types => Query.Types;

    /// <summary>The rule that combined the sources.</summary>
    public SourceRule Rule => Query.Rule;

    /// <summary>The sources that have a report of one of the types, or a denial, in the order of the table.</summary>
    public IEnumerable<Source> Sources
    {
        get
        {
            var told = Units.Concat(Dropped).SelectMany(unit => unit.Sources.Select(source => source.Id)).Concat(Unplaced.Concat(Denials).Select(report => report.SourceId)).ToHashSet();
            return Query.Sources.Where(source => told.Contains(source.Id));
        }
    }

    /// <summary>The units of one type, by onset.</summary>
    /// <param name="type">One of the types asked for.</param>
    /// <exception cref="ArgumentException">The type was not asked for.</exception>
    public IEnumerable<SpreadUnit> UnitsOf(EventType type)
    {
        Require(type);
        return Units.Where(unit => unit.Type == type);
    }

    /// <summary>The days of one type, in order.</summary>
    /// <param name="type">One of the types asked for.</param>
    /// <exception cref="ArgumentException">The type was not asked for.</exception>
    public IEnumerable<SpreadDay> DaysOf(EventType type)
    {
        Require(type);
        return Days.Where(day => day.Type == type);
    }

    /// <summary>The same question, answered by another rule.</summary>
    /// <param name="rule">The rule.</param>
    public Spread With(SourceRule rule) => Of(Query with { Rule = rule });

    /// <summary>The same question, answered without some sources.</summary>
    /// <param name="sources">The sources to leave out, or their ids.</param>
    /// <exception cref="KeyNotFoundException">There is no such source; the message names the nearest ids.</exception>
    public Spread Without(params RowId<Source>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var left = sources.Select(source => Dataset.Source(source.Id).Id).ToHashSet(StringComparer.Ordinal);
        return Of(Query with { Sources = Query.Sources.Where(kept => !left.Contains(kept.Id)).ToValueList() });
    }

    /// <summary>The same question, answered by one source alone.</summary>
    /// <param name="source">The source, or its id.</param>
    /// <exception cref="KeyNotFoundException">There is no such source; the message names the nearest ids.</exception>
    public Spread Only(RowId<Source> source) =>
        Of(Query with { Sources = [Dataset.Source(source.Id)], Rule = SourceRule.EarliestReport });

    /// <summary>The same question, answered once for each of its sources without that source.</summary>
    public IEnumerable<(Source LeftOut, Spread Spread)> LeaveOneOut() => Sources.Select(source => (source, Without(source)));

    internal static Spread Of(SpreadQuery query)
    {
        query.Dataset.Require(query.Types);
        var counts = query.Types.Select(type => SpreadCount.Of(query, type)).ToList();
        return new Spread(query)
        {
            Units = counts.SelectMany(count => count.Units).ToValueList(),
            Days = counts.SelectMany(count => count.Days).ToValueList(),
            Unplaced = counts.SelectMany(count => count.Unplaced).DistinctBy(report => report.Id).ToValueList(),
            Denials = counts.SelectMany(count => count.Denials).DistinctBy(report => report.Id).ToValueList(),
            Dropped = counts.SelectMany(count => count.Dropped).ToValueList(),
        };
    }

    private void Require(EventType type)
    {
        if (!Types.Contains(type))
            throw new ArgumentException($"Found the type '{type}', expected one of the types of this spread, which are never added: {string.Join(", ", Types)}.", nameof(type));
    }
}
