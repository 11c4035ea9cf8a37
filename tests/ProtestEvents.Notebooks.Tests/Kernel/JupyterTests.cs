using System.Text.RegularExpressions;

namespace ProtestEvents.Notebooks.Tests.Kernel;

/// <summary>One after another: each starts processes of its own.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class JupyterTestsInTurn
{
    public const string Name = "Jupyter";
}

[Collection(JupyterTestsInTurn.Name)]
public sealed partial class JupyterTests
{
    [Fact]
    public void Jupyters_own_conformance_suite_passes()
    {
        var output = PythonTests("conformance.py");
        // The two that it skips are those that conformance.py leaves out, with the reason.
        Assert.Equal(["test_clear_output", "test_pager"], Skipped().Matches(output).Select(match => match.Groups["test"].Value));
        Assert.Contains("Ran 12 tests", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_kernel_behaves_as_a_person_in_a_notebook_expects()
    {
        var output = PythonTests("behaviour.py");
        Assert.Empty(Skipped().Matches(output));
        Assert.Contains("Ran 24 tests", output, StringComparison.Ordinal);
    }

    private static string PythonTests(string file)
    {
        using var jupyter = new JupyterHost();
        var (exit, output) = jupyter.RunPython(Path.Combine(AppContext.BaseDirectory, "Kernel", file));
        Assert.True(exit == 0, output);
        return output;
    }

    [GeneratedRegex(@"^(?<test>\w+) .* \.\.\. skipped", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Skipped();
}
