using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ProtestEvents.Interactive.Tests.Hosts;

/// <summary>
/// The stock kernel of .NET Interactive, spoken to as VS Code's extension does: <c>dotnet-interactive stdio</c>, a JSON envelope on each line.
/// </summary>
internal sealed class StdioKernel : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private static readonly Lazy<Task> Restored = new(RestoreTool);

    private readonly Process _process;
    private int _commands;

    private StdioKernel(Process process) => _process = process;

    /// <summary>Starts a kernel whose cells run in a folder.</summary>
    /// <param name="folder">The cells' working directory.</param>
    /// <param name="environment">Environment variables, besides those of the tests.</param>
    public static async Task<StdioKernel> Start(string folder, params (string Name, string Value)[] environment)
    {
        await Restored.Value;
        var kernel = new StdioKernel(Process.Start(Dotnet(["tool", "run", "dotnet-interactive", "--", "stdio", "--working-dir", folder], environment))!);
        kernel._process.ErrorDataReceived += (_, _) => { };
        kernel._process.BeginErrorReadLine();
        while ((string?)(await kernel.Read())["eventType"] != "KernelReady")
        {
        }

        return kernel;
    }

    /// <summary>Runs a cell to its end.</summary>
    public async Task<CellRun> Run(string code)
    {
        var token = string.Create(CultureInfo.InvariantCulture, $"cell-{++_commands}");
        var envelope = new JsonObject
        {
            ["token"] = token,
            ["commandType"] = "SubmitCode",
            ["command"] = new JsonObject { ["code"] = code, ["targetKernelName"] = "csharp" },
        };
        await _process.StandardInput.WriteLineAsync(envelope.ToJsonString());
        await _process.StandardInput.FlushAsync();

        var outputs = new List<CellOutput>();
        var printed = "";
        while (true)
        {
            var message = await Read();
            if ((string?)message["command"]?["token"] != token)
                continue;
            var content = message["event"]!;
            switch ((string?)message["eventType"])
            {
                case "ReturnValueProduced":
                    outputs.Add(new CellOutput(IsResult: true, Values(content)));
                    break;
                case "DisplayedValueProduced":
                    outputs.Add(new CellOutput(IsResult: false, Values(content)));
                    break;
                case "StandardOutputValueProduced" or "StandardErrorValueProduced":
                    printed += Values(content).GetValueOrDefault("text/plain");
                    break;
                case "CommandFailed":
                    return new CellRun(outputs, printed, (string?)content["message"] ?? "The command failed without a message.");
                case "CommandSucceeded":
                    return new CellRun(outputs, printed, Error: null);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Dictionary<string, string> Values(JsonNode content) =>
        content["formattedValues"]!.AsArray().ToDictionary(value => (string)value!["mimeType"]!, value => (string)value!["value"]!);

    private static async Task RestoreTool()
    {
        using var restore = Process.Start(Dotnet(["tool", "restore"], []))!;
        var output = await restore.StandardOutput.ReadToEndAsync();
        await restore.WaitForExitAsync();
        Assert.True(restore.ExitCode == 0, output);
    }

    private static ProcessStartInfo Dotnet(IEnumerable<string> arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Repository.PathOf(),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in new[] { "DOTNET_CLI_TELEMETRY_OPTOUT", "DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT", "DOTNET_INTERACTIVE_SKIP_FIRST_TIME_EXPERIENCE" })
            start.Environment[name] = "1";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return start;
    }

    private async Task<JsonNode> Read()
    {
        using var timeout = new CancellationTokenSource(Longest);
        var line = await _process.StandardOutput.ReadLineAsync(timeout.Token)
            ?? throw new InvalidOperationException("The kernel ended while a cell ran.");
        return JsonNode.Parse(line)!;
    }
}
