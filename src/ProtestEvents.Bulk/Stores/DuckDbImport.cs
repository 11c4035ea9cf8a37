using DuckDB.NET.Data;

namespace ProtestEvents;

/// <summary>An import into DuckDB: one transaction, so that the file holds all of it or nothing, also when the process is killed.</summary>
internal sealed class DuckDbImport : ImportSession
{
    /// <summary>Questions read <c>rows</c> and its numbers of names. <c>events</c> is for people who open the file themselves.</summary>
    private const string Schema = """
        create table if not exists rows (
          layout integer not null, id varchar not null, version bigint not null, file integer not null, line bigint not null, is_deleted utinyint not null,
          day date not null, earliest date not null, latest date not null, country integer not null, admin1 integer not null, location integer not null,
          type integer not null, subtype integer not null, crowd integer not null, deaths_low integer, deaths integer, deaths_high integer);
        create table if not exists names (name integer not null, text varchar not null);
        create view if not exists events as select
          (select text from names where name = layout) as layout, id, version, file, line, is_deleted, day, earliest, latest,
          (select text from names where name = country) as country, (select text from names where name = admin1) as admin1,
          (select text from names where name = location) as location, (select text from names where name = type) as type,
          (select text from names where name = subtype) as subtype, (select text from names where name = crowd) as crowd, deaths_low, deaths, deaths_high
          from rows;
        create table if not exists files (
          file integer not null, layout varchar not null, name varchar not null, hash varchar not null, bytes bigint not null,
          rows bigint not null, imported bigint not null, again bigint not null, replaced bigint not null, rejected bigint not null);
        create table if not exists rejected (file integer not null, line bigint not null, columns varchar not null, reason varchar not null);
        """;

    private readonly DuckDBConnection connection;
    private readonly DuckDBTransaction transaction;
    private readonly int firstFile;
    private readonly List<StoredFile> files = [];
    private readonly DuckDbNames names;
    private readonly IdHashes ids = new();
    private DuckDbChunk? events;
    private Name layout = Name.None;
    private DuckDBAppender? rejected;
    private bool isWhole;

    public DuckDbImport(DuckDBConnection connection)
    {
        this.connection = connection;
        transaction = connection.BeginTransaction();
        Do(Schema);
        names = new DuckDbNames(connection);
        firstFile = (int)(long)DuckDbEngine.Rows(connection, "select coalesce(max(file), 0) + 1 from files").Single()[0]!;
    }

    public override int Start(string layout, string name, long bytes)
    {
        this.layout = new Name(Encoding.UTF8.GetBytes(layout));
        files.Add(new StoredFile
        {
            Number = firstFile + files.Count,
            Layout = layout,
            Name = name,
            Bytes = bytes,
        });
        events ??= new DuckDbChunk(connection, names);
        rejected ??= connection.CreateAppender("rejected");
        return files[^1].Number;
    }

    public override void Add(EventBatch batch)
    {
        var file = files[^1];
        events!.Add(batch, layout, file.Number);
        ids.Add(batch);
        foreach (var row in batch.Rejected)
            rejected!.CreateRow().AppendValue(file.Number).AppendValue(row.Line).AppendValue(row.Columns).AppendValue(row.Reason).EndRow();
    }

    public override void End(string hash, long rows, long imported, long rejected) =>
        files[^1] = files[^1] with { Hash = hash, Rows = rows, Imported = imported, Rejected = rejected };

    public override IReadOnlyList<StoredFile> Commit()
    {
        events?.Close();
        CloseAppenders();
        names.Store(connection);
        if (firstFile > 1 || !ids.AllDiffer())
            KeepNewest();
        using (var table = connection.CreateAppender("files"))
        {
            foreach (var file in files)
            {
                table.CreateRow().AppendValue(file.Number).AppendValue(file.Layout).AppendValue(file.Name).AppendValue(file.Hash).AppendValue(file.Bytes)
                    .AppendValue(file.Rows).AppendValue(file.Imported).AppendValue(file.Again).AppendValue(file.Replaced).AppendValue(file.Rejected).EndRow();
            }
        }

        var stored = DuckDbEngine.Files(connection);
        transaction.Commit();
        isWhole = true;
        return stored;
    }

    public override void Dispose()
    {
        CloseAppenders();
        if (!isWhole)
            transaction.Rollback();
        transaction.Dispose();
        connection.Dispose();
    }

    /// <summary>Of the rows of one event the newest version stays; of equal ones the first that came.</summary>
    private void KeepNewest()
    {
        // All files are read, so that every core is free.
        Do(FormattableString.Invariant($"set threads = {Environment.ProcessorCount}"));
        var mine = firstFile == 1 ? "" : FormattableString.Invariant($"where (layout, id) in (select (layout, id) from rows where file >= {firstFile})");
        Do($"create temp table twice as select layout, id from rows {mine} group by layout, id having count(*) > 1");
        var removed = DuckDbEngine.Rows(connection, """
            delete from rows where rowid in (
              select rowid from (
                select rows.rowid, row_number() over (partition by layout, id order by version desc, file, line) as place from rows semi join twice using (layout, id))
              where place > 1)
            returning file
            """).GroupBy(row => (int)(long)row[0]!).ToDictionary(group => group.Key, group => group.LongCount());
        Do("drop table twice");
        var older = removed.Where(pair => pair.Key < firstFile).Sum(pair => pair.Value);
        for (var at = 0; at < files.Count; at++)
        {
            var again = removed.GetValueOrDefault(files[at].Number);
            files[at] = files[at] with { Imported = files[at].Imported - again, Again = again, Replaced = at == 0 ? older : 0 };
        }
    }

    private void CloseAppenders()
    {
        (events, var first) = (null, events);
        (rejected, var second) = (null, rejected);
        first?.Dispose();
        second?.Dispose();
    }

    private void Do(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
