using ProtestEvents.Notebooks.Running;

namespace ProtestEvents.NotebookWorker;

/// <summary>Passes on what a cell shows and prints, up to a limit, and whole characters only.</summary>
/// <param name="tell">Where events go.</param>
internal sealed class CellOutput(Action<CellEvent> tell)
{
    /// <summary>The most characters of console text that one cell leaves.</summary>
    public const int MostCharacters = 1_000_000;

    /// <summary>The most values that one cell shows.</summary>
    public const int MostValues = 1_000;

    private readonly Lock _gate = new();
    private string _half = "";
    private string _halfOf = "";
    private int _characters;
    private int _values;

    public void Begin()
    {
        lock (_gate)
            (_characters, _values) = (0, 0);
    }

    public void Text(string name, string text)
    {
        lock (_gate)
        {
            if (_halfOf != name)
                FlushHalf();
            text = _half + text;
            // A character outside the basic plane may come in two pieces, and half of it is no text.
            (_half, _halfOf) = text.Length > 0 && char.IsHighSurrogate(text[^1]) ? (text[^1..], name) : ("", name);
            Pass(name, text[..^_half.Length]);
        }
    }

    public void Value(CellEvent value)
    {
        lock (_gate)
        {
            FlushHalf();
            if (++_values <= MostValues)
                tell(value);
        }
    }

    /// <summary>Says what was left out.</summary>
    public void End()
    {
        lock (_gate)
        {
            FlushHalf();
            if (_characters > MostCharacters)
                tell(new StreamText("stderr", FormattableString.Invariant($"… (console text cut after {MostCharacters:#,##0} characters)\n")));
            if (_values > MostValues)
                tell(new StreamText("stderr", FormattableString.Invariant($"… ({_values:#,##0} values shown, of which the first {MostValues:#,##0} are kept)\n")));
        }
    }

    public void Flush()
    {
        lock (_gate)
            FlushHalf();
    }

    private void FlushHalf()
    {
        if (_half.Length > 0)
            Pass(_halfOf, _half);
        _half = "";
    }

    private void Pass(string name, string text)
    {
        var room = Math.Max(0, MostCharacters - _characters);
        _characters = Math.Min(MostCharacters + 1, _characters + text.Length);
        if (room > 0 && text.Length > 0)
            tell(new StreamText(name, text.Length <= room ? text : text[..room]));
    }
}
