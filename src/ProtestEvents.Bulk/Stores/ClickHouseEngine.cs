namespace ProtestEvents;

/// <summary>
/// Events on one ClickHouse server or on a cluster. Each node has a part of the rows in its table <c>rows</c>. The first node sees all rows as
/// <c>events</c> and has the list of files. Only files that the list marks as complete are counted. Before each question the engine checks that the
/// nodes still have all imported rows of each file.
/// </summary>
internal sealed class ClickHouseEngine : EventEngine
{
    private readonly ClickHouseAddress address;
    private readonly ClickHouseTables tables;
    private readonly List<ClickHouseNode> nodes;

    public ClickHouseEngine(ClickHouseAddress address)
    {
        this.address = address;
        nodes = [.. address.Nodes.Select(Node)];
        tables = new ClickHouseTables(address.Database, address.Cluster);
    }

    public override string Name => address.ToString();

    private ClickHouseNode First => nodes[0];

    public override string Text(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    public override string Named(string column) => column;

    public override string NoName => "''";

    public override string Is(string column, IEnumerable<string> names) => $"{column} in ({Texts(names)})";

    public override EventTable Events()
    {
        var whole = Files().Where(file => file.IsWhole).ToList();
        if (whole.Count == 0)
            throw Nothing();
        Require(whole);
        return new EventTable(tables.Events, $"is_deleted = 0 and {tables.Kept(whole.Select(file => file.Number), whole.Any(file => file.GaveWay > 0))}");
    }

    public override IReadOnlyList<object?[]> Ask(string sql) => First.Ask(sql);

    public override IReadOnlyList<StoredFile> Files() => tables.AreThere(First) ? tables.Files(First) : [];

    public override IEnumerable<RejectedRow> Rejected() => Files().Where(file => file.IsWhole).SelectMany(file => First
        .Ask(FormattableString.Invariant($"select line, columns, reason from {tables.Rejected} where file = {file.Number} order by line"))
        .Select(row => new RejectedRow(file.Name, (long)row[0]!, (string)row[1]!, (string)row[2]!)));

    public override ImportSession Begin()
    {
        FindNodes();
        tables.Create(nodes);
        return new ClickHouseImport(nodes, tables);
    }

    public override int Undo()
    {
        var broken = Files().Where(file => !file.IsWhole).ToList();
        if (broken.Count == 0)
            return 0;
        FindNodes();
        foreach (var file in broken)
            tables.Undo(nodes, file);
        return broken.Count;
    }

    public override void Dispose() => nodes.ForEach(node => node.Dispose());

    /// <summary>Throws when a file has fewer or more rows than were imported, because a node is new or has lost its data.</summary>
    private void Require(List<StoredFile> whole)
    {
        var rows = First.Ask($"select file, count(*) from {tables.Events} group by file").ToDictionary(row => (int)(long)row[0]!, row => (long)row[1]!);
        foreach (var file in whole.Where(file => rows.GetValueOrDefault(file.Number) != file.Rows - file.Rejected))
            throw Lost(FormattableString.Invariant($"{rows.GetValueOrDefault(file.Number):#,##0} rows of {file.Name}, but {file.Rows - file.Rejected:#,##0} were imported"));
        var gaveWay = whole.Sum(file => file.GaveWay);
        if (gaveWay == 0)
            return;
        var found = (long)First.Ask($"select count(*) from {tables.Replaced} where by_file in ({string.Join(", ", whole.Select(file => file.Number))})")[0][0]!;
        if (found != gaveWay)
            throw Lost(FormattableString.Invariant($"{found:#,##0} versions that gave way to newer ones, but there were {gaveWay:#,##0}"));
    }

    private static IOException Lost(string found) =>
        new($"The cluster has {found}: a node has lost data. No question is answered; import the files into a new database.");

    /// <summary>Every node of the cluster, as each has tables of its own.</summary>
    private void FindNodes()
    {
        if (address.Cluster is not { } cluster)
        {
            if (nodes.Count > 1)
                throw new InvalidDataException($"The address {Name} names {nodes.Count} nodes, expected also ?cluster= with the name that the cluster has on the first of them.");
            return;
        }

        var members = First.Ask($"select host_name, shard_num from system.clusters where cluster = {Text(cluster)} order by shard_num").Select(row => (string)row[0]!).ToList();
        if (members.Count == 0)
            throw new InvalidDataException($"The ClickHouse node {First.Place} knows no cluster {cluster}: it stands in the server's configuration under remote_servers.");
        if (members.Count == nodes.Count)
            return;
        if (nodes.Count > 1 || members.Distinct(StringComparer.Ordinal).Count() < members.Count)
            throw new InvalidDataException($"The cluster {cluster} has {members.Count} nodes and the address names {nodes.Count}, expected all: clickhouse://host1:8123,host2:8123/{address.Database}?cluster={cluster}.");
        var port = First.Place[(First.Place.LastIndexOf(':') + 1)..];
        nodes.AddRange(members.Select(member => $"{member}:{port}").Where(place => place != First.Place).Select(Node));
    }

    private ClickHouseNode Node(string place) => new(place, address.User, address.Password);
}
