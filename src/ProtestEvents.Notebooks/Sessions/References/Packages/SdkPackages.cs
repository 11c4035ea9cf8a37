using System.Xml.Linq;

namespace ProtestEvents.Notebooks.Sessions.References.Packages;

/// <summary>
/// Packages by the restore of the .NET SDK, from the feeds of the user's and the notebook folder's NuGet configuration and those named by
/// <c>#i</c>. One resolver serves one session: what it was asked for before is restored along, so that versions agree.
/// </summary>
/// <param name="folder">The notebook's folder.</param>
public sealed class SdkPackages(string folder) : IPackageResolver
{
    private readonly Dictionary<string, string> _asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<PackageSource> _sources = [];

    /// <summary>Where restores are kept; a folder of the user's local application data when not given.</summary>
    public string? Cache { get; init; }

    /// <summary>The folder that packages are unpacked to; NuGet's own when not given.</summary>
    public string? PackagesFolder { get; init; }

    /// <inheritdoc/>
    public void AddSource(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var added = PackageSource.Read(source, folder);
        if (!_sources.Exists(before => before.Place == added.Place))
            _sources.Add(added);
    }

    /// <inheritdoc/>
    public PackageFiles Resolve(string id, string? version, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(id);
        var asked = version ?? "*";
        if (id.Length == 0 || !id.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-'))
            throw new DirectiveException(PackageSentences.BadName(id));
        if (_asked.TryGetValue(id, out var before) && before != asked)
            throw new DirectiveException(PackageSentences.AskedTwice(id, asked, before));
        var together = new Dictionary<string, string>(_asked, StringComparer.OrdinalIgnoreCase) { [id] = asked };
        var request = new RestoreRequest(folder, together, [.. _sources.Select(source => source.Place)], PackagesFolder);
        var result = new PackageRestore(Cache ?? DefaultCache()).Run(request, id, stop);
        var unreached = LeaveOut(result);
        if (result.Assets is null)
            throw new DirectiveException(string.Join(' ', [PackageSentences.Failed(id, result.Said), .. unreached]));
        var files = result.Assets.Files(out var resolved);
        _asked[id] = asked;
        var chosen = resolved.GetValueOrDefault(id) ?? asked;
        IEnumerable<string> remarks = chosen == asked ? unreached : [PackageSentences.Chosen(id, chosen, asked), .. unreached];
        return files with { Remark = remarks.Any() ? string.Join('\n', remarks) : null };
    }

    // A feed that does not answer costs each restore some seconds.
    private List<string> LeaveOut(RestoreResult result)
    {
        var sentences = new List<string>();
        foreach (var source in _sources.Where(source => result.UnreachedFeeds.Any(line => line.Contains(source.Place, StringComparison.Ordinal))).ToList())
        {
            _sources.Remove(source);
            sentences.Add(PackageSentences.LeftOut(source.Named));
        }

        return sentences.Count == 0 && result.UnreachedFeeds.Count > 0 ? [PackageSentences.Unreached] : sentences;
    }

    private static string DefaultCache()
    {
        var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        return Path.Combine(own.Length > 0 ? own : Path.GetTempPath(), "protest-events", "packages");
    }
}

/// <summary>What is to be restored together.</summary>
internal sealed record RestoreRequest(
    string Folder, IReadOnlyDictionary<string, string> Packages, IReadOnlyList<string> Feeds, string? PackagesFolder)
{
    /// <summary>Whether a later restore may choose other versions.</summary>
    public bool Floats => Packages.Values.Any(version => version.IndexOfAny(['*', '[', '(', ',']) >= 0);

    /// <summary>The project that NuGet restores.</summary>
    public string Project() => new XElement(
        "Project",
        new XAttribute("Sdk", "Microsoft.NET.Sdk"),
        new XElement(
            "PropertyGroup",
            new XElement("TargetFramework", $"net{Environment.Version.Major}.0"),
            new XElement("RuntimeIdentifier", System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier),
            new XElement("SelfContained", "false"),
            new XElement("UseAppHost", "false"),
            new XElement("DisableImplicitNuGetFallbackFolder", "true"),
            new XElement("RestoreRootConfigDirectory", Folder),
            // One feed that does not answer is no reason to do without the others.
            new XElement("RestoreIgnoreFailedSources", "true"),
            new XElement("NuGetAudit", "false"),
            PackagesFolder is null ? null : new XElement("RestorePackagesPath", PackagesFolder),
            Feeds.Count == 0 ? null : new XElement("RestoreAdditionalProjectSources", string.Join(';', Feeds))),
        new XElement(
            "ItemGroup",
            Packages.OrderBy(package => package.Key, StringComparer.OrdinalIgnoreCase)
                .Select(package => new XElement("PackageReference", new XAttribute("Include", package.Key), new XAttribute("Version", package.Value))))).ToString();
}
