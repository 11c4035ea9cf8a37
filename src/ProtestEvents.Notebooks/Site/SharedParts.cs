namespace ProtestEvents.Notebooks;

/// <summary>Stores the common parts of a page's charts once: the drawing program in the first chart, the pictures in files that all pages share.</summary>
internal static partial class SharedParts
{
    private const string Folder = "pictures/";
    private const string DrawingName = "peaDraw";

    public static (string Body, IReadOnlyDictionary<string, byte[]> Files) Of(string body)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        body = Pictures().Replace(body, picture =>
        {
            var name = $"{Folder}{picture.Groups["key"].Value}.webp";
            files[name] = Convert.FromBase64String(picture.Groups["data"].Value);
            return picture.Groups["before"].Value + name;
        });
        string? program = null;
        body = Programs().Replace(body, script =>
        {
            var text = script.Groups["program"].Value;
            if (program is null)
            {
                program = text;
                return $"<script>window.{DrawingName}={text};{DrawingName}(\"";
            }

            // An output that another version of the library made keeps its own.
            return text == program ? $"<script>{DrawingName}(\"" : script.Value;
        });
        return (body, files);
    }

    [GeneratedRegex("""(?<before><img class="pea-picture" data-pea-picture="(?<key>[0-9a-f]{12})"[^>]*\ssrc=")data:image/webp;base64,(?<data>[A-Za-z0-9+/=]*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Pictures();

    [GeneratedRegex("""<script>(?<program>\(function \(key, figure, narrow, plotly\) \{(?:(?!</script).)*?\n\}\))\("(?=[0-9a-f]{12}",\{)""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Programs();
}
