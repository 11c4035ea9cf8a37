using System.Globalization;
using CsvHelper;

namespace ProtestEvents.Tests.Flat;

/// <summary>Flat rows of the record against its CSV files, read here by another reader.</summary>
public sealed class FlatRecordTests
{
    private static readonly Dataset Data = Dataset.Load(Records.Repository.PathOf("data"));

    public static TheoryData<string> Tables => [.. Directory.GetFiles(Records.Repository.PathOf("data"), "*.csv").Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_cell_of_a_table_is_there(string name)
    {
        var table = Data.Flat(name);
        var columns = table.Columns.Select(column => column.Name).ToList();
        var rows = Read(name);
        Assert.Equal(rows.Count, table.Cells.Count);
        foreach (var (file, flat) in rows.Zip(table.Cells))
        {
            foreach (var (column, text) in file)
            {
                var cell = flat[columns.IndexOf(column)];
                Assert.True(text.Length == 0 ? cell is null : cell is string written ? written == text : Convert.ToDecimal(cell, CultureInfo.InvariantCulture) == decimal.Parse(text, CultureInfo.InvariantCulture), $"{name}: {column}: {text}");
            }
        }
    }

    [Fact]
    public void Numbers_have_number_types_and_keys_and_references_are_known()
    {
        var places = Data.Flat("places").Columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        Assert.Equal(typeof(decimal), places["latitude"].Type);
        Assert.Equal(typeof(long), places["geonames_id"].Type);
        Assert.Equal("places", places["parent"].References);
        Assert.True(places["id"].IsKey);
        Assert.False(places["name"].IsKey);
        Assert.Equal(["table", "column", "code"], Data.Flat("codes").Columns.Where(column => column.IsKey).Select(column => column.Name));
        Assert.Null(Data.Flat("reports").Columns.Single(column => column.Name == "actors").References);
    }

    [Fact]
    public void A_narrowed_record_has_the_rows_of_its_sources()
    {
        var corpus = Data.Only(Tier.Corpus);
        Assert.Equal(corpus.Sources.Count, corpus.Flat("sources").Cells.Count);
        Assert.Equal(corpus.Figures.Count, corpus.Flat("figures").Cells.Count);
        Assert.Equal(corpus.Citations.Count, corpus.Flat("citations").Cells.Count);
        Assert.Equal(corpus.Coverage.Count, corpus.Flat("coverage").Cells.Count);
        Assert.Equal(Data.Places.Count, corpus.Flat("places").Cells.Count);
        Assert.True(corpus.Flat("figures").Cells.Count < Data.Flat("figures").Cells.Count);
    }

    [Fact]
    public void An_unknown_table_is_answered_with_those_there_are() => Assert.StartsWith(
        "Found no table 'report', expected one of sources, actors,",
        Assert.Throws<KeyNotFoundException>(() => Data.Flat("report")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Typed_rows_agree_with_the_files()
    {
        var figures = Read("figures");
        Assert.Equal(
            figures.Select(row => (row["id"], row["low"].Length == 0 ? (double?)null : double.Parse(row["low"], CultureInfo.InvariantCulture), row["date"])),
            Data.FlatFigures().Select(row => (row.Id, row.Low, row.Date ?? "")));
        Assert.Equal(Read("reports").Select(row => (row["id"], row["place"], row["polarity"])), Data.FlatReports().Select(row => (row.Id, row.Place ?? "", row.Polarity)));
        Assert.Equal(Read("demands").Select(row => (row["id"], row["code"])), Data.FlatDemands().Select(row => (row.Id, row.Code)));
        Assert.Equal(Read("claims").Select(row => (row["id"], row["stance"], row["endorsement"])), Data.FlatClaims().Select(row => (row.Id, row.Stance, row.Endorsement)));
    }

    private static List<Dictionary<string, string>> Read(string table)
    {
        using var reader = new CsvReader(new StreamReader(Records.Repository.PathOf("data", table + ".csv")), CultureInfo.InvariantCulture);
        return [.. reader.GetRecords<dynamic>().Cast<IDictionary<string, object>>().Select(row => row.ToDictionary(cell => cell.Key, cell => (string)cell.Value, StringComparer.Ordinal))];
    }
}
