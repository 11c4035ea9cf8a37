using System.Threading.Channels;

namespace ProtestEvents;

/// <summary>Reads files on one thread and stores their events on another.</summary>
internal sealed class ImportRun(EventEngine engine, EventLayout layout, IProgress<ImportProgress>? progress, CancellationToken cancellation)
{
    /// <summary>So many batches are read ahead while DuckDB stores, which it does in steps of some 200,000 rows. Each batch has 2,048 rows.</summary>
    private const int BatchesAhead = 128;

    private long readBefore;
    private long total;

    /// <summary>Imports all files or none.</summary>
    /// <exception cref="InvalidDataException">A file is not of the layout, or is cut off; the store is as before.</exception>
    public IReadOnlyList<ImportedFile> Import(IReadOnlyList<string> paths)
    {
        total = paths.Sum(path => new FileInfo(path).Length);
        var known = engine.Files().Where(file => file.IsWhole && file.Layout == layout.Name).ToList();
        var results = new ImportedFile?[paths.Count];
        var numbers = new Dictionary<int, int>();
        using var session = engine.Begin();
        for (var at = 0; at < paths.Count; at++)
        {
            var bytes = new FileInfo(paths[at]).Length;
            // The hash is computed before reading only when an imported file has the same size.
            if (known.Exists(file => file.Bytes == bytes) && EventFile.Hash(paths[at]) is var hash && known.Exists(file => file.Hash == hash))
            {
                results[at] = new ImportedFile
                {
                    Name = Path.GetFileName(paths[at]),
                    Layout = layout,
                    WasThere = true,
                };
            }
            else
            {
                var number = session.Start(layout.Name, Path.GetFileName(paths[at]), bytes);
                numbers.Add(number, at);
                known.Add(new StoredFile
                {
                    Number = number,
                    Layout = layout.Name,
                    Name = "",
                    Hash = Read(paths[at], session),
                    Bytes = bytes,
                });
            }

            readBefore += bytes;
        }

        if (numbers.Count > 0)
        {
            foreach (var file in session.Commit().Where(file => numbers.ContainsKey(file.Number)))
                results[numbers[file.Number]] = new ImportedFile
                {
                    Name = file.Name,
                    Layout = layout,
                    Rows = file.Rows,
                    Imported = file.Imported,
                    Again = file.Again,
                    Replaced = file.Replaced,
                    Rejected = file.Rejected,
                };
        }

        return [.. results.Select(result => result!)];
    }

    /// <summary>Reads a file into the store, and gives its hash.</summary>
    private string Read(string path, ImportSession session)
    {
        try
        {
            var hashing = Task.Run(() => EventFile.Hash(path), CancellationToken.None);
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
                // The error of the storing thread is the cause. The cancelled reading is only its result.
                if (storing.IsFaulted && error is OperationCanceledException)
                    storing.GetAwaiter().GetResult();
                throw;
            }

            storing.GetAwaiter().GetResult();
            var hash = hashing.GetAwaiter().GetResult();
            session.End(hash, rows, rows - rejected, rejected);
            return hash;
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
