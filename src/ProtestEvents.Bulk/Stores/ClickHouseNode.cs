using System.Net;

namespace ProtestEvents;

/// <summary>
/// One server, through its HTTP interface, which old and new versions have. The server gives a complete answer or an error: it waits for the end of
/// a query before it sends anything, and a shard that cannot be reached is an error under all settings of the server.
/// </summary>
internal sealed class ClickHouseNode : IDisposable
{
    private const string Settings = "wait_end_of_query=1&skip_unavailable_shards=0&insert_distributed_sync=1&max_query_size=1000000";

    /// <summary>The longest wait for an answer. A node that hangs does not follow the server's own limits.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly string[] NotReached = ["Code: 279,", "Code: 209,", "Code: 210,", "Code: 32,"];

    private readonly HttpClient client;

    public ClickHouseNode(string place, string user, string password)
    {
        Place = place;
        client = new HttpClient(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(10), UseProxy = false }) { BaseAddress = new Uri($"http://{place}/"), Timeout = Patience };
        if (user.Length > 0)
        {
            client.DefaultRequestHeaders.Add("X-ClickHouse-User", user);
            client.DefaultRequestHeaders.Add("X-ClickHouse-Key", password);
        }
    }

    /// <summary>Host and port.</summary>
    public string Place { get; }

    /// <summary>Runs a statement that has no answer.</summary>
    public void Do(string sql) => Send("", new ByteArrayContent(Encoding.UTF8.GetBytes(sql)));

    /// <summary>Inserts rows in the format RowBinary.</summary>
    public void Insert(string into, ReadOnlyMemory<byte> rows) => Send($"query={Uri.EscapeDataString($"insert into {into} format RowBinary")}&", new ReadOnlyMemoryContent(rows));

    /// <summary>The rows that answer a question: whole numbers, days, texts, null.</summary>
    public IReadOnlyList<object?[]> Ask(string sql)
    {
        // An incomplete answer is not valid JSON, so it is never read as a complete one.
        using var answer = JsonDocument.Parse(Send("", new ByteArrayContent(Encoding.UTF8.GetBytes(sql + " format JSONCompact"))));
        var types = answer.RootElement.GetProperty("meta").EnumerateArray().Select(column => column.GetProperty("type").GetString()!).ToList();
        var rows = answer.RootElement.GetProperty("data").EnumerateArray().Select(row => row.EnumerateArray().Select((value, column) => Plain(value, types[column])).ToArray()).ToList();
        return answer.RootElement.GetProperty("rows").GetInt64() == rows.Count
            ? rows
            : throw new IOException($"The answer of {Place} is not whole.");
    }

    public void Dispose() => client.Dispose();

    private static object? Plain(JsonElement value, string type)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return null;
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        return type.Contains("String", StringComparison.Ordinal) ? text
            : type.Contains("Date", StringComparison.Ordinal) ? (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null)
            : long.Parse(text, CultureInfo.InvariantCulture);
    }

    private byte[] Send(string query, HttpContent content)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"?{query}{Settings}") { Content = content };
            using var response = client.Send(request);
            using var stream = response.Content.ReadAsStream();
            using var read = new MemoryStream();
            stream.CopyTo(read);
            return response.StatusCode == HttpStatusCode.OK ? read.ToArray() : throw new IOException(Refusal(Encoding.UTF8.GetString(read.ToArray())));
        }
        catch (HttpRequestException error)
        {
            throw new IOException($"The ClickHouse node {Place} does not answer: {error.Message}", error);
        }
        catch (TaskCanceledException error)
        {
            throw new IOException($"The ClickHouse node {Place} has not answered in {Patience.TotalMinutes:0} minutes.", error);
        }
    }

    /// <summary>The server's message without its stack; the codes 279, 209 and 210 mean that another node can't be reached.</summary>
    private string Refusal(string message)
    {
        var first = message.Split('\n')[0].Trim();
        var missing = NotReached.Any(code => first.StartsWith(code, StringComparison.Ordinal));
        return missing
            ? $"A node of the cluster can't be reached from {Place}, so that there is no whole answer: {first}"
            : $"The ClickHouse node {Place} refuses: {first}";
    }
}
