using ProtestEvents.Bulk.Asking;
using ProtestEvents.Bulk.Importing;
using ProtestEvents.Bulk.Stores;

namespace ProtestEvents.Bulk;

/// <summary>Other people's events in bulk: on one machine a DuckDB file, on several a ClickHouse cluster.</summary>
public sealed class EventStore : IDisposable
{
    private readonly EventEngine engine;

    private EventStore(EventEngine engine) => this.engine = engine;

    /// <summary>A store. Nothing is written before something is imported.</summary>
    /// <param name="address">The path of a DuckDB file, which need not be there yet, or <c>clickhouse://host:8123/database</c>.</param>
    public static EventStore Open(string address)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        return new EventStore(new DuckDbEngine(address));
    }

    /// <summary>
    /// Imports files, all of them or none: text with commas, semicolons or tabs, in gzip or not, or Parquet. Of an event that comes more
    /// than once the newest version stays. The same file a second time changes nothing.
    /// </summary>
    /// <param name="files">A file, several, or patterns as <c>exports/*.csv</c>.</param>
    /// <param name="layout">How the files are laid out.</param>
    /// <param name="progress">Is told how far it has come.</param>
    /// <param name="cancellation">Stops it; the store is then as before.</param>
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

    /// <summary>The rows of all files that did not fit, by file and line.</summary>
    public IEnumerable<RejectedRow> Rejected() => engine.Rejected();

    /// <summary>Closes the store.</summary>
    public void Dispose() => engine.Dispose();
}
