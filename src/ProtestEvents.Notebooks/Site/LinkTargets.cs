namespace ProtestEvents.Notebooks;

internal static class LinkTargets
{
    private static readonly string[] SafeSchemes = ["http", "https", "mailto"];
    public static readonly string[] ImageTypes = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    /// <summary>True for an address on the web, of a mailbox, or relative to the page.</summary>
    public static bool IsSafe(string target)
    {
        // Browsers leave out control characters and white space when they look for a scheme.
        var visible = string.Concat(target.Where(letter => letter > ' ' && !char.IsControl(letter)));
        var colon = visible.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || visible.IndexOfAny(['/', '?', '#']) is >= 0 and var other && other < colon
            ? !visible.StartsWith("//", StringComparison.Ordinal)
            : SafeSchemes.Contains(visible[..colon], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>True for a picture that the page itself carries; nothing is loaded from elsewhere.</summary>
    public static bool IsImageData(string target) =>
        ImageTypes.Any(type => target.StartsWith($"data:{type};base64,", StringComparison.OrdinalIgnoreCase));

    public static string? Attachment(Cell cell, string name) =>
        cell.Attachments.GetValueOrDefault(Uri.UnescapeDataString(name)) is { } file
            && file.All.Keys.FirstOrDefault(type => ImageTypes.Contains(type, StringComparer.Ordinal)) is { } mimeType
            ? $"data:{mimeType};base64,{file[mimeType]!.ReplaceLineEndings("")}"
            : null;

    public static string ToPage(string target, IReadOnlyDictionary<string, string> pages)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? target : target[..hash];
        // All pages are in one folder and have unique names, also when their notebooks come from different folders.
        var isRelative = !path.StartsWith('/') && !path.Contains(':', StringComparison.Ordinal);
        return isRelative && pages.TryGetValue(path[(path.LastIndexOf('/') + 1)..], out var page) ? page + target[path.Length..] : target;
    }
}
