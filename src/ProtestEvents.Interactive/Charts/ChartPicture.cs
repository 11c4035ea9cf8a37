namespace ProtestEvents;

/// <summary>Small pictures of charts, for pages that run no script.</summary>
public static class ChartPicture
{
    private const int Width = 700;
    private const int MostBytes = 60_000;

    /// <summary>Whether a browser is installed that can draw.</summary>
    public static bool CanDraw => BrowserPicture.Program is not null;

    /// <summary>Draws figures with plotly.js in a browser that reaches no network.</summary>
    /// <param name="figures">Figures as JSON, as <see cref="Plot.ToJson"/> gives them.</param>
    /// <returns>For each figure a WebP picture 700 pixels wide, under 60,000 bytes; null for one that cannot be drawn.</returns>
    /// <exception cref="InvalidOperationException">No browser was found.</exception>
    public static IReadOnlyList<byte[]?> WebP(IReadOnlyList<string> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return BrowserPicture.WebP(figures, Width, MostBytes);
    }
}
