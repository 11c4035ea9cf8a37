using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Edtf;

/// <summary>
/// The strings of the tests of edtf-validate (University of North Texas Libraries) and what they are held to be there: wrong, or right and
/// of a level. The suite files a season with a qualifier, 2011-23~, under level 2; in the specification both are features of level 1. The
/// days were worked out by listing every day that the digits allow, in another language; the English was read by a person.
/// </summary>
public class VectorTests
{
    private static readonly List<string[]> Vectors =
        [.. File.ReadLines(Repository.PathOf("tests", "ProtestEvents.Tests", "Edtf", "edtf-vectors.tsv")).Skip(1).Select(line => line.Split('\t'))];

    [Fact]
    public void Every_right_string_has_its_level_its_days_and_its_English()
    {
        var right = Vectors.Where(cells => cells[0] != "wrong").ToList();

        Assert.Equal(205, right.Count);
        Assert.All(right, cells =>
        {
            var date = EdtfDate.Parse(cells[1]);
            Assert.Equal(string.Join('\t', cells), $"{date.Level}\t{date}\t{date.Earliest}\t{date.Latest}\t{date.Describe()}");
        });
    }

    [Fact]
    public void Every_wrong_string_is_wrong()
    {
        var wrong = Vectors.Where(cells => cells[0] == "wrong").Select(cells => cells[1]).ToList();

        Assert.Equal(53, wrong.Count);
        Assert.DoesNotContain(wrong, text => EdtfDate.Read(text).Success);
    }
}
