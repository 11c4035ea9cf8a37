using ProtestEvents.Tests.Records;

namespace ProtestEvents.Notebooks.Tests.Cli;

public sealed class NoticeTests
{
    [Theory]
    [InlineData("pea.deps.json")]
    [InlineData("worker/ProtestEvents.NotebookWorker.deps.json")]
    public void The_notices_name_every_package_that_the_tool_carries(string list)
    {
        using var found = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, list)));
        var notices = File.ReadAllText(Repository.PathOf("THIRD-PARTY-NOTICES"));
        var carried = found.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
            .Where(library => new[] { "runtime", "runtimeTargets", "native" }.Any(kind => library.Value.TryGetProperty(kind, out var files) && files.EnumerateObject().Any()))
            .Select(library => library.Name)
            .Where(name => !name.StartsWith("ProtestEvents", StringComparison.Ordinal) && !name.StartsWith("pea/", StringComparison.Ordinal))
            .ToList();
        Assert.True(carried.Count > 10);
        Assert.All(carried, name => Assert.Contains($"\n{name.Replace('/', ' ')}", notices, StringComparison.Ordinal));
    }
}
