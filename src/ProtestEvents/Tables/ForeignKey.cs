namespace ProtestEvents;

/// <summary>A foreign key of one column (Table Schema).</summary>
/// <param name="Field">The column whose values are checked.</param>
/// <param name="Table">The table that must have the values.</param>
/// <param name="Column">The column of that table.</param>
internal sealed record ForeignKey(string Field, string Table, string Column);
