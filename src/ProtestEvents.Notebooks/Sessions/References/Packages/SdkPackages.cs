namespace ProtestEvents.Notebooks.Sessions.References.Packages;

/// <summary>
/// Packages by the restore of the .NET SDK, from the feeds of the user's and the notebook folder's NuGet configuration and those named by
/// <c>#i</c>. One resolver serves one session: what it was asked for before is restored along, so that versions agree.
/// </summary>
/// <param name="folder">The notebook's folder.</param>
public sealed class SdkPackages(string folder) : IPackageResolver
{
    private readonly List<PackageSource> _sources = [];
    private readonly List<string> _unsaid = [];
    private PackagesInUse _inUse = PackagesInUse.None;
    private PackagesInUse _former = PackagesInUse.None;
    private PackagesInUse? _ahead;

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
    public void Prepare(IReadOnlyList<Package> packages, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(packages);
        var together = packages.Aggregate(_inUse, (all, package) => all.With(package.Id, Asked(package.Version)));
        // What is wrong with one of them is said where it stands.
        if (packages.Any(package => Objection(package.Id, Asked(package.Version)) is not null) || _inUse.Covers(together))
            return;
        var result = Restore(together, packages[0].Id, stop);
        _ahead = result.Assets is null ? null : together with { Assets = result.Assets };
    }

    /// <inheritdoc/>
    public PackageFiles Resolve(string id, string? version, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(id);
        var asked = Asked(version);
        if (Objection(id, asked) is { } objection)
            throw new DirectiveException(objection);
        var together = _inUse.With(id, asked);
        var known = new[] { _inUse, _ahead }.FirstOrDefault(state => state?.Covers(together) == true);
        var result = known is null ? Restore(together, id, stop) : new RestoreResult(known.Assets, "");
        var unsaid = _unsaid.ToList();
        _unsaid.Clear();
        if (result.Assets is null)
            throw new DirectiveException(string.Join(' ', [PackageSentences.Failed(id, asked, result.Said), .. unsaid]));
        (_former, _inUse) = (_inUse, together with { Assets = result.Assets });
        var chosen = _inUse.Version(id) ?? asked;
        IEnumerable<string> remarks = PackageVersion.AreSame(chosen, asked) ? unsaid : [PackageSentences.Chosen(id, chosen, asked), .. unsaid];
        return result.Assets.Files(out _) with { Remark = remarks.Any() ? string.Join('\n', remarks) : null };
    }

    /// <inheritdoc/>
    public void Forget() => (_inUse, _ahead) = (_former, null);

    private static string Asked(string? version) => version ?? PackageVersion.Any;

    private string? Objection(string id, string asked)
    {
        if (id.Length == 0 || !id.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-'))
            return PackageSentences.BadName(id);
        if (!PackageVersion.IsReadable(asked))
            return PackageSentences.BadVersion(id, asked);
        return _inUse.OtherThan(id, asked) is { } used ? PackageSentences.AskedTwice(id, asked, used) : null;
    }

    private RestoreResult Restore(PackagesInUse together, string id, CancellationToken stop)
    {
        var request = new RestoreRequest(folder, together.Asked, [.. _sources.Select(source => source.Place)], PackagesFolder);
        var result = new PackageRestore(Cache ?? DefaultCache()).Run(request, id, stop);
        LeaveOut(result);
        return result;
    }

    // A feed that does not answer costs each restore some seconds.
    private void LeaveOut(RestoreResult result)
    {
        var silent = _sources.Where(source => result.UnreachedFeeds.Any(line => line.Contains(source.Place, StringComparison.Ordinal))).ToList();
        _sources.RemoveAll(silent.Contains);
        var sentences = silent.Count == 0 && result.UnreachedFeeds.Count > 0 ? [PackageSentences.Unreached] : silent.Select(source => PackageSentences.LeftOut(source.Named));
        _unsaid.AddRange(sentences.Except(_unsaid, StringComparer.Ordinal).ToList());
    }

    private static string DefaultCache()
    {
        var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        return Path.Combine(own.Length > 0 ? own : Path.GetTempPath(), "protest-events", "packages");
    }
}
