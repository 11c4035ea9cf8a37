namespace ProtestEvents;

/// <summary>A store of bulk events from other data sets: a DuckDB file on one machine, or a ClickHouse server or cluster.</summary>
public sealed class EventStore : IDisposable
{
    private readonly EventEngine engine;

    private EventStore(EventEngine engine) => this.engine = engine;

    /// <summary>Opens a store. The first import writes to it; opening writes nothing.</summary>
    /// <param name="address">
    /// The path of a DuckDB file, which may not exist yet; or <c>clickhouse://host:8123/database</c>, with <c>?cluster=name</c> for several nodes; or
    /// <c>clickhouse://host1:8123,host2:8123/database?cluster=name</c> when the nodes do not have the port of the first or have one name.
    /// </param>
    /// <exception cref="ArgumentException">The address of ClickHouse has another form.</exception>
    public static EventStore Open(string address)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        return new EventStore(address.StartsWith(ClickHouseAddress.Scheme, StringComparison.Ordinal) ? new ClickHouseEngine(ClickHouseAddress.Parse(address)) : new DuckDbEngine(address));
    }

    /// <summary>
    /// Imports all files or none. A file is Parquet, or text with commas, semicolons or tabs, with or without gzip. Of several versions of an event the
    /// store keeps the newest. To import the same file a second time changes nothing.
    /// </summary>
    /// <param name="files">A file, several, or patterns as <c>exports/*.csv</c>.</param>
    /// <param name="layout">How the files are laid out.</param>
    /// <param name="progress">Receives how far the import has come.</param>
    /// <param name="cancellation">Stops the import. The store is then as before.</param>
    /// <returns>What became of each file.</returns>
    /// <exception cref="FileNotFoundException">A file is missing, or a pattern fits none.</exception>
    /// <exception cref="InvalidDataException">A file is not of the layout, or is cut off; the store is as before.</exception>
    public ValueList<ImportedFile> Import(IEnumerable<string> files, EventLayout layout, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(layout);
        return new ImportRun(engine, layout, progress, cancellation).Import(FilePatterns.Find(files)).ToValueList();
    }

    /// <summary>Imports a file, or the files of a pattern.</summary>
    /// <param name="file">A file, or a pattern as <c>exports/*.csv</c>.</param>
    /// <param name="layout">How the files are laid out.</param>
    /// <returns>What became of each file.</returns>
    /// <exception cref="FileNotFoundException">The file is missing, or the pattern fits none.</exception>
    /// <exception cref="InvalidDataException">A file is not of the layout, or is cut off; the store is as before.</exception>
    public ValueList<ImportedFile> Import(string file, EventLayout layout) => Import([file], layout);

    /// <summary>How many events there were on each day, and how many places had begun, at least and at most.</summary>
    /// <param name="country">The country, as the provider writes it; null for all.</param>
    /// <param name="from">The first day; null for the first on which one of the events may have happened.</param>
    /// <param name="to">The last day; null for the last on which one of the events may have happened.</param>
    /// <param name="types">Types or narrower types, as the provider writes them; none for all.</param>
    /// <param name="level">What counts as one place: the provider's first-level units, or its localities.</param>
    /// <param name="layout">The layout; null for all that the store holds, whose events are then added.</param>
    /// <exception cref="InvalidDataException">The store has no such event; the message names what it has.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public BulkDays ByDay(
        string? country = null, DateOnly? from = null, DateOnly? to = null, IEnumerable<string>? types = null, PlaceLevel level = PlaceLevel.Region, EventLayout? layout = null) =>
        ByDay(new BulkQuestion(country, from, to, level, types?.ToValueList(), layout));

    /// <summary>How many events there were on each day, and how many places had begun, at least and at most.</summary>
    /// <param name="question">Which events, which days, which places.</param>
    /// <exception cref="InvalidDataException">The store has no such event; the message names what it has.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public BulkDays ByDay(BulkQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.From > question.To)
            throw new ArgumentException(FormattableString.Invariant($"Found a window from {question.From:yyyy-MM-dd} to {question.To:yyyy-MM-dd}, expected a first day that is not after the last."), nameof(question));
        return new DailyQuestion(engine, question).Answer();
    }

    /// <summary>Compares a spread of the record with the events of a provider, for each day of the spread's episode.</summary>
    /// <param name="spread">The spread, of one type.</param>
    /// <param name="country">The country, as the provider writes it; null for the one that the spread's places lie in.</param>
    /// <param name="types">Types or narrower types of the provider; null for the types that <see cref="MatchingTypes"/> gives for the spread's type.</param>
    /// <param name="layout">The layout; null for all that the store holds, whose events are then added.</param>
    /// <exception cref="ArgumentException">The spread has several types, no type of the provider stands for its type, or its places lie in several countries.</exception>
    /// <exception cref="InvalidDataException">The store has no such event; the message names what it has.</exception>
    public BulkComparison Beside(Spread spread, string? country = null, IEnumerable<string>? types = null, EventLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(spread);
        return Comparing.Of(spread, ByDay, country, types?.ToValueList(), layout);
    }

    /// <summary>How large the crowds were, in the provider's words, with the number of events for each form of words. Only ACLED's layout has them.</summary>
    /// <param name="policy">What gives a number to words without one, such as "hundreds"; none when not given.</param>
    /// <param name="country">The country, as the provider writes it; null for all.</param>
    /// <param name="from">The first day; null for the first on which one of the events may have happened.</param>
    /// <param name="to">The last day; null for the last on which one of the events may have happened.</param>
    /// <param name="types">Types or narrower types, as the provider writes them; none for all.</param>
    /// <exception cref="InvalidDataException">The store has no such event; the message names what it has.</exception>
    public BulkCrowds Crowds(VaguePolicy? policy = null, string? country = null, DateOnly? from = null, DateOnly? to = null, IEnumerable<string>? types = null) =>
        new DailyQuestion(engine, new BulkQuestion(country, from, to, Types: types?.ToValueList())).Crowds(policy ?? VaguePolicy.None);

    /// <summary>What the store holds: how many events of each country, type and narrower type, and from when to when.</summary>
    public ValueList<StoredEvents> Contents()
    {
        var events = engine.Events();
        return engine.Ask($"""
            select {engine.Named("layout")}, {engine.Named("country")}, {engine.Named("type")}, {engine.Named("subtype")}, n, first, last
            from (
              select layout, country, type, subtype, count(*) as n, min(earliest) as first, max(latest) as last
              from {events.Name} where {events.Kept} group by layout, country, type, subtype) as kinds
            """)
            .Select(row => new StoredEvents(EventLayout.Named((string)row[0]!), (string)row[1]!, (string)row[2]!, (string)row[3]!, (long)row[4]!, (DateOnly)row[5]!, (DateOnly)row[6]!))
            .OrderBy(kind => kind.Layout.Name, StringComparer.Ordinal).ThenBy(kind => kind.Country, StringComparer.Ordinal)
            .ThenBy(kind => kind.Type, StringComparer.Ordinal).ThenBy(kind => kind.Subtype, StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>The imported files and the files whose import did not finish, in the order of their import.</summary>
    public ValueList<ImportedFile> Files() => engine.Files()
        .Select(file => new ImportedFile
        {
            Name = file.Name,
            Layout = EventLayout.Named(file.Layout),
            Rows = file.Rows,
            Imported = file.Imported,
            Again = file.Again,
            Replaced = file.Replaced,
            Rejected = file.Rejected,
            BrokeOff = !file.IsWhole,
        })
        .ToValueList();

    /// <summary>Removes the rows of imports that did not finish. A DuckDB file never has any.</summary>
    /// <returns>The number of files that were removed.</returns>
    public int Undo() => engine.Undo();

    /// <summary>The rejected rows of all files, by file and line.</summary>
    public IEnumerable<RejectedRow> Rejected() => engine.Rejected();

    /// <summary>Closes the store.</summary>
    public void Dispose() => engine.Dispose();
}
