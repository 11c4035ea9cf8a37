using DuckDB.NET.Data;

namespace ProtestEvents;

/// <summary>The rows of a Parquet file, read by DuckDB, with their fields as text.</summary>
internal sealed class ParquetRows : RowSource
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");
    private readonly DuckDBDataReader reader;
    private long number;

    public ParquetRows(string path, LayoutRows rows)
    {
        connection.Open();
        var from = $"from read_parquet('{path.Replace("'", "''", StringComparison.Ordinal)}')";
        List<string> header = [];
        using (var first = Ask($"select * {from} limit 0"))
        {
            for (var column = 0; column < first.FieldCount; column++)
                header.Add(first.GetName(column));
        }

        if (rows.HasHeader)
            rows.Find(header);
        reader = Ask($"select {string.Join(", ", header.Select(name => $"cast(\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\" as varchar)"))} {from}");
    }

    public override long Line => number;

    public override int Count => reader.FieldCount;

    public override string? Fault => null;

    public override ReadOnlySpan<byte> Field(int column) => reader.IsDBNull(column) ? [] : Encoding.UTF8.GetBytes(reader.GetString(column));

    public override bool Read()
    {
        number++;
        return reader.Read();
    }

    public override void Dispose()
    {
        reader.Dispose();
        connection.Dispose();
    }

    private DuckDBDataReader Ask(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteReader();
    }
}
