namespace ProtestEvents.Tests.HouseRules;

/// <summary>The public API changes only on purpose: PublicApi.txt holds it as approved.</summary>
public sealed class PublicApiTests
{
    private const string HowToAccept = "To accept, run the tests once with the environment variable ACCEPT=1 and commit the PublicApi.txt of this test project.";

    [Fact]
    public void The_public_api_is_as_approved()
    {
        var path = LibraryUnderTest.ApprovedApi;
        var now = ApiPrinter.Print(LibraryUnderTest.Assembly);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(path, now);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path) : "";

        Assert.True(approved == now, $"The public API differs from the approved one:\n{Difference(approved, now)}\n{HowToAccept}");
    }

    [Fact]
    public void Every_type_of_the_library_is_in_one_namespace() =>
        Assert.Equal(["ProtestEvents"], LibraryUnderTest.Assembly.GetTypes().Select(type => type.Namespace).Where(name => name?.StartsWith("ProtestEvents", StringComparison.Ordinal) == true).Distinct());

    [Fact]
    public void A_difference_shows_the_type_and_the_lines_that_went_and_came() =>
        Assert.Equal(
            "  class A\n-     int X\n+     long X\n+ class B",
            Difference("class A\n    int X\n    int Y\n\n", "class A\n    int Y\n    long X\n\nclass B\n\n"));

    /// <summary>The lines that went and came, each below the type it belongs to.</summary>
    private static string Difference(string before, string after)
    {
        var (old, @new) = (WithType(before), WithType(after));
        var lines = old.Except(@new).Select(line => (line.Type, line.Text, Sign: "- "))
            .Concat(@new.Except(old).Select(line => (line.Type, line.Text, Sign: "+ ")))
            .GroupBy(line => line.Type)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        return string.Join('\n', lines.SelectMany(group => group
            .Select(line => line.Sign + line.Text)
            .Prepend(group.Any(line => line.Text == group.Key) ? "" : "  " + group.Key)
            .Where(line => line.Length > 0)));
    }

    private static List<(string Type, string Text)> WithType(string api)
    {
        var lines = new List<(string, string)>();
        var type = "";
        foreach (var line in api.Split('\n').Where(line => line.Length > 0))
        {
            type = line[0] == ' ' ? type : line;
            lines.Add((type, line));
        }

        return lines;
    }
}
