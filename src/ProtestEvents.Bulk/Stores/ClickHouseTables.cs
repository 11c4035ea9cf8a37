namespace ProtestEvents;

/// <summary>
/// The tables of a cluster. Their rows never change. The table <c>replaced</c> lists each version that was replaced, with the import that replaced
/// it, so that dropping the partitions of an import undoes all of it.
/// </summary>
internal sealed class ClickHouseTables(string database, string? cluster)
{
    private enum State
    {
        Begun,
        Whole,
        Undone,
    }

    /// <summary>The rows of all nodes.</summary>
    public string Events => cluster is null ? Rows : $"{database}.events";

    /// <summary>The rows of one node.</summary>
    public string Rows => $"{database}.rows";

    /// <summary>The versions that gave way, of all nodes.</summary>
    public string Replaced => cluster is null ? ReplacedHere : $"{database}.replaced_events";

    /// <summary>The versions that gave way, on one node.</summary>
    public string ReplacedHere => $"{database}.replaced";

    public string Rejected => $"{database}.rejected";

    private string FileList => $"{database}.files";

    /// <summary>The condition for rows that count: the file is complete, and no newer version has replaced the row.</summary>
    public string Kept(IEnumerable<int> files, bool someReplaced)
    {
        var list = string.Join(", ", files);
        return $"file in ({list})" + (someReplaced ? $" and (file, line) not in (select file, line from {ReplacedHere} where by_file in ({list}))" : "");
    }

    public bool AreThere(ClickHouseNode first) => (long)first.Ask($"select count(*) from system.tables where database = '{database}' and name = 'files'")[0][0]! > 0;

    public void Create(IReadOnlyList<ClickHouseNode> nodes)
    {
        foreach (var node in nodes)
        {
            node.Do($"create database if not exists {database}");
            node.Do($"""
                create table if not exists {Rows} (
                  layout String, id String, version Int64, file Int32, line Int64, is_deleted UInt8, day Date, earliest Date, latest Date, country String,
                  admin1 String, location String, type String, subtype String, crowd String, deaths_low Nullable(Int32), deaths Nullable(Int32), deaths_high Nullable(Int32))
                engine = MergeTree partition by file order by (country, day, id)
                """);
            node.Do($"create table if not exists {ReplacedHere} (by_file Int32, file Int32, line Int64) engine = MergeTree partition by by_file order by (file, line)");
        }

        var first = nodes[0];
        if (cluster is not null)
        {
            first.Do($"create table if not exists {Events} as {Rows} engine = Distributed({cluster}, {database}, rows, cityHash64(layout, id))");
            first.Do($"create table if not exists {Replaced} as {ReplacedHere} engine = Distributed({cluster}, {database}, replaced)");
        }

        first.Do($"create table if not exists {Rejected} (file Int32, line Int64, columns String, reason String) engine = MergeTree partition by file order by line");
        first.Do($"""
            create table if not exists {FileList} (
              file Int32, state UInt8, layout String, name String, hash String, bytes Int64, rows Int64, imported Int64, again Int64, replaced Int64, rejected Int64)
            engine = MergeTree partition by tuple() order by (file, state)
            """);
    }

    /// <summary>The complete files, and the files whose import has begun and did not finish.</summary>
    public IReadOnlyList<StoredFile> Files(ClickHouseNode first) =>
    [
        .. first.Ask($"select file, state, layout, name, hash, bytes, rows, imported, again, replaced, rejected from {FileList} order by file, state")
            .GroupBy(row => (long)row[0]!).Select(states => states.Last()).Where(row => (long)row[1]! != (long)State.Undone)
            .Select(row => new StoredFile
            {
                Number = (int)(long)row[0]!,
                Layout = (string)row[2]!,
                Name = (string)row[3]!,
                Hash = (string)row[4]!,
                Bytes = (long)row[5]!,
                Rows = (long)row[6]!,
                Imported = (long)row[7]!,
                Again = (long)row[8]!,
                Replaced = (long)row[9]!,
                Rejected = (long)row[10]!,
                IsWhole = (long)row[1]! == (long)State.Whole,
            }),
    ];

    /// <summary>The next number of a file: none is used twice, also not when an import was undone.</summary>
    public int NextFile(ClickHouseNode first) => (int)(long)first.Ask($"select max(file) + 1 from {FileList}")[0][0]!;

    public void Begin(ClickHouseNode first, StoredFile file) => Mark(first, State.Begun, [file]);

    /// <summary>Makes all files whole in one insert, so that they are seen together.</summary>
    public void Commit(ClickHouseNode first, IEnumerable<StoredFile> files) => Mark(first, State.Whole, files);

    public void Undo(IReadOnlyList<ClickHouseNode> nodes, StoredFile file)
    {
        foreach (var node in nodes)
        {
            node.Do(FormattableString.Invariant($"alter table {Rows} drop partition {file.Number}"));
            node.Do(FormattableString.Invariant($"alter table {ReplacedHere} drop partition {file.Number}"));
        }

        nodes[0].Do(FormattableString.Invariant($"alter table {Rejected} drop partition {file.Number}"));
        Mark(nodes[0], State.Undone, [file]);
    }

    private void Mark(ClickHouseNode first, State state, IEnumerable<StoredFile> files)
    {
        var rows = new RowBinary();
        foreach (var file in files)
        {
            rows.Int32(file.Number).Byte((byte)state).Text(file.Layout).Text(file.Name).Text(file.Hash).Int64(file.Bytes)
                .Int64(file.Rows).Int64(file.Imported).Int64(file.Again).Int64(file.Replaced).Int64(file.Rejected);
        }

        first.Insert(FileList, rows.Bytes);
    }
}
