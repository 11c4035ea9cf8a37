namespace ProtestEvents.Interactive.Tests;

/// <summary>What a notebook loads lies in one folder.</summary>
public sealed class NotebookLibraryTests
{
    [Theory]
    [InlineData("ProtestEvents.dll")]
    [InlineData("ProtestEvents.xml")]
    [InlineData("ProtestEvents.Interactive.dll")]
    [InlineData("ProtestEvents.Interactive.xml")]
    [InlineData("Deedle.dll")]
    [InlineData("DynamicObj.dll")]
    [InlineData("Fable.Core.dll")]
    [InlineData("FSharp.Core.dll")]
    [InlineData("Giraffe.ViewEngine.dll")]
    [InlineData("Newtonsoft.Json.dll")]
    [InlineData("Plotly.NET.dll")]
    [InlineData("Plotly.NET.CSharp.dll")]
    public void A_build_puts_into_the_notebooks_folder(string file) =>
        Assert.True(File.Exists(Repository.PathOf("artifacts", "lib", file)), file);
}
