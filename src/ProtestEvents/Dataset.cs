using System.Diagnostics.CodeAnalysis;

namespace ProtestEvents;

/// <summary>
/// A record: who says what happened, where, when, and how many. Immutable; each analysis is a method of it.
/// </summary>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed partial class Dataset : IShowable
{
    private readonly Func<Row, bool>? keeps;

    internal Dataset(RawRecord raw, DataPackage package)
    {
        (index, Raw, Package) = (new(() => new DatasetIndex(this)), raw, package);
        Sources = Rows(TableNames.Sources, TypedRows.Source);
        Actors = Rows(TableNames.Actors, TypedRows.Actor);
        Places = Rows(TableNames.Places, TypedRows.Place);
        Episodes = Rows(TableNames.Episodes, TypedRows.Episode);
        Events = Rows(TableNames.Events, TypedRows.Event);
        Reports = Rows(TableNames.Reports, TypedRows.Report);
        Figures = Rows(TableNames.Figures, TypedRows.Figure);
        Demands = Rows(TableNames.Demands, TypedRows.Demand);
        Propositions = Rows(TableNames.Propositions, TypedRows.Proposition);
        Claims = Rows(TableNames.Claims, TypedRows.Claim);
        Links = Rows(TableNames.Links, TypedRows.Link);
        Citations = Rows(TableNames.Citations, TypedRows.Citation);
        Coverage = raw[TableNames.Coverage].Rows.Select(row => TypedRows.UncodedParagraph(new RowReader(row))).ToValueList();
        Changes = Rows(TableNames.Changes, TypedRows.Change);
        Terms = raw[TableNames.Codes].Rows.Select(row => TypedRows.Term(new RowReader(row))).ToValueList();
        ValueList<T> Rows<T>(string table, Func<RowReader, T> read)
            where T : Row => raw[table].Rows.Select(row =>
            {
                var typed = read(new RowReader(row));
                typed.Home = new DatasetReference(this, row);
                return typed;
            }).ToValueList();
    }

    private Dataset(Dataset whole, Tier tier)
    {
        (index, Raw, Package, Whole, NarrowedTo) = (new(() => new DatasetIndex(this)), whole.Raw, whole.Package, whole, tier);
        var kept = whole.Sources.Where(source => source.Tier == tier).Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        Terms = whole.Terms;
        Coverage = whole.Coverage.Where(uncoded => kept.Contains(uncoded.SourceId)).ToValueList();
        keeps = row => row switch
        {
            Source source => kept.Contains(source.Id),
            CitedRow cited => kept.Contains(cited.SourceId),
            Citation citation => kept.Contains(citation.SourceId),
            _ => true,
        };
    }

    internal DataPackage Package { get; }

    internal RawRecord Raw { get; }

    /// <summary>The record's title.</summary>
    public string Title => Package.Title;

    /// <summary>The record's version, as <c>1.2.3</c>.</summary>
    public string Version => Package.Version;

    /// <summary>How the sources of the record were selected: those of all tiers, or of the tier that <see cref="Only"/> kept. Every result shows it.</summary>
    public string Selection => NarrowedTo is { } only ? SelectionOf(only) : Package.Selection;

    /// <summary>How the sources of one tier were selected. A record with one sentence for all tiers gives that sentence; empty when the tier has none.</summary>
    /// <param name="tier">The tier.</param>
    public string SelectionOf(Tier tier) => Package.Selections.GetValueOrDefault(tier.Code, Package.Selections.Count == 0 ? Package.Selection : "");

    /// <summary>The sources.</summary>
    public ValueList<Source> Sources => field ??= Narrowed(Whole!.Sources);

    /// <summary>The actors.</summary>
    public ValueList<Actor> Actors => field ??= Narrowed(Whole!.Actors);

    /// <summary>The places.</summary>
    public ValueList<Place> Places => field ??= Narrowed(Whole!.Places);

    /// <summary>The episodes.</summary>
    public ValueList<Episode> Episodes => field ??= Narrowed(Whole!.Episodes);

    /// <summary>The events.</summary>
    public ValueList<Event> Events => field ??= Narrowed(Whole!.Events);

    /// <summary>The reports.</summary>
    public ValueList<Report> Reports => field ??= Narrowed(Whole!.Reports);

    /// <summary>The figures.</summary>
    public ValueList<Figure> Figures => field ??= Narrowed(Whole!.Figures);

    /// <summary>The demands.</summary>
    public ValueList<Demand> Demands => field ??= Narrowed(Whole!.Demands);

    /// <summary>The propositions.</summary>
    public ValueList<Proposition> Propositions => field ??= Narrowed(Whole!.Propositions);

    /// <summary>The claims.</summary>
    public ValueList<Claim> Claims => field ??= Narrowed(Whole!.Claims);

    /// <summary>The links.</summary>
    public ValueList<Link> Links => field ??= Narrowed(Whole!.Links);

    /// <summary>The citations.</summary>
    public ValueList<Citation> Citations => field ??= Narrowed(Whole!.Citations);

    internal ValueList<UncodedParagraph> Coverage { get; }

    /// <summary>The rows that left the record, of every tier.</summary>
    internal ValueList<Change> Changes => field ??= Narrowed(Whole!.Changes);

    /// <summary>The vocabularies' codes.</summary>
    public ValueList<Term> Terms { get; }

    internal ValueList<Outline> Outlines { get => Whole?.Outlines ?? field; set; } = [];

    /// <summary>Loads the record that the library carries.</summary>
    public static Dataset Load() => LoadFrom(new EmbeddedRecord());

    /// <summary>Loads the record in a folder.</summary>
    /// <param name="folder">The folder with <c>datapackage.json</c> and the tables.</param>
    /// <exception cref="RecordException">The record has an error; the exception has every finding.</exception>
    public static Dataset Load(string folder) => LoadFrom(new RecordFolder(folder));

    /// <summary>Reads the record in a folder. Errors in the record are findings, not exceptions.</summary>
    /// <param name="folder">The folder with <c>datapackage.json</c> and the tables.</param>
    /// <returns>The dataset, when there is no error, and every finding.</returns>
    public static DatasetReading Read(string folder) => RecordReader.Read(new RecordFolder(folder));

    /// <summary>The tiers of its sources, each once, in the order of the table.</summary>
    public IEnumerable<Tier> Tiers => Sources.Select(source => source.Tier).Distinct();

    /// <summary>
    /// The same record with only the sources of one tier and the rows of those sources. Places, actors, episodes, events, propositions and
    /// vocabularies stay. Every analysis of the narrowed record names the tier.
    /// </summary>
    /// <param name="tier">The tier to keep.</param>
    /// <exception cref="KeyNotFoundException">The record does not declare the tier; the message names the nearest ones.</exception>
    public Dataset Only(Tier tier)
    {
        if (!Tiers.Contains(tier))
            Require(tier);

        return new Dataset(this, tier);
    }

    /// <summary>The tier that <see cref="Only"/> kept; null when the record has all its sources.</summary>
    public Tier? NarrowedTo { get; }

    /// <summary>The record with all its sources; null when this record was not narrowed.</summary>
    internal Dataset? Whole { get; }

    /// <summary>Finds a place by its id, its name or any other spelling. Case, accents, hyphens and apostrophes do not matter.</summary>
    /// <param name="spelling">An id, name or spelling in any script.</param>
    /// <param name="place">The place.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindPlace(string spelling, [NotNullWhen(true)] out Place? place)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        return Index.PlacesBySpelling.TryGetValue(PlaceSpelling.Normalise(spelling), out place);
    }

    /// <summary>The rows that a narrowed record keeps, as copies that refer to it. The copies of a table are made when a caller first asks for them.</summary>
    private ValueList<TRow> Narrowed<TRow>(ValueList<TRow> rows)
        where TRow : Row => rows.Where(keeps!).Select(row => (TRow)((Row)row with { Home = new DatasetReference(this, row.Raw) })).ToValueList();

    private static Dataset LoadFrom(IRecordFiles files)
    {
        var reading = RecordReader.Read(files);
        return reading.Dataset ?? throw new RecordException(files.Name, reading.Findings);
    }

    /// <summary>The columns of a dataset: what it is, and how many rows its tables have.</summary>
    public static IReadOnlyList<Column<Dataset>> Columns { get; } = new Columns<Dataset>
    {
        { "version", data => data.Version, "Version" },
        { "tiers", data => data.Tiers, "Tiers", data => string.Join("; ", data.Tiers.Select(data.Label)) },
        RowCounts(),
        { "selection", data => data.Selection, "Selection" },
    };

    /// <summary>A card as HTML, all text escaped.</summary>
    public string ToHtml() => Card.Of(this, ToString())!.ToHtml();

    string IShowable.ToPlain() => Card.Of(this, ToString())!.ToString();

    /// <summary>The title, and the tier that it was narrowed to.</summary>
    public override string ToString() => $"{Title}{(NarrowedTo is { } tier ? $", only the tier {tier}" : "")}";

    private static Columns<Dataset> RowCounts()
    {
        var columns = new Columns<Dataset>();
        foreach (var table in TableNames.All)
            columns.Add(table, data => data.Table(table).RowCount, table);

        return columns;
    }
}
