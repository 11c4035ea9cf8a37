namespace ProtestEvents;

/// <summary>
/// The coding of a record's sources by one coder. It has its own tables of events, reports, figures, demands, claims, links, citations and coverage. It
/// shares sources, episodes, actors, places, propositions and codes with the record, and may add rows to the last four.
/// </summary>
/// <param name="Name">What to call it: the name of its folder.</param>
/// <param name="Data">Its rows, with the rows that it shares with the record.</param>
public sealed record TextCoding(string Name, Dataset Data) : Showable
{
    private const string First = "first";

    /// <summary>The record's own rows as a coding, for the sources that are coded whole (tier <c>corpus</c>).</summary>
    /// <param name="name">What to call it.</param>
    /// <param name="record">The record.</param>
    public static TextCoding Of(string name, Dataset record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(name, record.Only(Tier.Corpus));
    }

    /// <summary>Reads a coding: the coding, when there is no error, and every finding; what does not hinder a comparison is a warning.</summary>
    internal static (TextCoding? Coding, ValueList<Finding> Findings) Read(string folder, string record)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentException.ThrowIfNullOrEmpty(record);
        return CodingReader.Read(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))), new RecordFolder(folder), new RecordFolder(record));
    }

    /// <summary>Loads a coding. A missing table counts as empty, and columns that may be empty may be missing.</summary>
    /// <param name="folder">The coding's folder.</param>
    /// <param name="record">The folder of the record that it shares its sources with.</param>
    /// <exception cref="RecordException">The coding has an error; the exception has every finding.</exception>
    public static TextCoding Load(string folder, string record)
    {
        var (coding, findings) = Read(folder, record);
        return coding ?? throw new RecordException($"'{folder}'", findings);
    }

    /// <summary>
    /// Loads the codings of a record from a folder that has one folder for each coding. The reference comes first: the coding <c>first</c>, which is the
    /// record before the comparison, or the record itself when there is no such coding. The others follow in the order of their names.
    /// </summary>
    /// <param name="folder">The folder that holds the codings' folders; usually <c>coding</c> in the record's.</param>
    /// <param name="record">The folder of the record that they share their sources with.</param>
    /// <exception cref="RecordException">A coding or the record has an error; the exception has every finding about it.</exception>
    public static IReadOnlyList<TextCoding> LoadAll(string folder, string record)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var first = Path.Combine(folder, First);
        var reference = Directory.Exists(first) ? Load(first, record) : Of("record", Dataset.Load(record));
        var folders = Directory.Exists(folder) ? Directory.GetDirectories(folder) : [];
        return [reference, .. folders.Where(path => Path.GetFileName(path) != First).Order(StringComparer.Ordinal).Select(path => Load(path, record))];
    }

    /// <summary>The columns of a coding.</summary>
    public static IReadOnlyList<Column<TextCoding>> Columns { get; } = new Columns<TextCoding>
    {
        { "coding", coding => coding.Name, "Coding" },
        { "reports", coding => coding.Data.Reports.Count, "Reports" },
        { "figures", coding => coding.Data.Figures.Count, "Figures" },
    };

    /// <summary>The coding's name.</summary>
    public override string ToString() => Name;
}
