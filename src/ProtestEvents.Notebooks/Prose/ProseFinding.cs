namespace ProtestEvents.Notebooks;

/// <summary>A number or date in a notebook's text that no output of the run shows.</summary>
/// <param name="Cell">The text's cell among all cells of the notebook, from 1.</param>
/// <param name="CellCount">How many cells the notebook has.</param>
/// <param name="Line">The line of the cell, from 1.</param>
/// <param name="LineText">That line's text.</param>
/// <param name="Number">The number as the text has it.</param>
/// <param name="Message">What was found and what is expected.</param>
public sealed record ProseFinding(int Cell, int CellCount, int Line, string LineText, string Number, string Message)
{
    /// <summary>The finding as a text for people, in the form of a failure: place, line, message.</summary>
    public string Describe(string notebook) =>
        new CellFailure(Cell, CellCount, Message) { Line = Line, LineText = LineText }.Describe(notebook);
}
