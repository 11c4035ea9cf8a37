using System.Text.RegularExpressions;
using ProtestEvents.Notebooks.Tests.Running;
using ProtestEvents.Tests.Records;

namespace ProtestEvents.Notebooks.Tests;

/// <summary>The README's code, as a reader would run it.</summary>
public partial class ReadmeTests : RunTest
{
    [Fact]
    public async Task The_library_s_code_in_the_readme_runs_and_prints()
    {
        var readme = await File.ReadAllTextAsync(Repository.PathOf("README.md"), TestContext.Current.CancellationToken);
        var code = FirstCode().Match(readme[readme.IndexOf("## The library", StringComparison.Ordinal)..]).Groups["code"].Value;
        Assert.Contains("Dataset.Load()", code, StringComparison.Ordinal);

        var library = System.IO.Path.Combine(AppContext.BaseDirectory, "ProtestEvents.dll");
        var run = await Run($"#r \"{library}\"", code);

        Assert.Equal("none", Failure(run));
        var printed = Printed(run, 2);
        Assert.Contains("2022-01-04  at least ", printed, StringComparison.Ordinal);
        Assert.Contains("printed by icc-2012", printed, StringComparison.Ordinal);
        Assert.EndsWith("Zhanaozen lies in Mangystau region\n", printed, StringComparison.Ordinal);
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstCode();
}
