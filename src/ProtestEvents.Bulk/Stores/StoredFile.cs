namespace ProtestEvents;

/// <summary>What a store knows of a file.</summary>
internal sealed record StoredFile(int Number, string Layout, string Name, string Hash, long Bytes, long Rows, long Imported, long Again, long Replaced, long Rejected, bool IsWhole)
{
    /// <summary>How many rows its import has put aside.</summary>
    public long GaveWay => Again + Replaced;
}
