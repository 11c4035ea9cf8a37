using System.Text.RegularExpressions;

namespace ProtestEvents.Notebooks.Tests.Interop;

public sealed partial class InteropNotebookTests
{
    [Fact]
    public void The_notebook_declares_every_package_that_it_asks_for_with_its_version()
    {
        var notebook = Notebook.Load(Path.Combine(Repository.Root, "notebooks", "interop", "plotly-net-and-deedle.ipynb"));
        var asked = notebook.Cells.SelectMany(cell => Asked().Matches(cell.Source)).Select(match => match.Groups["package"].Value).ToList();
        Assert.Equal(["nuget: Plotly.NET, 5.1.0", "nuget: Plotly.NET.CSharp, 0.13.0", "nuget: Deedle, 3.0.0"], asked);
        Assert.Equal(asked, notebook.Requirements);
    }

    [GeneratedRegex("^#r \"(?<package>nuget:[^\"]*)\"$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Asked();
}

/// <summary>The folder of the repository that this test was built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Analysis.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
