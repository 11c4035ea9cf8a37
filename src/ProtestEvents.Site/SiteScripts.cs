using System.IO.Compression;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ProtestEvents;

internal static class SiteScripts
{
    /// <summary>What the site's own charts draw.</summary>
    public static readonly IReadOnlySet<string> Traces = new HashSet<string>(StringComparer.Ordinal) { "scatter", "heatmap" };

    // What plotly.js's cartesian bundle draws, https://github.com/plotly/plotly.js/blob/master/dist/README.md.
    private static readonly HashSet<string> Cartesian = new(StringComparer.Ordinal)
    {
        "bar", "box", "contour", "heatmap", "histogram", "histogram2d", "histogram2dcontour", "image", "pie", "scatter", "scatterternary", "violin",
    };

    // Escapes what could end a script element or a line of one.
    private static readonly JsonSerializerOptions Layout = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The smallest plotly.js that draws these traces; the whole one when they are not known.</summary>
    public static string Plotly(IReadOnlySet<string>? traces) => traces is not null && traces.IsSubsetOf(Cartesian) ? Text("plotly-cartesian.min.js.gz") : PlotlyScript.Read();

    public static IEnumerable<(string Name, string Text)> Files(Dataset data) =>
    [
        ("record.js", RecordScript.Write(data)),
        ("explorer.js", Text("explorer.js")),
        ("map.js", Text("map.js")),
        ("licences.txt", Text("licences.txt")),
    ];

    /// <summary>A value as JSON that can stand in a script element. Properties that are null are left out.</summary>
    public static string Json(object value) => JsonSerializer.Serialize(value, Layout);

    public static string Text(string name)
    {
        var stored = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The site's project was built without its resource '{name}'; build it again with Node.js installed.");
        using var reader = new StreamReader(name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stored, CompressionMode.Decompress) : stored, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
