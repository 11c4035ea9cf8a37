using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProtestEvents.Charts;

namespace ProtestEvents.Tests.Charts;

/// <summary>What a browser saw of one chart.</summary>
internal sealed record DrawnFigure(
    string Key, string Title, int Width, string Drawn, int Svgs, string Status, string[] Labels, string[] Invalid, string[] Overlapping, string[] Outside)
{
    /// <summary>What plotly.js finds invalid, labels that overlap and labels that run out of the chart.</summary>
    public IReadOnlyList<string> Faults =>
    [
        .. Invalid.Select(problem => $"invalid: {problem}"),
        .. Overlapping.Select(labels => $"overlapping: {labels}"),
        .. Outside.Select(label => $"outside: {label}"),
    ];
}

/// <summary>What a browser saw of a page: its name when all scripts had run, the addresses that it loaded from a network, and its charts in order.</summary>
internal sealed record DrawnPage(string Name, string[] Loaded, DrawnFigure[] Figures)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Opens a page with this body.</summary>
    public static DrawnPage Open(string body, string head = "")
    {
        var folder = Directory.CreateTempSubdirectory("pea-page");
        try
        {
            return Examined(Chromium.Dump(Write(folder.FullName, body, head, examined: true)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Writes a page that carries plotly.js when <paramref name="head"/> is <see cref="WithPlotly"/>.</summary>
    public static string Write(string folder, string body, string head, bool examined = false)
    {
        if (head == WithPlotly)
            File.WriteAllText(Path.Combine(folder, "plotly.js"), PlotlyScript.Read());
        var examine = examined ? $"<script>{File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Charts", "examine.js"))}</script>" : "";
        var page = Path.Combine(folder, "page.html");
        File.WriteAllText(page, $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">{head}{examine}</head><body style=\"margin:0\">{body}</body></html>", new UTF8Encoding(false));
        return page;
    }

    /// <summary>A head that loads plotly.js from beside the page.</summary>
    public const string WithPlotly = "<script src=\"plotly.js\"></script>";

    /// <summary>What the first chart of a page says of itself, to find it by.</summary>
    private static string FirstLabel(string dump) =>
        dump.IndexOf("aria-label=", StringComparison.Ordinal) is >= 0 and var at ? dump.Substring(at, Math.Min(120, dump.Length - at)) : "";

    private static DrawnPage Examined(string dump)
    {
        var report = Regex.Match(dump, "data-report=\"(?<json>[^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(5));
        Assert.True(report.Success, "The page was never examined: its scripts did not come to an end. ");
        return JsonSerializer.Deserialize<DrawnPage>(Uri.UnescapeDataString(report.Groups["json"].Value), Web)!;
    }
}
