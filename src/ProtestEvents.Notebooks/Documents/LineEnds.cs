namespace ProtestEvents.Notebooks.Documents;

/// <summary>Line ends as files have them: CR LF, CR and LF. Other signs that Unicode calls line ends belong to the text.</summary>
internal static class LineEnds
{
    /// <summary>The text with a line feed for each line end.</summary>
    public static string Unified(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
