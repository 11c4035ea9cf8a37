using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ProtestEvents.Interactive.Tests.Hosts;

/// <summary>Classic Jupyter Notebook over a folder of notebooks.</summary>
public sealed class NotebookServer : IDisposable
{
    private readonly Process _process;

    public NotebookServer(JupyterHost jupyter, string folder)
    {
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        Address = $"http://127.0.0.1:{port}";
        var start = jupyter.Start(
            "notebook", "--no-browser", "--ip=127.0.0.1", "--port=" + port, "--allow-root", "--NotebookApp.token=", "--NotebookApp.password=", "--notebook-dir=" + folder);
        // Charts carry their script, as there is no network to fetch it from.
        start.Environment["PEA_PLOTLY"] = "inline";
        _process = Process.Start(start)!;
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
    }

    public string Address { get; }

    public async Task Ready(CancellationToken stop)
    {
        using var client = new HttpClient();
        while (true)
        {
            Assert.False(_process.HasExited, "The notebook server ended.");
            try
            {
                await client.GetStringAsync(new Uri(Address + "/api"), stop);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100, stop);
            }
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
