using System.Text.RegularExpressions;

namespace ProtestEvents.Notebooks.Sessions.References.Packages;

/// <summary>Why a package can't be had, for the cell's author. Feeds and folders are not named: outputs are the same on every machine.</summary>
internal static partial class PackageSentences
{
    public static string BadName(string id) => $"#r \"nuget: {id}\" has no name of a package; expected #r \"nuget: Name, version\".";

    public static string BadVersion(string id, string version) =>
        $"{Line(id, version)} has no version that can be read; expected one such as 1.2.3, the latest of some such as 1.2.*, or a range such as [1.2,2.0).";

    public static string AskedTwice(string id, string version, string before) =>
        $"{Line(id, version)} asks for another version than before ({before}); run the notebook afresh with one of them.";

    public static string NoFolder(string source) => $"#i \"nuget: {source}\" names a folder that does not exist; expected one with packages, or the address of a feed.";

    public static string NoAddress(string source) => $"#i \"nuget: {source}\" names an address that can't be a feed; expected one that begins with https://, or a folder.";

    public static string LeftOut(string source) => $"#i \"nuget: {source}\" can't be reached and is left out from now on; name it again to have it tried again.";

    public static string Unreached => "A feed of the NuGet configuration can't be reached. Without a network only packages fetched before can be used.";

    public static string Chosen(string id, string chosen, string asked) =>
        asked == PackageVersion.Any ? $"{id} {chosen} is used; no version was asked for." : $"{id} {chosen} is used, where {asked} was asked for.";

    public static string NoSdk(string id) => $"#r \"nuget: {id}\" needs the .NET SDK, whose command dotnet was not found or has no SDK; the runtime alone can't fetch packages.";

    public static string TooLong(string id) => $"#r \"nuget: {id}\" was given up: fetching it took more than five minutes.";

    public static string OtherCopy(string id, string assembly) =>
        $"#r \"nuget: {id}\" needs another copy of {assembly} than the one already in use; run the notebook afresh with all packages named before code uses them.";

    /// <summary>The sentence for what the restore said.</summary>
    public static string Failed(string id, string version, string output)
    {
        var error = ErrorLine().Match(output);
        var code = error.Groups["code"].Value;
        // Where no version would do, naming it would mislead.
        var line = Line(id, code is "NU1101" or "NU1301" ? PackageVersion.Any : version);
        if (output.Contains("No .NET SDKs were found", StringComparison.Ordinal) || output.Contains("compatible .NET SDK was not found", StringComparison.Ordinal))
            return NoSdk(id);
        if (!error.Success)
            return $"{line} can't be restored; dotnet restore failed without saying why.";
        var named = Named().Match(error.Groups["message"].Value) is { Success: true } found ? found.Groups["id"].Value : id;
        var isOwn = named.Equals(id, StringComparison.OrdinalIgnoreCase);
        var which = isOwn ? $"{line} can't be had" : $"{line} needs {named}, which can't be had";
        var feed = output.Contains("warning NU1801", StringComparison.Ordinal) ? "no feed that can be reached" : "no feed";
        return code switch
        {
            "NU1101" => $"{which}: {feed} has a package of that name. Feeds come from the NuGet configuration and #i \"nuget: folder-or-address\".",
            "NU1102" => $"{which}: {feed} has {(isOwn ? "that version" : Versions(error.Value))}{Nearest(output)}.",
            "NU1103" => $"{which}: feeds have only versions before the release; name one of them.",
            "NU1301" => $"{line} can't be had: a feed can't be reached. Without a network only packages fetched before can be used.",
            "NU1202" or "NU1213" => $"{which}: it has nothing for .NET {Environment.Version.Major}.",
            "NU1107" => $"{line} can't be had together with the packages named before: they need different versions of {named}.",
            _ => $"{line} can't be had: dotnet restore ended with {code}.",
        };
    }

    private static string Line(string id, string version) => version == PackageVersion.Any ? $"#r \"nuget: {id}\"" : $"#r \"nuget: {id}, {version}\"";

    private static string Versions(string message) => WithVersion().Match(message) is { Success: true } found ? $"a version {found.Groups["range"].Value}" : "that version";

    private static string Nearest(string output) => NearestVersion().Match(output) is { Success: true } found ? $"; the nearest is {found.Groups["version"].Value}" : "";

    [GeneratedRegex(@"error (?<code>[A-Z]+[0-9]+): (?<message>[^\r\n]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ErrorLine();

    [GeneratedRegex(@"(Unable to find (a stable )?package|Package|conflict detected for) (?<id>[A-Za-z0-9_.-]*[A-Za-z0-9_-])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"with version \((?<range>[^)\r\n]*)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithVersion();

    [GeneratedRegex(@"Nearest version: (?<version>[^\s\]]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NearestVersion();
}
