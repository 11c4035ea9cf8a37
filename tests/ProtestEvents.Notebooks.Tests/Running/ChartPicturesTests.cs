namespace ProtestEvents.Notebooks.Tests.Running;

public sealed class ChartPicturesTests
{
    private const string Key = "0123456789ab";
    private const string Figure = "{\"data\":[],\"layout\":{\"a\":\"}\"}}";
    private static readonly byte[] Drawing = Encoding.UTF8.GetBytes("picture");

    [Fact]
    public void A_picture_is_drawn_of_each_chart_that_has_none()
    {
        var asked = new List<string>();
        var run = Assert.Single(ChartPictures.Drawn([Run("", "")], figures =>
        {
            asked.AddRange(figures);
            return [.. figures.Select(_ => Drawing)];
        }));
        Assert.Equal([Figure], asked);
        Assert.Contains(
            "<img class=\"pea-picture\" data-pea-picture=\"0123456789ab\" alt=\"What &lt;one&gt; sees\" style=\"max-width:100%;height:auto\" src=\"data:image/webp;base64,cGljdHVyZQ==\"></div>",
            Html(run.Executed), StringComparison.Ordinal);
        Assert.Equal(0, ChartPictures.MissingIn(run));
        Assert.Same(Drawn(run), Drawn(run));

        static Notebook Drawn(NotebookRun run) => ChartPictures.Drawn([run], _ => throw new InvalidOperationException("Nothing is left to draw."))[0].Executed;
    }

    [Fact]
    public void A_chart_keeps_the_picture_that_is_stored_of_it()
    {
        var run = Assert.Single(ChartPictures.Kept([Run(Picture(Key), "")]));
        Assert.Contains("data-pea-picture=\"0123456789ab\" alt=\"What &lt;one&gt; sees\"", Html(run.Executed), StringComparison.Ordinal);
        Assert.Contains("src=\"data:image/webp;base64,AAAA\"", Html(run.Executed), StringComparison.Ordinal);
        Assert.Empty(StoredOutputs.Differences(run));
    }

    [Fact]
    public void A_picture_of_another_chart_is_not_kept_and_is_reported()
    {
        var run = Assert.Single(ChartPictures.Kept([Run(Picture("ba9876543210"), "")]));
        Assert.Equal(1, ChartPictures.MissingIn(run));
        Assert.Equal(["n.ipynb, cell 1: output 1 has a picture of another chart than the one beside it."], StoredOutputs.Differences(run));
    }

    [Fact]
    public void A_chart_without_a_picture_or_with_one_drawn_elsewhere_is_up_to_date()
    {
        Assert.Empty(StoredOutputs.Differences(Run("", Picture(Key))));
        Assert.Empty(StoredOutputs.Differences(Run(Picture(Key).Replace("AAAA", "BBBB", StringComparison.Ordinal), Picture(Key))));
    }

    [Fact]
    public void A_chart_that_cannot_be_drawn_stays_without_a_picture() =>
        Assert.Equal(1, ChartPictures.MissingIn(ChartPictures.Drawn([Run("", "")], figures => [.. figures.Select(_ => (byte[]?)null)])[0]));

    private static string Picture(string key) => $"<img class=\"pea-picture\" data-pea-picture=\"{key}\" alt=\"a\" src=\"data:image/webp;base64,AAAA\">";

    private static NotebookRun Run(string stored, string executed) => new("n.ipynb", With(stored), With(executed), RunStatus.Ran);

    private static Notebook With(string picture) => Notebook.Parse(NotebookText.Of(NotebookText.Code("1")), "n").WithResults(
        new Dictionary<int, CellResult?> { [1] = new(1, [new DisplayOutput(MimeBundle.Of("text/html", ChartText.Html(Key, Figure, picture)))]) });

    private static string Html(Notebook notebook) => ((DisplayOutput)notebook.Cells[0].Outputs[0]).Data["text/html"]!;
}
