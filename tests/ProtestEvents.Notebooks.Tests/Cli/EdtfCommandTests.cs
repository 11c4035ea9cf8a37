namespace ProtestEvents.Notebooks.Tests.Cli;

/// <summary>pea edtf says of each date whether it is valid.</summary>
public sealed class EdtfCommandTests
{
    [Fact]
    public void Each_date_gets_one_line_of_five_cells()
    {
        var (exit, output, _) = PeaProcess.Run(AppContext.BaseDirectory, "edtf", "2022-01-04", "2011-12-16/..", "soon", "a\tb\nc\\", "1950S2", "2X10-2");

        Assert.Equal(1, exit);
        Assert.Equal(
            "2022-01-04\tvalid\t2022-01-04\t2022-01-04\t4 January 2022\n"
            + "2011-12-16/..\tvalid\t2011-12-16\t\tfrom 16 December 2011\n"
            + "soon\tinvalid\t\t\t\"soon\" is not an EDTF date: found 's' at position 1, expected a date, which begins with a year of four digits.\n"
            + "a\\tb\\nc\\\\\tinvalid\t\t\t\"aU+0009bU+000Ac\\\" is not an EDTF date: found 'a' at position 1, "
            + "expected a date, which begins with a year of four digits.\n"
            + "1950S2\tvalid\t1900-01-01\t1999-12-31\tsome year from 1900 to 1999, estimated as 1950\n"
            + "2X10-2\tinvalid\t\t\t\"2X10-2\" is not an EDTF date: found the end at position 7, expected a second digit for the month.\n",
            Encoding.UTF8.GetString(output));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Dates_on_the_standard_input_may_begin_with_a_byte_order_mark(string encoding)
    {
        var input = Encoding.GetEncoding(encoding).GetBytes("\uFEFF2022-01-04\r\n2011\n");

        var (exit, output, _) = PeaProcess.RunWith(AppContext.BaseDirectory, input, "edtf");

        Assert.Equal(0, exit);
        Assert.Equal(
            "2022-01-04\tvalid\t2022-01-04\t2022-01-04\t4 January 2022\n2011\tvalid\t2011-01-01\t2011-12-31\t2011\n",
            Encoding.UTF8.GetString(output));
    }

    [Fact]
    public void The_exit_code_is_0_only_when_all_dates_are_valid()
    {
        Assert.Equal(0, PeaProcess.Run(AppContext.BaseDirectory, "edtf", "2022", "[..2022-01-03]").Exit);
        Assert.Equal(1, PeaProcess.Run(AppContext.BaseDirectory, "edtf", "2022", "").Exit);
    }
}
