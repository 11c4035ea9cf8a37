using System.Text;

namespace ProtestEvents.Notebooks.Conversion;

/// <summary>A program's text as it grows, and which of its lines come from which cell.</summary>
internal sealed class ProgramText
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Line, string? Where)> _starts = [];
    private int _line;

    public void Add(string text) => Add(text, null);

    public void Add(ProgramPiece piece) => Add(piece.Text, piece.Where);

    /// <summary>The cell that a line comes from, counted from 0; null for a line that no cell wrote.</summary>
    public string? Where(int line) => _starts.LastOrDefault(start => start.Line <= line).Where;

    public override string ToString() => _text.ToString();

    private void Add(string text, string? where)
    {
        _starts.Add((_line, where));
        _text.Append(text);
        _line += text.Count(letter => letter == '\n');
    }
}
