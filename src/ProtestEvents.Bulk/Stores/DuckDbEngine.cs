using System.Numerics;
using DuckDB.NET.Data;

namespace ProtestEvents;

/// <summary>Events in one file, by DuckDB. The file is opened to read, and to write only while something is imported.</summary>
internal sealed class DuckDbEngine(string path) : EventEngine
{
    private const string Settings = "memory_limit=512MB;preserve_insertion_order=false;autoinstall_known_extensions=false;autoload_known_extensions=false";

    private DuckDBConnection? reading;

    public override string Name => Path.GetFileName(path);

    public override string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public override string Named(string column) => $"(select text from names where name = {column})";

    public override string NoName => "0";

    /// <summary>The numbers are found first, so that DuckDB skips the parts of the table that have none of them.</summary>
    public override string Is(string column, IEnumerable<string> names) =>
        Ask($"select name from names where text in ({Texts(names)})") is { Count: > 0 } found ? $"{column} in ({string.Join(", ", found.Select(row => row[0]))})" : "false";

    public override EventTable Events() => Connection() is null ? throw Nothing() : new EventTable("rows", "is_deleted = 0");

    public override IReadOnlyList<object?[]> Ask(string sql) => [.. Rows(Connection() ?? throw Nothing(), sql)];

    public override IReadOnlyList<StoredFile> Files() => Connection() is { } open ? Files(open) : [];

    public override IEnumerable<RejectedRow> Rejected() => Connection() is { } open
        ? Rows(open, "select name, line, columns, reason from rejected join files using (file) order by file, line")
            .Select(row => new RejectedRow((string)row[0]!, (long)row[1]!, (string)row[2]!, (string)row[3]!))
        : [];

    public override ImportSession Begin()
    {
        Close();
        // One thread stores faster than two: it writes each part of the table once, as it comes, while the other core reads the file.
        return new DuckDbImport(Open($"DataSource={path};threads=1;{Settings}"));
    }

    /// <summary>An import is one transaction: nothing is ever left of a broken one.</summary>
    public override int Undo() => 0;

    public override void Dispose() => Close();

    internal static IReadOnlyList<StoredFile> Files(DuckDBConnection connection) =>
    [
        .. Rows(connection, "select file, layout, name, hash, bytes, rows, imported, again, replaced, rejected from files order by file").Select(row => new StoredFile
        {
            Number = (int)(long)row[0]!,
            Layout = (string)row[1]!,
            Name = (string)row[2]!,
            Hash = (string)row[3]!,
            Bytes = (long)row[4]!,
            Rows = (long)row[5]!,
            Imported = (long)row[6]!,
            Again = (long)row[7]!,
            Replaced = (long)row[8]!,
            Rejected = (long)row[9]!,
            IsWhole = true,
        }),
    ];

    internal static IEnumerable<object?[]> Rows(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var column = 0; column < row.Length; column++)
                row[column] = reader.IsDBNull(column) ? null : Plain(reader.GetValue(column));
            yield return row;
        }
    }

    private static object Plain(object value) => value switch
    {
        string or DateOnly => value,
        DateTime day => DateOnly.FromDateTime(day),
        BigInteger number => (long)number,
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    /// <summary>The store, open to read; null when nothing has been imported.</summary>
    private DuckDBConnection? Connection()
    {
        if (reading is not null || !File.Exists(path))
            return reading;
        var connection = Open($"DataSource={path};access_mode=READ_ONLY;{Settings}");
        if (Tables(connection).Count > 0)
            return reading = connection;
        connection.Dispose();
        return null;
    }

    private DuckDBConnection Open(string settings)
    {
        var connection = new DuckDBConnection(settings);
        try
        {
            connection.Open();
            if (Tables(connection) is { Count: > 0 } tables && !tables.IsSupersetOf(["rows", "names", "files", "rejected"]))
                throw new InvalidDataException($"{Name} is a DuckDB file, but not a store of events, or one of an earlier version. Import the files into a new store.");
            return connection;
        }
        catch (DuckDBException error)
        {
            connection.Dispose();
            throw new IOException($"The store {Name} can't be opened: {error.Message.Split('\n')[0]}", error);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static HashSet<string> Tables(DuckDBConnection connection) =>
        Rows(connection, "select table_name from information_schema.tables").Select(row => (string)row[0]!).ToHashSet(StringComparer.Ordinal);

    private void Close()
    {
        reading?.Dispose();
        reading = null;
    }
}
