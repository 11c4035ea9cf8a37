namespace ProtestEvents;

/// <summary>A parameter that takes an id or a row: <c>data.Spread("january-2022", …)</c> or <c>data.Spread(episode, …)</c>.</summary>
/// <remarks>Only the id counts. A row of another record means the row with the same id in this record.</remarks>
/// <typeparam name="TRow">The type of the row.</typeparam>
/// <param name="Id">The id.</param>
public readonly record struct RowId<TRow>(string Id)
    where TRow : Row
{
    /// <summary>The id given as a string.</summary>
    /// <param name="id">The id.</param>
    public static implicit operator RowId<TRow>(string id) => new(id);

    /// <summary>The id of a row.</summary>
    /// <param name="row">The row.</param>
    public static implicit operator RowId<TRow>(TRow row) => new(row is null ? "" : row.Id);

    /// <summary>The id.</summary>
    public override string ToString() => Id ?? "";
}
