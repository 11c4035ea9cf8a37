using System.Diagnostics;
using System.Threading.Channels;
using ProtestEvents.Notebooks;

namespace ProtestEvents.NotebookWorker;

/// <summary>The stream between this process and its parent: requests come in, events go out, a line each.</summary>
internal sealed class ParentChannel : IDisposable
{
    private readonly Lock writing = new();
    private readonly StreamWriter writer;
    private readonly Channel<CellRequest?> requests = Channel.CreateUnbounded<CellRequest?>();

    public ParentChannel(Stream stream)
    {
        writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
        new Thread(() => Read(new StreamReader(stream, Encoding.UTF8))) { IsBackground = true }.Start();
    }

    public ValueTask<CellRequest?> Next() => requests.Reader.ReadAsync();

    /// <summary>Writes an event at once, so that it is not lost when the process ends.</summary>
    public void Tell(CellEvent happened)
    {
        lock (writing)
        {
            writer.WriteLine(happened.ToJsonLine());
            writer.Flush();
        }
    }

    public void Dispose() => writer.Dispose();

    private void Read(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
            requests.Writer.TryWrite(JsonSerializer.Deserialize<CellRequest?>(line));
        // The parent is gone, and a cell may run for ever.
        Process.GetCurrentProcess().Kill();
    }
}
