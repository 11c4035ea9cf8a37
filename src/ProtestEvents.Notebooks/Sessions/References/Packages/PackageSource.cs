namespace ProtestEvents.Notebooks.Sessions.References.Packages;

/// <summary>A folder or feed that <c>#i</c> names.</summary>
/// <param name="Named">As the cell names it.</param>
/// <param name="Place">The folder's whole path, or the address.</param>
internal sealed record PackageSource(string Named, string Place)
{
    /// <param name="named">What the cell names.</param>
    /// <param name="folder">Where a relative path starts.</param>
    /// <exception cref="DirectiveException">It can't be a source of packages.</exception>
    public static PackageSource Read(string named, string folder)
    {
        if (named.Contains("://", StringComparison.Ordinal) && !named.StartsWith("file://", StringComparison.OrdinalIgnoreCase))
        {
            return Uri.TryCreate(named, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
                ? new(named, named)
                : throw new DirectiveException(PackageSentences.NoAddress(named));
        }

        var path = Uri.TryCreate(named, UriKind.Absolute, out var file) && file.IsFile ? file.LocalPath : named;
        var place = Path.GetFullPath(Path.Combine(folder, path.Replace('\\', '/')));
        return named.Length > 0 && Directory.Exists(place) ? new(named, place) : throw new DirectiveException(PackageSentences.NoFolder(named));
    }
}
