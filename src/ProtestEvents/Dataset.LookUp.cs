namespace ProtestEvents;

public sealed partial class Dataset
{
    private readonly Lazy<DatasetIndex> index;

    internal DatasetIndex Index => index.Value;

    /// <summary>The source with this id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest ids.</exception>
    public Source Source(string id) => ById(id, Sources);

    /// <summary>The actor with this id.</summary>
    /// <inheritdoc cref="Source(string)"/>
    public Actor Actor(string id) => ById(id, Actors);

    /// <summary>The place with this id, name or other spelling, in any script; case, accents and hyphens do not matter.</summary>
    /// <param name="name">The id, the name or another spelling.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest spellings.</exception>
    public Place Place(string name) => Find<Place>(name) ?? (TryFindPlace(name ?? "", out var place)
        ? place
        : throw new KeyNotFoundException(LookUpSentences.NoPlace(name ?? "", Places.SelectMany(known => known.AlternativeNames.Prepend(known.Name)))));

    /// <summary>The episode with this id.</summary>
    /// <inheritdoc cref="Source(string)"/>
    public Episode Episode(string id) => ById(id, Episodes);

    /// <summary>The event with this id.</summary>
    /// <inheritdoc cref="Source(string)"/>
    public Event Event(string id) => ById(id, Events);

    /// <summary>The report with this id.</summary>
    /// <inheritdoc cref="Source(string)"/>
    public Report Report(string id) => ById(id, Reports);

    /// <summary>The figure with this id.</summary>
    /// <inheritdoc cref="Source(string)"/>
    public Figure Figure(string id) => ById(id, Figures);

    /// <summary>The demand with this id.</summary>
    /// <inheritdoc cref="Source(string)"/>
    public Demand Demand(string id) => ById(id, Demands);

    /// <summary>The proposition with this id.</summary>
    /// <inheritdoc cref="Source(string)"/>
    public Proposition Proposition(string id) => ById(id, Propositions);

    /// <summary>The claim with this id.</summary>
    /// <inheritdoc cref="Source(string)"/>
    public Claim Claim(string id) => ById(id, Claims);

    /// <summary>The link with this id.</summary>
    /// <inheritdoc cref="Source(string)"/>
    public Link Link(string id) => ById(id, Links);

    internal IReadOnlyList<Citation> CitationsOf(CitedRow row) => [.. Index.Citations[(row.Raw.Table.Name, row.Id)]];

    internal IEnumerable<Row> AllRows() =>
        [.. Sources, .. Actors, .. Places, .. Episodes, .. Events, .. Reports, .. Figures, .. Demands, .. Propositions, .. Claims, .. Links, .. Citations, .. Changes];

    /// <summary>The row with this id; null when the id is null or the record has no such row, as when the row is of another tier.</summary>
    internal TRow? Find<TRow>(string? id)
        where TRow : Row => id is not null && Index.Rows.TryGetValue((typeof(TRow), id), out var row) ? (TRow)row : null;

    internal CitedRow? FindLike(CitedRow row, string? id) =>
        id is not null && Index.Rows.TryGetValue((row.GetType(), id), out var found) ? (CitedRow)found : null;

    private TRow ById<TRow>(string id, ValueList<TRow> rows)
        where TRow : Row =>
        Find<TRow>(id) ?? throw new KeyNotFoundException(LookUpSentences.NoRow(typeof(TRow).Name, id ?? "", rows.Select(known => known.Id)));
}
