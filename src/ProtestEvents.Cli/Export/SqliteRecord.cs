using Microsoft.Data.Sqlite;

namespace ProtestEvents.Cli;

/// <summary>
/// The record as an SQLite database: a table for each of the record's tables with types, keys and references, and <c>prose</c>, a
/// full-text index (FTS5) over every cell of prose, and views for the main questions. The same record gives the same bytes.
/// </summary>
internal static class SqliteRecord
{
    /// <exception cref="IOException">There is no room for it in the folder for temporary files.</exception>
    public static byte[] Write(Dataset data)
    {
        var folder = Directory.CreateTempSubdirectory("pea-export-");
        try
        {
            var file = Path.Combine(folder.FullName, "record.db");
            using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString()))
            {
                connection.Open();
                Execute(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA page_size = 4096;");
                using var transaction = connection.BeginTransaction();
                var tables = data.Tables();
                foreach (var table in tables)
                    WriteTable(connection, table);
                WriteProse(connection, tables);
                Execute(connection, SqliteViews.Sql);
                transaction.Commit();
                Execute(connection, "VACUUM;");
            }

            return File.ReadAllBytes(file);
        }
        catch (SqliteException error)
        {
            throw new IOException($"The database cannot be written in {folder.Parent}: {error.Message} Is the disk full?", error);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void WriteTable(SqliteConnection connection, Table table)
    {
        var keys = table.Columns.Where(column => column.IsKey).Select(column => Name(column.Name)).ToList();
        // A narrowed record may refer to rows of sources that it leaves out, so references are declared and not enforced.
        var references = table.Columns.Where(column => column.References is not null)
            .Select(column => $"FOREIGN KEY ({Name(column.Name)}) REFERENCES {Name(column.References!)} (id)");
        var columns = table.Columns.Select(column => $"{Name(column.Name)} {TypeOf(column)}{(column.IsKey ? " NOT NULL" : "")}");
        Execute(connection, $"CREATE TABLE {Name(table.Title)} (\n  {string.Join(",\n  ", columns.Concat(keys.Count > 0 ? [$"PRIMARY KEY ({string.Join(", ", keys)})"] : []).Concat(references))}\n);");
        foreach (var column in table.Columns.Where(column => column.References is not null))
            Execute(connection, $"CREATE INDEX {Name($"{table.Title}_{column.Name}")} ON {Name(table.Title)} ({Name(column.Name)});");
        using var insert = Insert(connection, table.Title, table.Columns.Count);
        foreach (var row in Cells(table))
            Run(insert, row);
    }

    private static void WriteProse(SqliteConnection connection, IEnumerable<Table> tables)
    {
        Execute(connection, "CREATE VIRTUAL TABLE prose USING fts5 (\"table\" UNINDEXED, row UNINDEXED, \"column\" UNINDEXED, text, tokenize = 'unicode61 remove_diacritics 2');");
        using var insert = Insert(connection, "prose", 4);
        foreach (var table in tables)
        {
            foreach (var row in Cells(table))
            {
                var id = string.Join('/', table.Columns.Zip(row).Where(cell => cell.First.IsKey).Select(cell => Convert.ToString(cell.Second, CultureInfo.InvariantCulture)));
                foreach (var (column, cell) in table.Columns.Zip(row).Where(cell => cell.First is { IsProse: true, IsKey: false } && cell.Second is not null))
                    Run(insert, [table.Title, id, column.Name, cell]);
            }
        }

        Execute(connection, "INSERT INTO prose (prose) VALUES ('optimize');");
    }

    private static IEnumerable<IReadOnlyList<object?>> Cells(Table table) =>
        Enumerable.Range(0, table.RowCount).Select(row => (IReadOnlyList<object?>)[.. Enumerable.Range(0, table.Columns.Count).Select(column => table.Value(row, column))]);

    private static string TypeOf(Column column) => column.Type == typeof(int) ? "INTEGER" : column.Type == typeof(decimal) ? "REAL" : "TEXT";

    private static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static SqliteCommand Insert(SqliteConnection connection, string table, int columns)
    {
        var command = connection.CreateCommand();
        var names = Enumerable.Range(0, columns).Select(column => string.Create(CultureInfo.InvariantCulture, $"$c{column}")).ToList();
#pragma warning disable CA2100 // Names of tables only, quoted above; values are parameters.
        command.CommandText = $"INSERT INTO {Name(table)} VALUES ({string.Join(", ", names)});";
#pragma warning restore CA2100
        foreach (var name in names)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }

    private static void Run(SqliteCommand insert, IReadOnlyList<object?> row)
    {
        for (var column = 0; column < row.Count; column++)
            insert.Parameters[column].Value = row[column] switch { null => DBNull.Value, decimal number => (double)number, var cell => cell };
        insert.ExecuteNonQuery();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Made of names of tables and columns only, quoted.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
