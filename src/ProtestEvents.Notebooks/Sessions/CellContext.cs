using System.Globalization;
using System.Threading.Channels;

namespace ProtestEvents.Notebooks.Sessions;

/// <summary>
/// Where code finds the cell it runs for. It flows with the execution context, so threads and tasks that a cell starts belong to it too.
/// </summary>
internal sealed class CellContext(ChannelWriter<SessionEvent> events, SessionInput? input, CancellationToken stop)
{
    private static readonly AsyncLocal<CellContext?> Flowing = new();
    private readonly SessionInput? _input = input;
    private string _lineSoFar = "";

    /// <summary>The cell that the calling code runs for; null in the host's own code.</summary>
    public static CellContext? Current
    {
        get => Flowing.Value;
        set => Flowing.Value = value;
    }

    /// <summary>How the cell's thread is woken to stop.</summary>
    public Interruption Interruption { get; } = new(stop);

    /// <summary>Sends an event; what comes after the cell's end is dropped, as there is no place for it any more.</summary>
    public void Emit(SessionEvent happened) => events.TryWrite(happened);

    public void WriteText(string stream, string text)
    {
        if (text.Length == 0)
            return;
        var lineStart = text.LastIndexOf('\n') + 1;
        _lineSoFar = lineStart == 0 ? _lineSoFar + text : text[lineStart..];
        Emit(new StreamText(stream, text));
    }

    public string? ReadLine()
    {
        if (_input is null)
            return null;
        Emit(new InputRequested(_lineSoFar));
        return _input.Take();
    }

    /// <summary>Shows a value and returns the name by which it can be updated.</summary>
    public string Display(MimeBundle data)
    {
        var id = DisplayIds.Next();
        Emit(new DisplayData(id, data));
        return id;
    }

    private static class DisplayIds
    {
        private static long s_last;

        public static string Next() => Interlocked.Increment(ref s_last).ToString(CultureInfo.InvariantCulture);
    }
}
