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
        var code = CodeAfter(readme, "## The library");
        Assert.Contains("Dataset.Load()", code, StringComparison.Ordinal);

        var library = System.IO.Path.Combine(AppContext.BaseDirectory, "ProtestEvents.dll");
        var run = await Run($"#r \"{library}\"", code, CodeAfter(readme, "## EDTF for .NET"));

        Assert.Equal("none", Failure(run));
        var printed = Printed(run, 2);
        Assert.Contains("2022-01-04  at least ", printed, StringComparison.Ordinal);
        Assert.Contains("printed by icc-2012", printed, StringComparison.Ordinal);
        Assert.EndsWith("Zhanaozen lies in Mangystau region\n", printed, StringComparison.Ordinal);
        Assert.Equal(
            """
            1560-12-25 to 1569-12-25
            25 December of some year from 1560 to 1569
            No
            Before
            True
            "2011-02-30" is not an EDTF date: found day 30 at position 9, expected 01 to 28, the days of that month.

            """.ReplaceLineEndings("\n"),
            Printed(run, 3));
    }

    private static string CodeAfter(string readme, string heading) =>
        FirstCode().Match(readme[readme.IndexOf(heading, StringComparison.Ordinal)..]).Groups["code"].Value;

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstCode();
}
