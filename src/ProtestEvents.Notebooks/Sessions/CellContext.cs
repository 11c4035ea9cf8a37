using System.Globalization;

namespace ProtestEvents.Notebooks.Sessions;

/// <summary>
/// Where code finds the cell it runs for. It flows with the execution context, so threads and tasks that a cell starts belong to it too.
/// </summary>
internal sealed class CellContext
{
    private static readonly AsyncLocal<CellContext?> Flowing = new();
    private readonly SessionOutput _output;
    private readonly SessionInput? _input;
    private string _lineSoFar = "";
    private volatile bool _ended;

    public CellContext(SessionOutput output, SessionInput? input, Interruption interruption)
    {
        (_output, _input, Interruption) = (output, input, interruption);
        Input = new CellInput(AskForLine);
    }

    /// <summary>The cell that the calling code runs for; null in the host's own code.</summary>
    public static CellContext? Current
    {
        get => Flowing.Value;
        set => Flowing.Value = value;
    }

    /// <summary>How the cell's thread is woken to stop.</summary>
    public Interruption Interruption { get; }

    /// <summary>What the cell reads from the console.</summary>
    public TextReader Input { get; }

    /// <summary>Ends the cell; what it has started may go on.</summary>
    public void End(CellError? error)
    {
        _ended = true;
        _output.End(error, usable: true);
    }

    /// <summary>Sends an event; what a stopped cell has left behind is not heard any more.</summary>
    public void Emit(SessionEvent happened)
    {
        if (!_ended || !Interruption.IsAsked)
            _output.Add(happened);
    }

    /// <summary>Does between two statements what the cell was told to do: stop, or wait.</summary>
    /// <exception cref="CellStoppedException">The cell is to stop.</exception>
    public void Attend()
    {
        if (Interruption.IsAsked)
            throw new CellStoppedException();
        _output.WaitForRoom();
    }

    public void WriteText(string stream, string text)
    {
        if (text.Length == 0)
            return;
        var lineStart = text.LastIndexOf('\n') + 1;
        _lineSoFar = lineStart == 0 ? _lineSoFar + text : text[lineStart..];
        Emit(new StreamText(stream, text));
    }

    /// <summary>Shows a value and returns the name by which it can be updated.</summary>
    public string Display(MimeBundle data)
    {
        var id = DisplayIds.Next();
        Emit(new DisplayData(id, data));
        return id;
    }

    private string? AskForLine()
    {
        if (_input is null || _ended)
            return null;
        Emit(new InputRequested(_lineSoFar));
        _lineSoFar = "";
        return _input.Take();
    }

    private static class DisplayIds
    {
        private static long s_last;

        public static string Next() => Interlocked.Increment(ref s_last).ToString(CultureInfo.InvariantCulture);
    }
}
