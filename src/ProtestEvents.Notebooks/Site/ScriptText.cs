namespace ProtestEvents.Notebooks.Site;

/// <summary>Text on its way into a <c>script</c> element, which ends at the first <c>&lt;/script</c> whatever stands around it.</summary>
internal static class ScriptText
{
    /// <summary>JSON with no character that HTML could take for a tag or comment.</summary>
    public static string Json(string json) => json
        .Replace("<", "\\u003c", StringComparison.Ordinal)
        .Replace("\u2028", "\\u2028", StringComparison.Ordinal)
        .Replace("\u2029", "\\u2029", StringComparison.Ordinal);

    /// <summary>A program with the same meaning in which no text closes the element.</summary>
    public static string Program(string script) => script
        .Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase)
        .Replace("<!--", "<\\!--", StringComparison.Ordinal);
}
