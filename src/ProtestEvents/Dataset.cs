using System.Diagnostics.CodeAnalysis;

namespace ProtestEvents;

/// <summary>
/// A record: who says what happened, where, when, and how many. Immutable; the analyses are extension methods on it.
/// </summary>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed partial class Dataset : IShowable
{
    internal Dataset(RecordContent content, DataPackage package, RawRecord? raw = null)
    {
        index = new(() => new DatasetIndex(this));
        Content = content;
        Package = package;
        Raw = raw ?? RawRecord.Empty;
        Title = package.Title;
        Version = package.Version;
        BoundingBox = package.BoundingBox;
        Sources = content.Sources;
        Actors = content.Actors;
        Places = content.Places;
        Episodes = content.Episodes;
        Events = content.Events;
        Reports = content.Reports;
        Figures = content.Figures;
        Demands = content.Demands;
        Propositions = content.Propositions;
        Claims = content.Claims;
        Links = content.Links;
        Citations = content.Citations;
        Coverage = content.Coverage;
        Terms = content.Terms;
    }

    internal RecordContent Content { get; }

    internal DataPackage Package { get; }

    /// <summary>The tables as they stand in their files, with every column that is declared.</summary>
    internal RawRecord Raw { get; }

    /// <summary>The record's title.</summary>
    public string Title { get; }

    /// <summary>The record's version, as <c>1.2.3</c>.</summary>
    public string Version { get; }

    /// <summary>How the sources were selected, those of every tier that the record has or was narrowed to: what stands beside every result.</summary>
    public string Selection => NarrowedTo is { } only ? SelectionOf(only) : Package.Selection;

    /// <summary>How the sources of one tier were selected; <see cref="Selection"/> when the record tells it for all of them together.</summary>
    /// <param name="tier">The tier.</param>
    public string SelectionOf(Tier tier) => Package.Selections.GetValueOrDefault(tier.Code, Package.Selections.Count == 0 ? Package.Selection : "");

    /// <summary>The box that every place of the record lies in; null when the record states none.</summary>
    public BoundingBox? BoundingBox { get; }

    /// <summary>The sources.</summary>
    public ValueList<Source> Sources { get; }

    /// <summary>The actors.</summary>
    public ValueList<Actor> Actors { get; }

    /// <summary>The places.</summary>
    public ValueList<Place> Places { get; }

    /// <summary>The episodes.</summary>
    public ValueList<Episode> Episodes { get; }

    /// <summary>The events.</summary>
    public ValueList<Event> Events { get; }

    /// <summary>The reports.</summary>
    public ValueList<Report> Reports { get; }

    /// <summary>The figures.</summary>
    public ValueList<Figure> Figures { get; }

    /// <summary>The demands.</summary>
    public ValueList<Demand> Demands { get; }

    /// <summary>The propositions.</summary>
    public ValueList<Proposition> Propositions { get; }

    /// <summary>The claims.</summary>
    public ValueList<Claim> Claims { get; }

    /// <summary>The links.</summary>
    public ValueList<Link> Links { get; }

    /// <summary>The citations.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>The paragraphs that have no row, with the reason.</summary>
    public ValueList<UncodedParagraph> Coverage { get; }

    /// <summary>The vocabularies' codes.</summary>
    public ValueList<Term> Terms { get; }

    /// <summary>Loads the record that the library carries.</summary>
    public static Dataset Load() => LoadFrom(new EmbeddedRecord());

    /// <summary>Loads the record in a folder.</summary>
    /// <param name="folder">The folder with <c>datapackage.json</c> and the tables.</param>
    /// <exception cref="RecordException">The record has an error; the exception has every finding.</exception>
    public static Dataset Load(string folder) => LoadFrom(new RecordFolder(folder));

    /// <summary>Reads the record in a folder and never throws for what stands in it.</summary>
    /// <param name="folder">The folder with <c>datapackage.json</c> and the tables.</param>
    /// <returns>The dataset, when there is no error, and every finding.</returns>
    public static DatasetReading Read(string folder) => RecordReader.Read(new RecordFolder(folder));

    /// <summary>The tiers of its sources, each once, in the order of the table.</summary>
    public IEnumerable<Tier> Tiers => Sources.Select(source => source.Tier).Distinct();

    /// <summary>
    /// The same record with the sources of one tier only, and with what they say. Places, actors, episodes, events, propositions and
    /// vocabularies stay; every analysis of the result says that it rests on that tier.
    /// </summary>
    /// <param name="tier">The tier to keep.</param>
    /// <exception cref="KeyNotFoundException">The record does not declare the tier; the message names the nearest ones.</exception>
    public Dataset Only(Tier tier)
    {
        if (!Tiers.Contains(tier))
        {
            Require(tier);
        }

        var kept = Sources.Where(source => source.Tier == tier).Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        Dataset? narrowed = null;
        narrowed = new Dataset(Content.Only(kept, new DatasetReference(new Lazy<Dataset>(() => narrowed!))), Package, Raw) { NarrowedTo = tier };
        return narrowed;
    }

    /// <summary>The tier that the record was narrowed to; null when it has all its sources.</summary>
    public Tier? NarrowedTo { get; private init; }

    /// <summary>Finds a place by its id, its name or any other spelling, whatever the case.</summary>
    /// <param name="spelling">An id, name or spelling in any script.</param>
    /// <param name="place">The place.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindPlace(string spelling, [NotNullWhen(true)] out Place? place)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        return index.Value.PlacesBySpelling.TryGetValue(PlaceSpelling.Normalise(spelling), out place);
    }

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
        {
            columns.Add(table, data => data.Table(table).RowCount, table);
        }

        return columns;
    }
}
