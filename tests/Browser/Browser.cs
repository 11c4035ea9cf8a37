using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ProtestEvents.Testing;

/// <summary>Chromium without a window, which reaches this machine and nothing else.</summary>
public sealed class Browser : IDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly string _profile = Directory.CreateTempSubdirectory("pea-chromium").FullName;
    private readonly Process _process;

    public Browser()
    {
        _process = Process.Start(new ProcessStartInfo(Program!,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage", "--disable-component-update",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--remote-debugging-port=0", "--window-size=1200,1600",
            $"--user-data-dir={_profile}", "about:blank",
        ])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;

        // Both streams must be read, or the browser waits for a reader.
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
    }

    private static string? Program { get; } = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Skips the running test where there is no browser, and fails it in CI.</summary>
    public static void Require()
    {
        if (Program is not null)
            return;
        const string Reason = "There is no Chromium on the PATH: nothing is drawn here.";
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", Reason);
        Assert.Skip(Reason);
    }

    /// <summary>The page that the browser opened at its start.</summary>
    public async Task<DevTools> Page(CancellationToken stop)
    {
        var said = Path.Combine(_profile, "DevToolsActivePort");
        while (!File.Exists(said) || (await File.ReadAllLinesAsync(said, stop)).Length < 2)
            await Task.Delay(50, stop);
        var port = (await File.ReadAllLinesAsync(said, stop))[0];
        using var client = new HttpClient();
        while (true)
        {
            var targets = JsonNode.Parse(await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/json"), stop))!.AsArray();
            var page = targets.FirstOrDefault(target => (string?)target!["type"] == "page");
            if (page is not null)
                return await DevTools.Open(new Uri((string)page["webSocketDebuggerUrl"]!), stop);
            await Task.Delay(50, stop);
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        // Its last child may still be writing.
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Directory.Delete(_profile, recursive: true);
                return;
            }
            catch (IOException) when (attempt < 20)
            {
                Thread.Sleep(100);
            }
        }
    }
}
