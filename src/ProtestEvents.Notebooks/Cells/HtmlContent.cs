namespace ProtestEvents.Notebooks.Cells;

/// <summary>Text that is HTML and is shown as such.</summary>
/// <param name="Html">The HTML, taken as it is.</param>
public sealed record HtmlContent(string Html)
{
    /// <summary>The HTML.</summary>
    public string ToHtml() => Html;

    /// <summary>The HTML.</summary>
    public override string ToString() => Html;
}
