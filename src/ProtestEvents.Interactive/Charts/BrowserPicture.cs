using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ProtestEvents;

/// <summary>Pictures of figures, drawn by plotly.js in a browser that is installed on the machine. The browser reaches no network.</summary>
internal static class BrowserPicture
{
    private const string Missing = "Found no browser that can draw the picture: install Chromium, Google Chrome or Microsoft Edge, or save the chart as .html.";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

    private static readonly string[] Folders =
    [
        .. Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [],
        "/Applications/Google Chrome.app/Contents/MacOS", "/Applications/Chromium.app/Contents/MacOS", "/Applications/Microsoft Edge.app/Contents/MacOS",
        @"C:\Program Files\Google\Chrome\Application", @"C:\Program Files (x86)\Microsoft\Edge\Application",
    ];

    /// <summary>The browser; null when none is found.</summary>
    public static string? Program { get; } = Folders
        .SelectMany(folder => Names.Concat(["Google Chrome", "Chromium", "Microsoft Edge"]).SelectMany(name => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") }))
        .FirstOrDefault(File.Exists);

    public static byte[] Png(string figureJson, int width) => Convert.FromBase64String(Draw(Program, figureJson, "png", width).Split(',')[1]);

    public static byte[] Svg(string figureJson, int width) => Encoding.UTF8.GetBytes(Uri.UnescapeDataString(Draw(Program, figureJson, "svg", width).Split(',', 2)[1]));

    /// <summary>The picture as a <c>data:</c> address.</summary>
    internal static string Draw(string? program, string figureJson, string format, int width)
    {
        if (program is null)
            throw new InvalidOperationException(Missing);
        var folder = Directory.CreateTempSubdirectory("pea-picture-").FullName;
        try
        {
            var page = Path.Combine(folder, "page.html");
            File.WriteAllText(page, Page(figureJson, format, width));
            return Address(Dump(program, folder, new Uri(page).AbsoluteUri));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The page becomes the address of its picture and nothing else. Two pixels of a PNG for one of the page keep letters sharp.
    private static string Page(string figureJson, string format, int width) => string.Create(CultureInfo.InvariantCulture, $$"""
        <!DOCTYPE html><meta charset="utf-8"><body><script>{{PlotlyScript.Read()}}</script><script>
        (function (figure) {
          var size = { format: '{{format}}', scale: {{(format == "png" ? 2 : 1)}}, width: figure.layout.width || {{width}}, height: figure.layout.height };
          document.querySelectorAll('script').forEach(function (script) { script.remove(); });
          Plotly.toImage(figure, size).then(String, String).then(function (picture) { document.documentElement.textContent = picture; });
        })({{figureJson}});
        </script>
        """);

    private static string Dump(string program, string folder, string address)
    {
        // No sandbox: a container has none to give, and the page is ours alone. A profile of its own: a browser that is open already would take the page over.
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
            "--host-resolver-rules=MAP * ~NOTFOUND", $"--user-data-dir={Path.Combine(folder, "profile")}", "--virtual-time-budget=20000", "--dump-dom", address,
        ];
        using var browser = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        browser.ErrorDataReceived += (_, _) => { };
        browser.BeginErrorReadLine();
        var output = browser.StandardOutput.ReadToEndAsync();
        if (!browser.WaitForExit(Patience))
            browser.Kill(entireProcessTree: true);
        return output.GetAwaiter().GetResult();
    }

    private static string Address(string page)
    {
        var start = page.IndexOf("data:image/", StringComparison.Ordinal);
        return start >= 0
            ? page[start..page.IndexOf('<', start)]
            : throw new InvalidOperationException("The browser drew no picture of the chart: save it as .html and open it to see why.");
    }
}
