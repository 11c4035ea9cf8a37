using ProtestEvents.Tests.Records;

namespace ProtestEvents.Notebooks.Tests.Running;

/// <summary>The project's notebooks carry a picture of each of their charts.</summary>
public sealed class StoredPictureTests
{
    public static TheoryData<string> Notebooks => [.. Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Every_chart_has_its_picture_under_60_kilobytes(string name)
    {
        var notebook = Notebook.Load(Repository.PathOf("notebooks", name));
        var pictures = ChartPictures.In(notebook);
        Assert.NotEmpty(pictures);
        Assert.Equal(0, ChartPictures.MissingIn(new NotebookRun(name, notebook, notebook, RunStatus.Ran)));
        Assert.All(pictures.Values, address =>
        {
            var bytes = Convert.FromBase64String(address[(address.IndexOf(',', StringComparison.Ordinal) + 1)..]);
            Assert.InRange(bytes.Length, 1_000, 60_000);
            // RIFF….WEBP, https://developers.google.com/speed/webp/docs/riff_container.
            Assert.Equal("RIFFWEBP", System.Text.Encoding.ASCII.GetString([.. bytes[..4], .. bytes[8..12]]));
        });
    }
}
