namespace ProtestEvents;

/// <summary>The result of the import of a file: how many of its rows were imported, left out or rejected.</summary>
public sealed record ImportedFile
{
    /// <summary>The file's name, without its folder.</summary>
    public required string Name { get; init; }

    /// <summary>Its layout.</summary>
    public required EventLayout Layout { get; init; }

    /// <summary>How many rows it has, without the header.</summary>
    public long Rows { get; init; }

    /// <summary>How many of them are in the store now: one version of each event.</summary>
    public long Imported { get; init; }

    /// <summary>The number of rows that were left out, because the store or the file has the same version of the event or a newer one.</summary>
    public long Again { get; init; }

    /// <summary>The number of events from earlier files that this import replaced by a newer version.</summary>
    public long Replaced { get; init; }

    /// <summary>How many did not fit the layout.</summary>
    public long Rejected { get; init; }

    /// <summary>Whether the same file had been imported before, so that this import changed nothing.</summary>
    public bool WasThere { get; init; }

    /// <summary>Whether its import did not finish. Its rows do not count until the file is imported again or undone.</summary>
    public bool BrokeOff { get; init; }

    /// <summary>The columns of a file.</summary>
    public static IReadOnlyList<Column<ImportedFile>> Columns { get; } = new Columns<ImportedFile>
    {
        { "name", file => file.Name, "File" },
        { "layout", file => file.Layout, "Layout", file => file.Layout.Name },
        { "rows", file => file.Rows, "Rows" },
        { "imported", file => file.Imported, "Imported" },
        { "again", file => file.Again, "Known already" },
        { "replaced", file => file.Replaced, "Older ones replaced" },
        { "rejected", file => file.Rejected, "Rejected" },
        { "what", file => file.WasThere ? "imported before, nothing changed" : file.BrokeOff ? "broke off, nothing counted" : "whole", "Import" },
    };

    /// <summary>The counts in a sentence.</summary>
    public override string ToString() => BrokeOff
        ? $"{Name}: its import broke off; nothing of it is counted."
        : WasThere
        ? $"{Name}: has been imported before; nothing changes."
        : FormattableString.Invariant($"{Name}: {Rows:#,##0} rows, {Imported:#,##0} imported, {Again:#,##0} known already, {Replaced:#,##0} older versions replaced, {Rejected:#,##0} rejected.");
}

/// <summary>How far an import has come.</summary>
/// <param name="File">The file that is read.</param>
/// <param name="Read">How many bytes of all files have been read.</param>
/// <param name="Total">How many bytes all files have.</param>
public readonly record struct ImportProgress(string File, long Read, long Total);
