using ProtestEvents.Notebooks;

namespace ProtestEvents.NotebookWorker;

/// <summary>Passes on what a cell shows and prints, up to a limit, and whole characters only.</summary>
internal sealed class CellOutput(Action<CellEvent> tell)
{
    public const int MostCharacters = 1_000_000;

    public const int MostValues = 1_000;

    private readonly Lock gate = new();
    private string half = "";
    private string halfOf = "";
    private int characters;
    private int values;

    public void Begin()
    {
        lock (gate)
            (characters, values) = (0, 0);
    }

    public void Text(string name, string text)
    {
        lock (gate)
        {
            if (halfOf != name)
                FlushHalf();
            text = half + text;
            // A character outside the basic plane may come in two pieces, and half of it is no text.
            (half, halfOf) = text.Length > 0 && char.IsHighSurrogate(text[^1]) ? (text[^1..], name) : ("", name);
            Pass(name, text[..^half.Length]);
        }
    }

    public void Value(CellEvent value)
    {
        lock (gate)
        {
            FlushHalf();
            if (++values <= MostValues)
                tell(value);
        }
    }

    /// <summary>Says what was left out.</summary>
    public void End()
    {
        lock (gate)
        {
            FlushHalf();
            if (characters > MostCharacters)
                Tell("stderr", FormattableString.Invariant($"… (console text cut after {MostCharacters:#,##0} characters)\n"));
            if (values > MostValues)
                Tell("stderr", FormattableString.Invariant($"… ({values:#,##0} values shown, of which the first {MostValues:#,##0} are kept)\n"));
        }
    }

    public void Flush()
    {
        lock (gate)
            FlushHalf();
    }

    private void FlushHalf()
    {
        if (half.Length > 0)
            Pass(halfOf, half);
        half = "";
    }

    private void Pass(string name, string text)
    {
        var room = Math.Max(0, MostCharacters - characters);
        characters = Math.Min(MostCharacters + 1, characters + text.Length);
        if (room > 0 && text.Length > 0)
            Tell(name, text.Length <= room ? text : text[..room]);
    }

    private void Tell(string name, string text) => tell(new OutputAdded(new StreamOutput(name, text)));
}
