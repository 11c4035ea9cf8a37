namespace ProtestEvents;

/// <summary>
/// Where a cluster is: <c>clickhouse://user:password@host1:8123,host2:8123/database?cluster=name</c>. The first node is the one that is asked;
/// the others need to be named only when they do not share its port, or their names in the cluster are all the same.
/// </summary>
internal sealed partial record ClickHouseAddress(ValueList<string> Nodes, string Database, string? Cluster, string User, string Password)
{
    public const string Scheme = "clickhouse://";

    /// <exception cref="ArgumentException">It is no such address.</exception>
    public static ClickHouseAddress Parse(string address)
    {
        var match = Form().Match(address);
        if (!match.Success)
            throw new ArgumentException($"Found the address '{address}', expected clickhouse://host:8123/database, several hosts with commas between, and ?cluster=name where there are several.", nameof(address));
        return new ClickHouseAddress(
            match.Groups["nodes"].Value.Split(',').Select(node => node.Contains(':', StringComparison.Ordinal) ? node : node + ":8123").ToValueList(),
            match.Groups["database"].Value,
            match.Groups["cluster"] is { Success: true } cluster ? cluster.Value : null,
            Uri.UnescapeDataString(match.Groups["user"].Value),
            Uri.UnescapeDataString(match.Groups["password"].Value));
    }

    /// <summary>The address without user and password.</summary>
    public override string ToString() => $"{Scheme}{string.Join(',', Nodes)}/{Database}";

    [GeneratedRegex(
        @"^clickhouse://((?<user>[^:@/]*)(:(?<password>[^@/]*))?@)?(?<nodes>[\w.-]+(:\d+)?(,[\w.-]+(:\d+)?)*)/(?<database>[A-Za-z_]\w*)(\?cluster=(?<cluster>[A-Za-z_]\w*))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Form();
}
