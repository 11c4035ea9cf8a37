namespace ProtestEvents.Display;

/// <summary>For small values that are best shown as the text they give of themselves: otherwise hosts list their properties.</summary>
public sealed class PlainTextFormatterSource
{
    private readonly ConventionFormatter[] formatters =
    [
        new("text/html", value => Markup.Escape(value.ToString() ?? "")),
        new("text/plain", value => value.ToString()),
    ];

    /// <summary>One formatter for each MIME type.</summary>
    public IEnumerable<object> CreateTypeFormatters() => formatters;
}
