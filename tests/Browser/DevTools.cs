using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace ProtestEvents.Testing;

/// <summary>A page of a browser, spoken to by the browser's own protocol.</summary>
public sealed class DevTools : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private int _asked;

    public static async Task<DevTools> Open(Uri address, CancellationToken stop)
    {
        var page = new DevTools();
        await page._socket.ConnectAsync(address, stop);
        return page;
    }

    /// <summary>Asks and waits for the answer; what the page tells unasked is dropped.</summary>
    public async Task<JsonNode> Ask(string method, JsonObject parameters, CancellationToken stop)
    {
        var id = ++_asked;
        var question = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters }.ToJsonString();
        await _socket.SendAsync(Encoding.UTF8.GetBytes(question), WebSocketMessageType.Text, endOfMessage: true, stop);
        while (true)
        {
            var message = JsonNode.Parse(await Receive(stop))!;
            if ((int?)message["id"] != id)
                continue;
            Assert.True(message["error"] is null, $"{method}: {message["error"]?.ToJsonString()}");
            return message["result"]!;
        }
    }

    /// <summary>The value of an expression in the page, awaited.</summary>
    public async Task<JsonNode?> Evaluate(string expression, CancellationToken stop)
    {
        var answer = await Ask("Runtime.evaluate", new() { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true }, stop);
        Assert.True(answer["exceptionDetails"] is null, $"{expression[..Math.Min(80, expression.Length)]}: {answer["exceptionDetails"]?.ToJsonString()}");
        return answer["result"]!["value"];
    }

    /// <summary>Waits until an expression is true in the page.</summary>
    public async Task Until(string expression, CancellationToken stop)
    {
        try
        {
            // While a page is still being built, what is asked for may not be there.
            while ((bool?)await Evaluate($"(() => {{ try {{ return !!({expression}); }} catch {{ return false; }} }})()", stop) != true)
                await Task.Delay(100, stop);
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"The page never came to this: {expression}");
        }
    }

    /// <summary>Gives the page a size in pixels, as a window of that size would.</summary>
    public Task Size(int width, int height, CancellationToken stop) => Ask(
        "Emulation.setDeviceMetricsOverride",
        new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false },
        stop);

    public async Task Screenshot(string path, CancellationToken stop)
    {
        var answer = await Ask("Page.captureScreenshot", new() { ["format"] = "png" }, stop);
        await File.WriteAllBytesAsync(path, Convert.FromBase64String((string)answer["data"]!), stop);
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<string> Receive(CancellationToken stop)
    {
        using var message = new MemoryStream();
        var buffer = new byte[65_536];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer, stop);
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return Encoding.UTF8.GetString(message.GetBuffer(), 0, (int)message.Length);
        }
    }
}
