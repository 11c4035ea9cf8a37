using Microsoft.Data.Sqlite;

namespace ProtestEvents.Notebooks.Tests.Cli;

/// <summary>Exports of the record that the library carries, as the folder of the test has none.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_database_has_every_row_typed_with_keys_references_and_a_search()
    {
        var data = Dataset.Load();
        Assert.Equal(0, PeaProcess.Run(_folder.Path, "export", "--format", "sqlite", "--output", "out/record.db").Exit);
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.Path, "out", "record.db")};Pooling=False");
        connection.Open();
        Assert.Equal(data.Reports.Count, long.Parse(Ask(connection, "SELECT count(*) FROM reports"), CultureInfo.InvariantCulture));
        Assert.Equal(data.Terms.Count, long.Parse(Ask(connection, "SELECT count(*) FROM codes"), CultureInfo.InvariantCulture));
        var coverage = data.Table("coverage");
        Assert.Equal(coverage.RowCount, long.Parse(Ask(connection, "SELECT count(*) FROM coverage"), CultureInfo.InvariantCulture));
        Assert.Equal(
            Enumerable.Range(0, coverage.RowCount).Count(row => coverage.Value(row, 2) is not null).ToString(CultureInfo.InvariantCulture),
            Ask(connection, "SELECT count(*) FROM coverage WHERE \"start\" < \"end\""));
        Assert.Equal("real", Ask(connection, "SELECT typeof(latitude) FROM places WHERE id = 'almaty'"));
        Assert.Equal("null", Ask(connection, "SELECT typeof(low) FROM figures WHERE qualifier = 'vague' LIMIT 1"));
        Assert.Equal("ok", Ask(connection, "PRAGMA integrity_check"));
        Assert.Equal("", Ask(connection, "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"));
        Assert.Equal("id", Ask(connection, "SELECT name FROM pragma_table_info('reports') WHERE pk = 1"));
        Assert.Equal(
            data.Events.Count(one => one.Summary.Contains("hunger", StringComparison.OrdinalIgnoreCase)).ToString(CultureInfo.InvariantCulture),
            Ask(connection, "SELECT count(*) FROM prose WHERE \"table\" = 'events' AND \"column\" = 'summary' AND prose MATCH 'text : hunger'"));
    }

    [Fact]
    public void Stdout_and_a_second_file_have_the_same_bytes()
    {
        foreach (var format in new[] { "sqlite", "json", "geojson" })
        {
            Assert.Equal(0, PeaProcess.Run(_folder.Path, "export", "--format", format, "--output", "out." + format).Exit);
            var (exit, output, error) = PeaProcess.Run(_folder.Path, "export", "--format", format, "--output", "-");
            Assert.Equal((0, ""), (exit, error));
            Assert.Equal(File.ReadAllBytes(Path.Combine(_folder.Path, "out." + format)), output);
        }

        Assert.Equal(3, Directory.GetFiles(_folder.Path).Length);
    }

    [Fact]
    public void Csv_is_a_folder_of_tables_or_one_table()
    {
        Assert.Equal(0, PeaProcess.Run(_folder.Path, "export", "--format", "csv").Exit);
        Assert.Equal(15, Directory.GetFiles(Path.Combine(_folder.Path, "csv"), "*.csv").Length);
        var (exit, output, _) = PeaProcess.Run(_folder.Path, "export", "--format", "csv", "--table", "episodes");
        Assert.Equal((0, _folder.Read("csv/episodes.csv")), (exit, Encoding.UTF8.GetString(output)));
    }

    [Theory]
    [InlineData("--format csv --output -", "csv is one file for each table; name the one for stdout with --table.\n")]
    [InlineData("--format csv --table nothing", "Found no table 'nothing', expected one of ")]
    [InlineData("--format json --table events", "--table chooses a table for --format csv; the other formats hold all tables.\n")]
    [InlineData("--format xml", "Argument 'xml' not recognized.")]
    [InlineData("--format json --output .", ". is a folder; expected the name of a file to write.\n")]
    public void What_can_not_be_written_is_bad_usage(string arguments, string message)
    {
        var (exit, output, error) = PeaProcess.Run(_folder.Path, ["export", .. arguments.Split(' ')]);
        Assert.Equal((2, 0), (exit, output.Length));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    private static string Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Texts of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }
}
