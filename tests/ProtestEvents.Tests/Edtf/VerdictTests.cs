namespace ProtestEvents.Tests.Edtf;

public class VerdictTests
{
    [Fact]
    public void Each_date_gets_one_line_of_five_cells()
    {
        using var output = new StringWriter();

        var areAllValid = EdtfVerdicts.Write(["2022-01-04", "2011-12-16/..", "soon", "a\tb\nc\\", "1950S2"], output);

        Assert.False(areAllValid);
        Assert.Equal(
            "2022-01-04\tvalid\t2022-01-04\t2022-01-04\t4 January 2022\n"
            + "2011-12-16/..\tvalid\t2011-12-16\t\tfrom 16 December 2011\n"
            + "soon\tinvalid\t\t\t\"soon\" is not an EDTF date: found 's' at position 1, expected a date, which begins with a year of four digits.\n"
            + "a\\tb\\nc\\\\\tinvalid\t\t\t\"aU+0009bU+000Ac\\\" is not an EDTF date: found 'a' at position 1, "
            + "expected a date, which begins with a year of four digits.\n"
            + "1950S2\tinvalid\t\t\t\"1950S2\" uses significant digits, a level 2 feature of EDTF that is not supported yet.\n",
            output.ToString());
    }

    [Fact]
    public void The_result_is_true_only_when_all_dates_are_valid()
    {
        Assert.True(EdtfVerdicts.Write(["2022", "[..2022-01-03]"], TextWriter.Null));
        Assert.False(EdtfVerdicts.Write(["2022", ""], TextWriter.Null));
    }
}
