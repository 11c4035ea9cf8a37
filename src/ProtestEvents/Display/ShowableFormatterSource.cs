namespace ProtestEvents.Display;

/// <summary>Makes the formatters of every <see cref="IShowable"/>: <c>text/html</c> and <c>text/plain</c>.</summary>
public sealed class ShowableFormatterSource
{
    private readonly ConventionFormatter[] formatters =
    [
        new("text/html", value => (value as IShowable)?.ToHtml()),
        new("text/plain", value => value.ToString()),
    ];

    /// <summary>One formatter for each MIME type.</summary>
    public IEnumerable<object> CreateTypeFormatters() => formatters;
}
