namespace ProtestEvents;

/// <summary>A row of a file that did not fit the layout. It is no event, but the store keeps the reason.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line on which it begins, from 1; in a Parquet file the row's number.</param>
/// <param name="Columns">The columns in which something is wrong, joined by <c>;</c>; empty when it is the row as a whole.</param>
/// <param name="Reason">What was found and what was expected, every fault of the row.</param>
public sealed record RejectedRow(string File, long Line, string Columns, string Reason);
