using System.Collections.Concurrent;

namespace ProtestEvents.Notebooks.Sessions;

/// <summary>Lines of input on their way from the host to a cell that waits for one.</summary>
internal sealed class SessionInput : IDisposable
{
    private readonly BlockingCollection<string?> _lines = [];
    private CancellationToken _stop;

    public void Begin(CancellationToken stop) => _stop = stop;

    public void Reply(string? line) => _lines.Add(line);

    public string? Take() => _lines.Take(_stop);

    public void Dispose() => _lines.Dispose();
}
