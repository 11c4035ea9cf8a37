namespace ProtestEvents.Notebooks.Sessions;

/// <summary>Asks a session to run one cell.</summary>
/// <param name="Number">How error messages call the cell: its place among the cells of the notebook, from 1.</param>
/// <param name="Code">The cell's text.</param>
public sealed record ExecuteRequest(int Number, string Code);
