namespace ProtestEvents;

/// <summary>A row of one of the record's tables. Two rows are equal when all their columns are.</summary>
public abstract record Row : Showable
{
    /// <summary>The row's id: kebab-case, unique in its table, stable for ever.</summary>
    public required string Id { get; init; }

    internal DatasetReference Home { get; set; }

    internal RawRow Raw => Home.Raw;

    private protected Dataset Data => Home.Dataset;

    /// <summary>Names that a string may have to mean this row.</summary>
    private protected virtual IEnumerable<string> Names => [];

    /// <summary>Whether the row has this id or name. Case, accents and hyphens in a name do not matter. False when the row or the name is null.</summary>
    /// <param name="row">The row.</param>
    /// <param name="name">An id, the name or title of the row, or for a place any of its spellings.</param>
    public static bool operator ==(Row? row, string? name) => row is not null && name is not null
        && (row.Id == name || row.Names.Any(known => PlaceSpelling.Normalise(known) == PlaceSpelling.Normalise(name)));

    /// <summary>Whether the row does not have this id or name, or there is no row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="name">An id, the name or title of the row, or for a place any of its spellings.</param>
    public static bool operator !=(Row? row, string? name) => !(row == name);

    /// <summary>The row's id.</summary>
    public sealed override string ToString() => Id;

    private protected string Label(VocabularyCode? code) => code is null ? "" : Data.Label(code);

    private protected static string Join(params IEnumerable<string?> parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));

    private protected static string NamesOf(IEnumerable<Actor> actors) => string.Join("; ", actors.Select(actor => actor.Name));
}

/// <summary>A row's reference to its dataset and its file. All references are equal, so that only the columns decide whether two rows are equal.</summary>
internal readonly struct DatasetReference(Dataset? dataset, RawRow raw) : IEquatable<DatasetReference>
{
    public RawRow Raw => raw;

    public Dataset Dataset => dataset ?? throw new InvalidOperationException("This row was not loaded with a dataset, so it has no neighbours.");

    public bool Equals(DatasetReference other) => true;

    public override bool Equals(object? obj) => obj is DatasetReference;

    public override int GetHashCode() => 0;
}
