namespace ProtestEvents.Tests.Edtf;

public class LibraryOfCongressTests
{
    public static TheoryData<string, int, string, string> All => LibraryOfCongressExamples.All;

    public static TheoryData<string> Cultures => CultureScope.Names;

    [Theory]
    [MemberData(nameof(All))]
    public void Every_example_has_its_level_and_days(string text, int level, string earliest, string latest)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(text, date.ToString());
        Assert.Equal(level, date.Level);
        Assert.Equal(earliest, $"{date.Earliest}");
        Assert.Equal(latest, $"{date.Latest}");
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        using var scope = new CultureScope(culture);

        foreach (var row in All)
            Every_example_has_its_level_and_days(row.Data.Item1, row.Data.Item2, row.Data.Item3, row.Data.Item4);
        Assert.Equal("4–19 March 2011", EdtfDate.Parse("2011-03-04/2011-03-19").Describe());
        Assert.Equal("about May -44", EdtfDate.Parse("-0044-05~").Describe());
        Assert.Equal("some day from 30 May to 2 June 2011", EdtfDate.Parse("[2011-05-30..2011-06-02]").Describe());
        Assert.Equal(
            "\"1960-06-31\" is not an EDTF date: found day 31 at position 9, expected 01 to 30, the days of that month.",
            EdtfDate.Read("1960-06-31").Error);
    }
}
