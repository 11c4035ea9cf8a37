using System.IO.Compression;
using System.Reflection;

namespace ProtestEvents;

/// <summary>plotly.js, the program that draws the plots: the copy inside this library and the public address of the same file.</summary>
public static class PlotlyScript
{
    private const string ResourceName = "plotly.min.js.gz";

    /// <summary>The version of npm's <c>plotly.js-dist-min</c> that the library carries.</summary>
    public const string Version = "4.1.2";

    /// <summary>Where a page that may use the network finds the very same file.</summary>
    public const string Address = "https://cdn.jsdelivr.net/npm/plotly.js-dist-min@" + Version + "/plotly.min.js";

    /// <summary>Subresource Integrity of the file: a browser refuses any other content at <see cref="Address"/>.</summary>
    public const string Integrity = "sha384-hHv6D3tTUUBpp4tVv6t2Dc3oGuRhphmWOTKUR8jWyN0Pnon1g3iebKCNDNmKmxo8";

    /// <summary>The program text, about 4.8 million characters. It holds no <c>&lt;/script</c>, so a page may carry it in a script element.</summary>
    public static string Read()
    {
        using var reader = new StreamReader(new GZipStream(OpenCompressed(), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>
    /// The program as a value to show once in a notebook, before its charts: they then need no network and stay small.
    /// </summary>
    public static PlotlyOnPage ForPage() => new();

    /// <summary>The program as gzip, about 1.5 million bytes.</summary>
    internal static byte[] ReadCompressed()
    {
        using var stream = OpenCompressed();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Stream OpenCompressed() =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourceName)
        ?? throw new InvalidOperationException($"The library was built without its resource '{ResourceName}'; build it again with Node.js installed.");
}
