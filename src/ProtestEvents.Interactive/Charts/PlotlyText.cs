namespace ProtestEvents;

/// <summary>Text for labels that plotly.js draws: it reads a small HTML there, so text from data is escaped, and lines are broken by hand.</summary>
internal static class PlotlyText
{
    public static string Escape(string text) => Markup.Plain(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    public static string Wrap(string text, int width) => string.Join("<br>", TextWrap.Lines(Markup.Plain(text), width).Select(Escape));

    /// <summary>Lines, each wrapped by itself; empty ones are left out.</summary>
    public static string Lines(int width, params IEnumerable<string> lines) =>
        string.Join("<br>", lines.Where(line => line.Length > 0).Select(line => Wrap(line, width)));
}
