using ProtestEvents.Tests.Display;

namespace ProtestEvents.Tests.Records;

/// <summary>Tables of the record against its CSV files, read here by another reader.</summary>
public sealed class RecordTableTests
{
    private static readonly Dataset Data = Dataset.Load(Repository.PathOf("data"));

    public static TheoryData<string> Tables => [.. Directory.GetFiles(Repository.PathOf("data"), "*.csv").Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_cell_of_a_table_is_there(string name)
    {
        var table = Data.Table(name);
        var columns = table.Columns.Select(column => column.Name).ToList();
        var rows = Read(name);
        Assert.Equal(rows.Count, table.RowCount);
        foreach (var (file, at) in rows.Select((row, at) => (row, at)))
        {
            foreach (var (column, text) in file)
            {
                var cell = table.Value(at, columns.IndexOf(column));
                Assert.True(text.Length == 0 ? cell is null : cell is string written ? written == text : Convert.ToDecimal(cell, CultureInfo.InvariantCulture) == decimal.Parse(text, CultureInfo.InvariantCulture), $"{name}: {column}: {text}");
            }
        }
    }

    [Fact]
    public void Numbers_have_number_types_and_keys_and_references_are_known()
    {
        var places = Data.Table("places").Columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        Assert.Equal(typeof(decimal), places["latitude"].Type);
        Assert.Equal(typeof(int), places["geonames_id"].Type);
        Assert.Equal("places", places["parent"].References);
        Assert.True(places["id"].IsKey);
        Assert.False(places["name"].IsKey);
        Assert.Equal(["table", "column", "code"], Data.Table("codes").Columns.Where(column => column.IsKey).Select(column => column.Name));
        Assert.Null(Data.Table("reports").Columns.Single(column => column.Name == "actors").References);
    }

    [Fact]
    public void A_narrowed_record_has_the_rows_of_its_sources()
    {
        var corpus = Data.Only(Tier.Corpus);
        Assert.Equal(corpus.Sources.Count, corpus.Table("sources").RowCount);
        Assert.Equal(corpus.Figures.Count, corpus.Table("figures").RowCount);
        Assert.Equal(corpus.Citations.Count, corpus.Table("citations").RowCount);
        Assert.Equal(corpus.Coverage.Count, corpus.Table("coverage").RowCount);
        Assert.Equal(Data.Places.Count, corpus.Table("places").RowCount);
        Assert.True(corpus.Table("figures").RowCount < Data.Table("figures").RowCount);
    }

    [Fact]
    public void An_unknown_table_is_answered_with_those_there_are() => Assert.StartsWith(
        "Found no table 'report', expected one of sources, actors,",
        Assert.Throws<KeyNotFoundException>(() => Data.Table("report")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Typed_rows_have_the_columns_of_their_files()
    {
        Compare("sources", Data.Sources.ToTable());
        Compare("actors", Data.Actors.ToTable());
        Compare("places", Data.Places.ToTable());
        Compare("episodes", Data.Episodes.ToTable());
        Compare("events", Data.Events.ToTable());
        Compare("reports", Data.Reports.ToTable());
        Compare("figures", Data.Figures.ToTable());
        Compare("demands", Data.Demands.ToTable());
        Compare("propositions", Data.Propositions.ToTable());
        Compare("claims", Data.Claims.ToTable());
        Compare("links", Data.Links.ToTable());
        Compare("citations", Data.Citations.ToTable());
    }

    // The coordinates of a file are decimals, those of a row doubles: both give the same text, without zeros at the end.
    private static void Compare(string name, Table table)
    {
        var ours = table.Columns.Where(column => column.Use.HasFlag(ColumnUse.Data)).Select(column => column.Name).ToList();
        foreach (var column in Read(name)[0].Keys.Where(ours.Contains))
        {
            Assert.Equal(Read(name).Select(row => Plain(row[column])), table.Values(column).Select(cell => Plain(CellType.Text(cell))));
        }

        // What no analysis asks for has no property.
        Assert.Subset(new HashSet<string> { "author", "note", "date_basis" }, Read(name)[0].Keys.Except(ours).ToHashSet());
    }

    private static string Plain(string cell) => cell.Contains('.', StringComparison.Ordinal) && decimal.TryParse(cell, CultureInfo.InvariantCulture, out var number)
        ? (number / 1.0000000000000000000m).ToString(CultureInfo.InvariantCulture)
        : cell.Replace("; ", ";", StringComparison.Ordinal);

    private static List<Dictionary<string, string>> Read(string table)
    {
        var rows = CsvText.Parse(File.ReadAllText(Repository.PathOf("data", table + ".csv")));
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
    }
}
