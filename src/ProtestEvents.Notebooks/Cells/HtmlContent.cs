using ProtestEvents.Notebooks.Prose;

namespace ProtestEvents.Notebooks.Cells;

/// <summary>Text that is HTML and is shown as such.</summary>
/// <param name="Html">The HTML, taken as it is.</param>
public sealed record HtmlContent(string Html)
{
    /// <summary>The HTML.</summary>
    public string ToHtml() => Html;

    /// <summary>The words in it, for where no HTML is shown.</summary>
    internal string ToText()
    {
        var lines = HtmlText.Of(Html).Split('\uFFFC', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length == 0 ? "HTML" : string.Join("\n", lines);
    }

    /// <summary>The HTML.</summary>
    public override string ToString() => Html;
}
