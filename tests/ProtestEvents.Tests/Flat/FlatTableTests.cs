using System.Data;

namespace ProtestEvents.Tests.Flat;

public sealed class FlatTableTests
{
    private static readonly FlatTable<Town> Towns = FlatTable.From("towns", new[]
    {
        new Town("Aral, the", 1_234.5, new DateTime(2022, 1, 4), true, null),
        new Town("=1+1", double.NaN, null, false, -3),
    });

    [Fact]
    public void Columns_are_the_properties_in_their_order_in_snake_case() =>
        Assert.Equal(
            ["name:String", "mean_depth:Double", "founded:DateTime", "is_port:Boolean", "rank:Int32"],
            Towns.Columns.Select(column => $"{column.Name}:{column.Type.Name}"));

    [Fact]
    public void Empty_text_and_not_a_number_and_null_are_missing()
    {
        var table = FlatTable.From("towns", [new Town("", double.NaN, null, false, null)]);
        Assert.Equal([null, null, null, false, null], table.Cells.Single());
    }

    [Fact]
    public void A_cell_that_a_spreadsheet_would_calculate_gets_an_apostrophe_and_a_negative_number_does_not() =>
        Assert.Equal(
            """
            name,mean_depth,founded,is_port,rank
            "Aral, the",1234.5,2022-01-04,true,
            '=1+1,,,false,-3

            """,
            Towns.ToCsv());

    [Theory]
    [InlineData("+1", "'+1")]
    [InlineData("-a", "'-a")]
    [InlineData("@a", "'@a")]
    [InlineData("\ta", "\"'\ta\"")]
    [InlineData("a=1", "a=1")]
    public void Each_sign_that_begins_a_formula_is_known(string name, string cell) =>
        Assert.Equal(cell.Trim('"'), FlatTable.From("t", [new Named(name)]).ToCsv().Split('\n')[1].Trim('"'));

    [Fact]
    public void Readers_that_are_no_spreadsheets_get_the_texts_as_they_are() =>
        Assert.Contains("\n=1+1,", Towns.ToCsv(formulas: true), StringComparison.Ordinal);

    [Fact]
    public void A_data_reader_has_types_and_nulls()
    {
        using var reader = Towns.CreateDataReader();
        Assert.Equal(typeof(double), reader.GetFieldType(1));
        Assert.True(reader.Read());
        Assert.Equal(1_234.5, reader.GetDouble(1));
        Assert.Equal(new DateTime(2022, 1, 4), reader.GetDateTime(2));
        Assert.True(reader.IsDBNull(4));
        Assert.True(reader.Read());
        Assert.True(reader.IsDBNull(1));
        Assert.Equal(-3, reader.GetInt32(4));
        Assert.False(reader.Read());
    }

    [Fact]
    public void A_data_table_can_be_queried()
    {
        var table = Towns.ToDataTable();
        Assert.Equal("towns", table.TableName);
        Assert.Equal("Aral, the", Assert.Single(table.Select("mean_depth > 1000"))["name"]);
        Assert.All(table.Rows.Cast<DataRow>(), row => Assert.Equal(DataRowState.Unchanged, row.RowState));
    }

    [Fact]
    public void It_is_the_list_of_its_records() => Assert.Equal(["Aral, the", "=1+1"], Towns.Select(town => town.Name));

    [Fact]
    public void A_property_that_is_not_flat_is_refused() => Assert.Equal(
        "Found the property Towns of type List`1, expected text, a number, a DateTime or a bool in a flat record.",
        Assert.Throws<NotSupportedException>(() => FlatTable.From("t", new[] { new Nested([]) })).Message);

    internal sealed record Town(string Name, double MeanDepth, DateTime? Founded, bool IsPort, int? Rank);

    internal sealed record Named(string Name);

    internal sealed record Nested(List<Town> Towns);
}
