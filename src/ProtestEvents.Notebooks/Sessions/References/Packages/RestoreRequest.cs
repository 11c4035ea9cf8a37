using System.Xml.Linq;

namespace ProtestEvents.Notebooks.Sessions.References.Packages;

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
