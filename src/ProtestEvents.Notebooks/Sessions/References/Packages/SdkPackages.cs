using System.Collections.Immutable;

namespace ProtestEvents.Notebooks.Sessions.References.Packages;

/// <summary>
/// Packages by the restore of the .NET SDK, from the feeds of the user's and the notebook folder's NuGet configuration and those named by
/// <c>#i</c>. One resolver serves one session: what it was asked for before is restored along, so that versions agree.
/// </summary>
/// <param name="folder">The notebook's folder.</param>
public sealed class SdkPackages(string folder) : IPackageResolver
{
    private State _state = State.Empty;
    private State _former = State.Empty;
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
        var asked = version ?? PackageVersion.Any;
        if (id.Length == 0 || !id.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-'))
            throw new DirectiveException(PackageSentences.BadName(id));
        if (!PackageVersion.IsReadable(asked))
            throw new DirectiveException(PackageSentences.BadVersion(id, asked));
        if (_state.IsOther(id, asked))
            throw new DirectiveException(PackageSentences.AskedTwice(id, asked, _state.Versions.GetValueOrDefault(id) ?? _state.Asked[id]));
        var together = _state.Asked.ContainsKey(id) ? _state.Asked : _state.Asked.Add(id, asked);
        var request = new RestoreRequest(folder, together, [.. _sources.Select(source => source.Place)], PackagesFolder);
        var result = new PackageRestore(Cache ?? DefaultCache()).Run(request, id, stop);
        var unreached = LeaveOut(result);
        if (result.Assets is null)
            throw new DirectiveException(string.Join(' ', [PackageSentences.Failed(id, asked, result.Said), .. unreached]));
        var files = result.Assets.Files(out var resolved);
        _former = _state;
        _state = new(together, resolved);
        var chosen = resolved.GetValueOrDefault(id) ?? asked;
        IEnumerable<string> remarks = PackageVersion.AreSame(chosen, asked) ? unreached : [PackageSentences.Chosen(id, chosen, asked), .. unreached];
        return files with { Remark = remarks.Any() ? string.Join('\n', remarks) : null };
    }

    /// <inheritdoc/>
    public void Forget() => _state = _former;

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

    /// <param name="Asked">The versions that cells asked for.</param>
    /// <param name="Versions">Those that came of it, of what was asked for and of what that needs.</param>
    private sealed record State(ImmutableDictionary<string, string> Asked, IReadOnlyDictionary<string, string> Versions)
    {
        public static State Empty { get; } = new(
            ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase), ImmutableDictionary<string, string>.Empty);

        public bool IsOther(string id, string version) =>
            Asked.TryGetValue(id, out var before)
            && version != PackageVersion.Any
            && version != before
            && !(Versions.TryGetValue(id, out var used) && PackageVersion.AreSame(used, version));
    }
}
