using System.Data;

namespace ProtestEvents.Tests.Display;

/// <summary>What programs get from a table.</summary>
public sealed class TableDataTests
{
    private static readonly Table<Town> Towns = new[]
    {
        new Town("Aral, the", 1_234.5, new DateOnly(2022, 1, 4), true, null),
        new Town("=1+1", double.NaN, null, false, -3),
    }.ToTable();

    [Fact]
    public void Columns_are_the_properties_in_their_order() =>
        Assert.Equal(
            ["Name:String", "MeanDepth:Double", "Founded:DateOnly", "IsPort:Boolean", "Rank:Int32"],
            Towns.Columns.Select(column => $"{column.Name}:{column.Type.Name}"));

    [Fact]
    public void Empty_text_and_not_a_number_and_null_are_missing()
    {
        var table = new[] { new Town("", double.NaN, null, false, null) }.ToTable();
        Assert.Equal([null, null, null, false, null], Enumerable.Range(0, 5).Select(column => table.Value(0, column)));
    }

    [Fact]
    public void Text_that_looks_like_a_formula_gets_an_apostrophe() =>
        Assert.Equal(
            """
            Name,MeanDepth,Founded,IsPort,Rank
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
        Assert.Equal(cell.Trim('"'), new[] { new { name } }.ToCsv().Split('\n')[1].Trim('"'));

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
        Assert.Equal(new DateOnly(2022, 1, 4), reader.GetFieldValue<DateOnly>(2));
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
        Assert.Equal("2 rows", table.TableName);
        Assert.Equal("Aral, the", Assert.Single(table.Select("MeanDepth > 1000"))["Name"]);
        Assert.All(table.Rows.Cast<DataRow>(), row => Assert.Equal(DataRowState.Unchanged, row.RowState));
    }

    [Fact]
    public void A_list_in_a_property_is_joined_and_a_text_is_a_column_of_its_own()
    {
        Assert.Equal("Codes\nstrike;protest\n", new[] { new { Codes = new[] { EventType.Strike, EventType.Protest } } }.ToCsv());
        Assert.Equal("value\na\nb\n", new[] { "a", "b" }.ToCsv());
        Assert.Equal("value\n1\n2.5\n", new[] { 1m, 2.5m }.ToCsv());
    }

    [Fact]
    public void Rows_of_several_tables_have_the_columns_of_all_of_them()
    {
        var data = Dataset.Load();
        var table = new Row[] { data.Episodes[0], data.Places[0] }.ToTable();
        Assert.Equal([data.Episodes[0].Id, data.Places[0].Id], table.Values("id"));
        Assert.Equal([data.Episodes[0].Title, null], table.Values("title"));
        Assert.Equal([null, data.Places[0].Name], table.Values("name"));
    }

    internal sealed record Town(string Name, double MeanDepth, DateOnly? Founded, bool IsPort, int? Rank);
}
