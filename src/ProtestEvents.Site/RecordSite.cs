using System.Collections.Immutable;
using ProtestEvents.Notebooks;

namespace ProtestEvents;

/// <summary>
/// Writes the site of a record: the front page, the explorer, maps, the codebook and API pages, around the pages of the notebooks. It opens
/// from disk, loads nothing from outside, and can be read with no script.
/// </summary>
public static class RecordSite
{
    /// <summary>The page that leads to all notebooks.</summary>
    public const string NotebookList = "notebooks.html";

    /// <summary>Writes the site.</summary>
    /// <param name="data">The record.</param>
    /// <param name="texts">What the record's folder says in prose.</param>
    /// <param name="runs">The runs of the notebooks, in the order of their pages.</param>
    /// <param name="folder">Where to; made when it is not there.</param>
    public static void Write(Dataset data, RecordTexts texts, IReadOnlyList<NotebookRun> runs, string folder)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(runs);
        Directory.CreateDirectory(folder);
        var addresses = new RowAddresses(data);
        var writer = new SiteWriter(SiteScripts.Plotly)
        {
            Menu = Menu(texts),
            ListPage = NotebookList,
            RowAddress = addresses.Of,
            OtherTraces = SiteScripts.Traces,
        };
        writer.Write(runs, folder);
        var pictures = runs.SelectMany(run => ChartPictures.ByFigure(run.Executed)).DistinctBy(picture => picture.Key).ToDictionary(StringComparer.Ordinal);
        writer.Save(folder, FrontPage.Write(data, texts, runs, pictures, addresses));
        writer.Save(folder, ExplorerPage.Write(data));
        writer.Save(folder, MapPage.Write(data, pictures, addresses));
        if (texts.Codebook is { } codebook)
            writer.Save(folder, new PageParts("Codebook", $"<main class=\"text text-cell\" id=\"main\">\n{MarkdownRendering.Render(codebook)}</main>\n") { Address = "codebook.html" });
        foreach (var page in ApiPages.Write())
            writer.Save(folder, page);
        foreach (var (name, text) in TableFiles.Of(data).Concat(SiteScripts.Files(data)))
            SiteWriter.SaveText(folder, name, text);
    }

    private static SiteMenu Menu(RecordTexts texts) => new(
    [
        ("Start", SiteWriter.FrontPage), ("Notebooks", NotebookList), ("Explorer", ExplorerPage.Address), ("Map", MapPage.Address),
        .. texts.Codebook is null ? ImmutableArray<(string, string)>.Empty : [("Codebook", "codebook.html")],
        ("API", ApiPages.Index),
    ]);
}

/// <summary>What a record's folder says in prose, as Markdown.</summary>
/// <param name="About">What happened, how sure one can be, how the record was made: <c>about.md</c>; null when it has none.</param>
/// <param name="Codebook">How it is coded: <c>codebook.md</c>; null when it has none.</param>
public sealed record RecordTexts(string? About, string? Codebook)
{
    /// <summary>Reads the texts of a record's folder.</summary>
    /// <param name="folder">The folder.</param>
    public static RecordTexts Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new(Text("about.md"), Text("codebook.md"));
        string? Text(string name) => Path.Combine(folder, name) is var path && File.Exists(path) ? File.ReadAllText(path) : null;
    }
}
