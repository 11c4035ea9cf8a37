namespace ProtestEvents;

/// <summary>
/// An import into ClickHouse, which has no transactions. Each file is marked as begun before its first row, and all files are marked as complete after
/// the last row. A file that is not complete is never counted.
/// </summary>
internal sealed class ClickHouseImport(IReadOnlyList<ClickHouseNode> nodes, ClickHouseTables tables) : ImportSession
{
    /// <summary>So many rows in one insert: more make the server break its limit of memory, fewer make many parts.</summary>
    private const int RowsInInsert = 200_000;

    private readonly RowBinary events = new();
    private readonly RowBinary rejected = new();
    private readonly List<StoredFile> files = [];
    private readonly IReadOnlyList<StoredFile> before = tables.Files(nodes[0]);
    private readonly int firstFile = tables.NextFile(nodes[0]);
    private int rowsWaiting;
    private bool isWhole;

    private ClickHouseNode First => nodes[0];

    public override int Start(string layout, string name, long bytes)
    {
        files.Add(new StoredFile
        {
            Number = firstFile + files.Count,
            Layout = layout,
            Name = name,
            Bytes = bytes,
        });
        foreach (var broken in before.Where(file => !file.IsWhole && file.Name == name && file.Bytes == bytes && file.Layout == layout))
            tables.Undo(nodes, broken);
        tables.Begin(First, files[^1]);
        return files[^1].Number;
    }

    public override void Add(EventBatch batch)
    {
        var file = files[^1];
        foreach (ref readonly var one in batch.Events.AsSpan(0, batch.Count))
        {
            events.Text(file.Layout).Text(one.Id.Text).Int64(one.Version).Int32(file.Number).Int64(one.Line).Byte(one.IsDeleted ? (byte)1 : (byte)0)
                .Day(one.Day).Day(one.Earliest).Day(one.Latest).Text(one.Country.Text).Text(one.Admin1.Text).Text(one.Location.Text)
                .Text(one.Type.Text).Text(one.Subtype.Text).Text(one.Crowd.Text).Int32(one.DeathsLow).Int32(one.Deaths).Int32(one.DeathsHigh);
        }

        foreach (var row in batch.Rejected)
            rejected.Int32(file.Number).Int64(row.Line).Text(row.Columns).Text(row.Reason);
        rowsWaiting += batch.Count + batch.Rejected.Count;
        if (rowsWaiting >= RowsInInsert)
            Send();
    }

    public override void End(string hash, long rows, long imported, long rejected)
    {
        Send();
        files[^1] = files[^1] with { Hash = hash, Rows = rows, Imported = imported, Rejected = rejected };
    }

    public override IReadOnlyList<StoredFile> Commit()
    {
        KeepNewest();
        tables.Commit(First, files);
        isWhole = true;
        return tables.Files(First);
    }

    public override void Dispose()
    {
        if (isWhole)
            return;
        try
        {
            foreach (var file in files)
                tables.Undo(nodes, file);
        }
        catch (IOException)
        {
            // A node cannot be reached. The files stay marked as begun, so they do not count, and the next import removes them.
        }
    }

    private void Send()
    {
        if (!events.Bytes.IsEmpty)
            First.Insert(tables.Events, events.Bytes);
        if (!rejected.Bytes.IsEmpty)
            First.Insert(tables.Rejected, rejected.Bytes);
        events.Clear();
        rejected.Clear();
        rowsWaiting = 0;
    }

    /// <summary>
    /// Of the rows of one event the newest version stays; of equal ones the first that came. All versions of an event lie on one node, so that
    /// each node finds its own.
    /// </summary>
    private void KeepNewest()
    {
        var whole = before.Where(file => file.IsWhole).ToList();
        var kept = tables.Kept(whole.Select(file => file.Number).Concat(files.Select(file => file.Number)), whole.Any(file => file.GaveWay > 0));
        var mine = FormattableString.Invariant($"id in (select id from {tables.Rows} where file >= {firstFile})");
        foreach (var node in nodes)
        {
            node.Do(FormattableString.Invariant($"""
                insert into {tables.ReplacedHere} select {files[0].Number}, tupleElement(older, 2), tupleElement(older, 3)
                from (
                  select arrayJoin(arraySlice(arraySort(groupArray((-version, file, line))), 2)) as older
                  from {tables.Rows}
                  where {kept} and (layout, id) in (select layout, id from {tables.Rows} where {kept} and {mine} group by layout, id having count(*) > 1)
                  group by layout, id)
                """));
        }

        var removed = First.Ask(FormattableString.Invariant($"select file, count(*) from {tables.Replaced} where by_file = {files[0].Number} group by file"))
            .ToDictionary(row => (int)(long)row[0]!, row => (long)row[1]!);
        for (var at = 0; at < files.Count; at++)
        {
            var again = removed.GetValueOrDefault(files[at].Number);
            files[at] = files[at] with { Imported = files[at].Imported - again, Again = again, Replaced = at == 0 ? removed.Where(pair => pair.Key < firstFile).Sum(pair => pair.Value) : 0 };
        }
    }
}
