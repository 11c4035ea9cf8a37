using System.Diagnostics;

namespace ProtestEvents;

/// <summary>Pictures of figures, drawn by plotly.js in a browser that is installed on the machine. The browser reaches no network.</summary>
internal static class BrowserPicture
{
    private const string Missing = "Found no browser that can draw the picture: install Chromium, Google Chrome or Microsoft Edge, or save the chart as .html.";
    private const int FiguresInPage = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

    private static readonly string[] Folders =
    [
        .. Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [],
        "/Applications/Google Chrome.app/Contents/MacOS", "/Applications/Chromium.app/Contents/MacOS", "/Applications/Microsoft Edge.app/Contents/MacOS",
        @"C:\Program Files\Google\Chrome\Application", @"C:\Program Files (x86)\Microsoft\Edge\Application",
    ];

    public static string? Program { get; } = Folders
        .SelectMany(folder => Names.Concat(["Google Chrome", "Chromium", "Microsoft Edge"]).SelectMany(name => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") }))
        .FirstOrDefault(File.Exists);

    public static byte[] Png(string figureJson, int width) => Convert.FromBase64String(Draw(Program, figureJson, "png", width).Split(',')[1]);

    public static byte[] Svg(string figureJson, int width) => Encoding.UTF8.GetBytes(Uri.UnescapeDataString(Draw(Program, figureJson, "svg", width).Split(',', 2)[1]));

    /// <summary>A picture for each figure, as a web page shows it: small, on white; null for one that cannot be drawn.</summary>
    public static IReadOnlyList<byte[]?> WebP(IReadOnlyList<string> figures, int width, int mostBytes) =>
    [
        .. figures.Chunk(FiguresInPage).SelectMany(some => Addresses(Program, Page(some, "webp", width, mostBytes)))
            .Select(address => address.StartsWith("data:image/webp;", StringComparison.Ordinal) ? Convert.FromBase64String(address.Split(',')[1]) : null),
    ];

    /// <summary>The picture as a <c>data:</c> address.</summary>
    internal static string Draw(string? program, string figureJson, string format, int width) =>
        Addresses(program, Page([figureJson], format, width, int.MaxValue)).FirstOrDefault() is { } address && address.StartsWith("data:image/", StringComparison.Ordinal)
            ? address
            : throw new InvalidOperationException("The browser drew no picture of the chart: save it as .html and open it to see why.");

    private static string[] Addresses(string? program, string text)
    {
        if (program is null)
            throw new InvalidOperationException(Missing);
        var folder = Directory.CreateTempSubdirectory("pea-picture-").FullName;
        try
        {
            var page = Path.Combine(folder, "page.html");
            File.WriteAllText(page, text);
            var shown = Shown(Dump(program, folder, new Uri(page).AbsoluteUri));
            return shown.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The page becomes the addresses of its pictures, a line each, and nothing else. Two pixels of a PNG for one of the page keep letters sharp.
    private static string Page(IEnumerable<string> figures, string format, int width, int mostBytes) => string.Create(CultureInfo.InvariantCulture, $$"""
        <!DOCTYPE html><meta charset="utf-8"><body><script>{{PlotlyScript.Read()}}</script><script>
        (function (figures) {
          var drawn = [];
          document.querySelectorAll('script').forEach(function (script) { script.remove(); });
          function small(picture) {
            if ('{{format}}' !== 'webp') return picture;
            return new Promise(function (done, failed) {
              var image = new Image();
              image.onerror = failed;
              image.onload = function () {
                var canvas = document.createElement('canvas'), quality = 0.8, text;
                canvas.width = image.width;
                canvas.height = image.height;
                canvas.getContext('2d').drawImage(image, 0, 0);
                do { text = canvas.toDataURL('image/webp', quality); quality -= 0.15; } while (text.length * 0.75 > {{mostBytes}} && quality > 0);
                done(text);
              };
              image.src = picture;
            });
          }
          figures.reduce(function (before, figure) {
            return before.then(function () {
              var size = { format: '{{(format == "webp" ? "png" : format)}}', scale: {{(format == "png" ? 2 : 1)}}, width: figure.layout.width || {{width}}, height: figure.layout.height };
              return Plotly.toImage(figure, size).then(small).then(String, String).then(function (picture) { drawn.push(picture.replace(/\n/g, ' ')); });
            });
          }, Promise.resolve()).then(function () { document.documentElement.textContent = drawn.map(function (line) { return line + '\n'; }).join(''); });
        })([{{string.Join(",\n", figures)}}]);
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

    // What the page wrote stands as text in its one element.
    private static string Shown(string page)
    {
        var start = page.IndexOf('>', page.IndexOf("<html", StringComparison.Ordinal) is var element and >= 0 ? element : 0) + 1;
        return page[start..(page.IndexOf("</html", start, StringComparison.Ordinal) is var end and >= 0 ? end : page.Length)];
    }
}
