namespace ProtestEvents;

/// <summary>
/// Makes the formatters of <see cref="Plot"/>: HTML, text, and the figure for Jupyter's own renderers (<see cref="PlotlyMimeType"/>).
/// </summary>
/// <remarks>The figure is not among the preferred MIME types: .NET Interactive would send it as a JSON string, which nothing draws.</remarks>
public sealed class PlotFormatterSource
{
    /// <summary>The MIME type of a figure as JSON.</summary>
    public const string PlotlyMimeType = "application/vnd.plotly.v1+json";

    private readonly ConventionFormatter[] formatters =
    [
        new("text/html", value => (value as Plot)?.ToHtml()),
        new("text/plain", value => value.ToString()),
        new(PlotlyMimeType, value => (value as Plot)?.ToJson()),
    ];

    /// <summary>One formatter for each MIME type.</summary>
    public IEnumerable<object> CreateTypeFormatters() => formatters;
}
