namespace ProtestEvents.Notebooks.Sessions;

/// <summary>What a cell reads from the console: the host is asked for a line when it has read all of the last.</summary>
internal sealed class CellInput(Func<string?> ask) : TextReader
{
    private string _line = "";
    private int _at;

    /// <inheritdoc />
    public override string? ReadLine()
    {
        if (!Fill())
            return null;
        var rest = _line[_at..^1];
        _at = _line.Length;
        return rest;
    }

    /// <inheritdoc />
    public override int Read() => Fill() ? _line[_at++] : -1;

    /// <inheritdoc />
    public override int Read(char[] buffer, int index, int count)
    {
        if (count == 0 || !Fill())
            return 0;
        var taken = Math.Min(count, _line.Length - _at);
        _line.CopyTo(_at, buffer, index, taken);
        _at += taken;
        return taken;
    }

    /// <summary>The next character of the line that is being read; -1 at its end, where nobody is asked yet.</summary>
    public override int Peek() => _at < _line.Length ? _line[_at] : -1;

    private bool Fill()
    {
        if (_at < _line.Length)
            return true;
        if (ask() is not { } line)
            return false;
        _line = line + "\n";
        _at = 0;
        return true;
    }
}
