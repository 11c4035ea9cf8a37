namespace ProtestEvents.Cli;

internal static class Policies
{
    private static readonly (string Name, VaguePolicy Policy)[] Known = [("none", VaguePolicy.None), ("acled", VaguePolicy.Acled), ("ccc", VaguePolicy.CrowdCounting)];

    public static Option<string[]> Option(string rest) => new("--policy")
    {
        Description = $"Which numbers to suppose for words such as \"dozens\": none, acled ({VaguePolicy.Acled.Reference}) or ccc ({VaguePolicy.CrowdCounting.Reference}). None when not given. {rest}".TrimEnd(),
    };

    /// <exception cref="UsageException">There is no policy of that name.</exception>
    public static VaguePolicy[] Named(string[]? names) => [.. (names ?? []).Distinct(StringComparer.Ordinal).Select(Named)];

    private static VaguePolicy Named(string name) => Known.FirstOrDefault(known => known.Name == name).Policy
        ?? throw new UsageException($"Found the policy '{name}', expected one of {string.Join(", ", Known.Select(known => known.Name))}.");
}
