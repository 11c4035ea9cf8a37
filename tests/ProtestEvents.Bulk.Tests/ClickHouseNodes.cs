using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ProtestEvents.Bulk.Tests;

/// <summary>
/// Three of Debian's clickhouse-server on loopback, for the tests of one class: started before the first, ended after the last. Where the
/// server is not installed the tests are skipped, and on CI they fail.
/// </summary>
public sealed class ClickHouseNodes : IDisposable
{
    public const int Count = 3;

    private const string Cluster = "three";
    private static readonly string[] Places = ["/usr/bin/clickhouse-server", "/usr/sbin/clickhouse-server"];

    private readonly TemporaryFolder folder = new();
    private readonly List<Node> nodes = [];
    private int databases;

    /// <summary>Whether the server is installed; on CI it has to be.</summary>
    public static bool IsInstalled => Server is not null || Environment.GetEnvironmentVariable("CI") == "true";

    private static string? Server => Places.FirstOrDefault(File.Exists);

    public void Dispose()
    {
        foreach (var node in nodes)
            node.Stop();
        folder.Dispose();
    }

    /// <summary>The address of a database that no other test uses.</summary>
    public string NewDatabase()
    {
        if (nodes.Count == 0)
            StartAll();
        return $"clickhouse://{string.Join(',', nodes.Select(node => $"127.0.0.1:{node.Http}"))}/made{++databases}?cluster={Cluster}";
    }

    public void Stop(int node) => nodes[node].Stop();

    public void Start(int node) => nodes[node].Start();

    /// <summary>Asks one node, past the library.</summary>
    public string Ask(int node, string sql)
    {
        using var client = new HttpClient();
        using var answer = client.PostAsync($"http://127.0.0.1:{nodes[node].Http}/", new StringContent(sql)).GetAwaiter().GetResult();
        return answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync().GetAwaiter().GetResult();
    }

    private void StartAll()
    {
        var server = Server ?? throw new InvalidOperationException("Found no clickhouse-server, expected Debian's package of that name.");
        var ports = FreePorts(3 * Count);
        var shards = string.Concat(Enumerable.Range(0, Count).Select(at => $"<shard><replica><host>127.0.0.1</host><port>{ports[(3 * at) + 1]}</port></replica></shard>"));
        for (var at = 0; at < Count; at++)
            nodes.Add(new Node(server, folder[$"node{at}"], ports[3 * at], ports[(3 * at) + 1], ports[(3 * at) + 2], $"<{Cluster}>{shards}</{Cluster}>"));
        nodes.ForEach(node => node.Start());
    }

    private static List<int> FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToList();
        listeners.ForEach(listener => listener.Stop());
        return ports;
    }

    private sealed class Node(string server, string folder, int http, int tcp, int between, string clusters)
    {
        private Process? process;

        public int Http => http;

        public void Start()
        {
            Directory.CreateDirectory(Path.Combine(folder, "temporary"));
            File.WriteAllText(Path.Combine(folder, "users.xml"), """
                <yandex>
                  <profiles><default><max_memory_usage>2000000000</max_memory_usage><skip_unavailable_shards>1</skip_unavailable_shards></default></profiles>
                  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
                  <quotas><default></default></quotas>
                </yandex>
                """);
            File.WriteAllText(Path.Combine(folder, "config.xml"), $"""
                <yandex>
                  <logger><level>warning</level><log>{folder}/log</log><errorlog>{folder}/errors</errorlog></logger>
                  <listen_host>127.0.0.1</listen_host><http_port>{http}</http_port><tcp_port>{tcp}</tcp_port><interserver_http_port>{between}</interserver_http_port>
                  <path>{folder}/data/</path><tmp_path>{folder}/temporary/</tmp_path><users_config>{folder}/users.xml</users_config>
                  <default_profile>default</default_profile><default_database>default</default_database><mark_cache_size>268435456</mark_cache_size>
                  <remote_servers>{clusters}</remote_servers>
                </yandex>
                """);
            process = Process.Start(new ProcessStartInfo(server, [$"--config-file={folder}/config.xml"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{http}/") };
            var patience = Stopwatch.StartNew();
            while (!Answers(client))
            {
                if (process.HasExited || patience.Elapsed > TimeSpan.FromMinutes(2))
                    throw new InvalidOperationException($"A ClickHouse node does not start: {(File.Exists($"{folder}/errors") ? File.ReadAllText($"{folder}/errors") : "it says nothing")}");
                Thread.Sleep(50);
            }
        }

        public void Stop()
        {
            process?.Kill();
            process?.WaitForExit();
            process?.Dispose();
            process = null;
        }

        private static bool Answers(HttpClient client)
        {
            try
            {
                return client.GetStringAsync("ping").GetAwaiter().GetResult().StartsWith("Ok", StringComparison.Ordinal);
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }
    }
}
