using ProtestEvents.Notebooks;
using ProtestEvents.Testing;
using PuppeteerSharp;
using Chromium = ProtestEvents.Testing.Browser;

namespace ProtestEvents.Site.Tests;

/// <summary>The sites of the project's record and of a hostile one, and one browser without network for the tests that look at them.</summary>
[CollectionDefinition(Name)]
public sealed class SiteBrowser : ICollectionFixture<SiteBrowser>, IAsyncDisposable
{
    public const string Name = "The site in a browser";

    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);
    private IBrowser? _browser;

    /// <summary>The folder of the project's own site, with the notebooks as they are stored.</summary>
    public string Own => Site("own", WriteOwn);

    /// <summary>Writes the project's own site.</summary>
    public static void WriteOwn(string folder) => RecordSite.Write(
        Dataset.Load(Repository.PathOf("data")),
        RecordTexts.Read(Repository.PathOf("data")),
        [.. Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb").Order(StringComparer.Ordinal).Select(path => (Path: path, Notebook: Notebook.Load(path)))
            .Select(stored => new NotebookRun(Path.GetFileName(stored.Path), stored.Notebook, stored.Notebook, RunStatus.Ran))],
        folder);

    /// <summary>The folder of a site whose texts are all attacks.</summary>
    public string Hostile => Site("hostile", HostileRecord.WriteSite);

    /// <summary>The folder of a site with 10,000 made reports.</summary>
    public string Large => Site("large", HostileRecord.WriteLargeSite);

    internal async Task<SiteView> Open(string folder, string address, int width = 1280, bool isDark = false, bool hasScripts = true)
    {
        Chromium.Require(Chromium.IsThere, "There is no Chromium on the PATH: no page is opened here.");
        _browser ??= await Chromium.Start();
        var page = await _browser.NewPage();
        var view = new SiteView(page);
        await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = 900 });
        await page.SetJavaScriptEnabledAsync(hasScripts);
        await page.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = isDark ? "dark" : "light" }]);
        await page.GoToAsync(new Uri(Path.Combine(folder, "x")).AbsoluteUri[..^1] + address);
        if (hasScripts)
            await view.Settle();
        return view;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        foreach (var folder in _folders.Values)
            Directory.Delete(folder, recursive: true);
    }

    private string Site(string name, Action<string> write)
    {
        if (_folders.TryGetValue(name, out var known))
            return known;
        var folder = Directory.CreateTempSubdirectory("pea-site-").FullName;
        _folders[name] = folder;
        write(folder);
        return folder;
    }
}
