using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.HouseRules;

/// <summary>The public API changes only on purpose: PublicApi.txt holds it as approved.</summary>
public sealed class PublicApiTests
{
    private const string HowToAccept = "To accept, run the tests once with the environment variable ACCEPT=1 and commit tests/ProtestEvents.Tests/HouseRules/PublicApi.txt.";

    /// <summary>Namespaces other than the root that have public types on purpose, each with those types.</summary>
    private static readonly string[] OutsideTheRoot =
    [
        "ProtestEvents.Charts.PlotFormatterSource",
        "ProtestEvents.Charts.PlotlyDelivery",
        "ProtestEvents.Charts.PlotlyOnPage",
        "ProtestEvents.Charts.PlotlyScript",
        "ProtestEvents.Display.Card",
        "ProtestEvents.Display.ConventionFormatter",
        "ProtestEvents.Display.IShowable",
        "ProtestEvents.Display.ResultTable",
        "ProtestEvents.Display.ShowableFormatterSource",
        "ProtestEvents.Display.TableAlignment",
        "ProtestEvents.Display.TableCell",
        "ProtestEvents.Display.TableColumn",
        "ProtestEvents.Display.TypeFormatterSourceAttribute",
        "ProtestEvents.Edtf.EdtfVerdicts",
    ];

    [Fact]
    public void The_public_api_is_as_approved()
    {
        var path = Repository.PathOf("tests", "ProtestEvents.Tests", "HouseRules", "PublicApi.txt");
        var now = ApiPrinter.Print(typeof(Dataset).Assembly);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(path, now);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path) : "";

        Assert.True(approved == now, $"The public API differs from the approved one:\n{Difference(approved, now)}\n{HowToAccept}");
    }

    [Fact]
    public void Every_public_type_outside_the_root_namespace_is_meant_to_be_public() =>
        Assert.Equal(
            OutsideTheRoot,
            typeof(Dataset).Assembly.GetExportedTypes().Where(type => type.Namespace != "ProtestEvents").Select(type => type.FullName).Order(StringComparer.Ordinal));

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
