using System.Text.Json.Nodes;
using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.HouseRules;

/// <summary>Every file that names the version of the data names the same version.</summary>
public class DataVersionTests
{
    private static string Version => (string)JsonNode.Parse(File.ReadAllText(Repository.PathOf("data", "datapackage.json")))!["version"]!;

    [Fact]
    public void The_citation_names_the_version_of_the_data() => Assert.Contains($"version: {Version}", File.ReadAllLines(Repository.PathOf("CITATION.cff")));

    [Fact]
    public void The_change_log_begins_with_the_version_of_the_data() =>
        Assert.StartsWith($"## {Version}, ", File.ReadLines(Repository.PathOf("data", "CHANGELOG.md")).First(line => line.StartsWith("## ", StringComparison.Ordinal)), StringComparison.Ordinal);
}
