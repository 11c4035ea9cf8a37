using System.Text.RegularExpressions;

namespace ProtestEvents.Notebooks.Sessions.References.Packages;

/// <summary>Versions as NuGet writes them.</summary>
internal static partial class PackageVersion
{
    /// <summary>No version in particular.</summary>
    public const string Any = "*";

    /// <summary>Whether a text is a version, a floating one or a range.</summary>
    public static bool IsReadable(string version) => Exact().IsMatch(version) || Floating().IsMatch(version) || Range().IsMatch(version);

    /// <summary>Whether two texts are one version: 1.0 is 1.0.0.</summary>
    public static bool AreSame(string one, string other) => Normal(one).Equals(Normal(other), StringComparison.OrdinalIgnoreCase);

    private static string Normal(string version)
    {
        if (!Exact().IsMatch(version))
            return version;
        var release = version.Split('+')[0].Split('-', 2);
        var numbers = release[0].Split('.').Select(number => number.TrimStart('0') is { Length: > 0 } digits ? digits : "0").ToList();
        while (numbers.Count < 4)
            numbers.Add("0");
        release[0] = string.Join('.', numbers);
        return string.Join('-', release);
    }

    [GeneratedRegex(@"^[0-9]+(\.[0-9]+){0,3}(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Exact();

    [GeneratedRegex(@"^(([0-9]+\.){0,3}\*(-[0-9A-Za-z.-]*\*)?|[0-9]+(\.[0-9]+){0,3}-[0-9A-Za-z.-]*\*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Floating();

    [GeneratedRegex(@"^[\[(]\s*([0-9][0-9A-Za-z.*+-]*|\*)?\s*(,\s*([0-9][0-9A-Za-z.+-]*)?\s*)?[\])]$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();
}
