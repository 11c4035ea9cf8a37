using System.Threading.Channels;
using ProtestEvents.Bulk.Layouts;
using ProtestEvents.Bulk.Reading;
using ProtestEvents.Bulk.Stores;

namespace ProtestEvents.Bulk.Importing;

/// <summary>Reads files on one thread and stores their events on another.</summary>
internal sealed class ImportRun(EventEngine engine, EventLayout layout, IProgress<ImportProgress>? progress, CancellationToken cancellation)
{
    private const int BatchesAhead = 8;

    private long readBefore;
    private long total;

    /// <summary>Imports all files or none.</summary>
    /// <exception cref="InvalidDataException">A file is not of the layout, or is cut off; the store is as before.</exception>
    public IReadOnlyList<ImportedFile> Import(IReadOnlyList<string> paths)
    {
        total = paths.Sum(path => new FileInfo(path).Length);
        var known = engine.Files().Where(file => file.IsWhole && file.Layout == layout.Name).ToDictionary(file => file.Hash, StringComparer.Ordinal);
        var hashes = paths.Select(path => EventFile.Hash(path)).ToList();
        var results = new Dictionary<string, ImportedFile>(StringComparer.Ordinal);
        using var session = engine.Begin();
        var numbers = new Dictionary<int, string>();
        foreach (var (path, hash) in paths.Zip(hashes))
        {
            if (known.ContainsKey(hash) || numbers.ContainsValue(hash))
                continue;
            numbers.Add(session.Start(layout.Name, Path.GetFileName(path), hash, new FileInfo(path).Length), hash);
            Read(path, session);
            readBefore += new FileInfo(path).Length;
        }

        if (numbers.Count > 0)
        {
            foreach (var file in session.Commit().Where(file => numbers.ContainsKey(file.Number)))
                results.Add(file.Hash, new ImportedFile(file.Name, layout, file.Rows, file.Imported, file.Again, file.Replaced, file.Rejected, WasThere: false));
        }

        return [.. paths.Zip(hashes).Select((pair, at) => results.GetValueOrDefault(pair.Second) is { } result && hashes.IndexOf(pair.Second) == at
            ? result
            : new ImportedFile(Path.GetFileName(pair.First), layout, 0, 0, 0, 0, 0, WasThere: true))];
    }

    private void Read(string path, ImportSession session)
    {
        try
        {
            using var file = EventFile.Open(path, layout);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var full = Channel.CreateBounded<EventBatch>(BatchesAhead);
            var empty = Channel.CreateUnbounded<EventBatch>();
            var storing = Task.Run(() => Store(session, full.Reader, empty.Writer, stop), CancellationToken.None);
            var (rows, rejected) = (0L, 0L);
            try
            {
                (rows, rejected) = Read(file, Path.GetFileName(path), full.Writer, empty.Reader, stop.Token);
                full.Writer.Complete();
            }
            catch (Exception error)
            {
                stop.Cancel();
                full.Writer.TryComplete();
                storing.ContinueWith(_ => { }, TaskScheduler.Default).Wait(CancellationToken.None);
                // What stopped the storing is the cause; that the reading was stopped is not.
                if (storing.IsFaulted && error is OperationCanceledException)
                    storing.GetAwaiter().GetResult();
                throw;
            }

            storing.GetAwaiter().GetResult();
            session.End(rows, rows - rejected, rejected);
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"{Path.GetFileName(path)} is no file of the layout {layout}: {error.Message}. Nothing was imported.", error);
        }
    }

    private (long Rows, long Rejected) Read(EventFile file, string name, ChannelWriter<EventBatch> full, ChannelReader<EventBatch> empty, CancellationToken stop)
    {
        var (rows, rejected) = (0L, 0L);
        var (source, faults, batch) = (file.Source, new RowFaults(), new EventBatch());
        for (; source.Read(); rows++)
        {
            if (Rejection(file, name, ref batch.Events[batch.Count], faults) is { } rejection)
            {
                batch.Rejected.Add(rejection);
                rejected++;
            }
            else
            {
                batch.Events[batch.Count++].Line = source.Line;
            }

            if (batch.IsFull)
            {
                batch = Pass(batch, full, empty, stop);
                progress?.Report(new ImportProgress(name, readBefore + file.Position, total));
            }
        }

        Pass(batch, full, empty, stop);
        return (rows, rejected);
    }

    private static RejectedRow? Rejection(EventFile file, string name, ref BulkEvent read, RowFaults faults)
    {
        if (file.Source.Fault is { } fault)
            return new RejectedRow(name, file.Source.Line, "", fault);
        faults.Clear();
        file.Rows.Read(file.Source, ref read, faults);
        return faults.Any ? new RejectedRow(name, file.Source.Line, faults.Columns, faults.Reason) : null;
    }

    private static EventBatch Pass(EventBatch batch, ChannelWriter<EventBatch> full, ChannelReader<EventBatch> empty, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        if (!full.TryWrite(batch))
            full.WriteAsync(batch, stop).AsTask().GetAwaiter().GetResult();
        return empty.TryRead(out var used) ? used : new EventBatch();
    }

    private static async Task Store(ImportSession session, ChannelReader<EventBatch> full, ChannelWriter<EventBatch> empty, CancellationTokenSource stop)
    {
        try
        {
            await foreach (var batch in full.ReadAllAsync(stop.Token))
            {
                session.Add(batch);
                batch.Clear();
                empty.TryWrite(batch);
            }
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }
}
