namespace ProtestEvents.Bulk;

/// <summary>What became of a file. Its rows are those imported, those that were there already, those replaced by a newer row of the same file, and those rejected.</summary>
/// <param name="Name">The file's name, without its folder.</param>
/// <param name="Layout">Its layout.</param>
/// <param name="Rows">How many rows it has, without the header.</param>
/// <param name="Imported">How many of them are in the store now: one version of each event.</param>
/// <param name="Again">How many were left out, as the store or the file has the same version of the event, or a newer one.</param>
/// <param name="Replaced">How many events of earlier files gave way to a newer version in this import.</param>
/// <param name="Rejected">How many did not fit the layout.</param>
/// <param name="WasThere">Whether the very same file had been imported before, so that nothing was done.</param>
public sealed record ImportedFile(string Name, EventLayout Layout, long Rows, long Imported, long Again, long Replaced, long Rejected, bool WasThere)
{
    /// <summary>The counts in a sentence.</summary>
    public override string ToString() => WasThere
        ? $"{Name}: has been imported before; nothing changes."
        : FormattableString.Invariant($"{Name}: {Rows:#,##0} rows, {Imported:#,##0} imported, {Again:#,##0} known already, {Replaced:#,##0} older versions replaced, {Rejected:#,##0} rejected.");
}

/// <summary>How far an import has come.</summary>
/// <param name="File">The file that is read.</param>
/// <param name="Read">How many bytes of all files have been read.</param>
/// <param name="Total">How many bytes all files have.</param>
public readonly record struct ImportProgress(string File, long Read, long Total);
