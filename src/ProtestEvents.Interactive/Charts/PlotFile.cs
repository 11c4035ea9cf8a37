namespace ProtestEvents;

/// <summary>Writes a plot into a file: under another name first, so that no reader finds half of it.</summary>
internal static class PlotFile
{
    public static void Write(Plot plot, string path, int width)
    {
        var bytes = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".html" => Encoding.UTF8.GetBytes(Page(plot)),
            ".png" => BrowserPicture.Png(plot.ToJson(), width),
            ".svg" => BrowserPicture.Svg(plot.ToJson(), width),
            _ => throw new ArgumentException($"Found the file name '{path}', expected one that ends in .html, .png or .svg.", nameof(path)),
        };
        var whole = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        // The name has the process's id, so that two processes that save the same plot do not write to one file.
        var beside = Path.Combine(Path.GetDirectoryName(whole)!, FormattableString.Invariant($".{Path.GetFileName(whole)}.{Environment.ProcessId}.new"));
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, whole, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static string Page(Plot plot) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Markup.Escape(plot.Title)}</title>
        </head>
        <body style="max-width:60rem;margin:1rem auto;padding:0 1rem;font-family:sans-serif">
        {plot.ToHtml(PlotlyDelivery.Inline)}</body>
        </html>

        """;
}
