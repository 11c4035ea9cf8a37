namespace ProtestEvents;

/// <summary>A foreign key of one column (Table Schema): the table must have the values of the field in the column.</summary>
internal sealed record ForeignKey(string Field, string Table, string Column);
