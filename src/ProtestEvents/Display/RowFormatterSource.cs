namespace ProtestEvents.Display;

/// <summary>Makes the formatters of the record's rows: a card as <c>text/html</c> and as <c>text/plain</c>.</summary>
public sealed class RowFormatterSource
{
    private readonly ConventionFormatter[] formatters =
    [
        new("text/html", value => value is Row row ? row.ToHtml() : null),
        new("text/plain", value => value is Row row ? RowCards.Of(row).ToString() : null),
    ];

    /// <summary>One formatter for each MIME type.</summary>
    public IEnumerable<object> CreateTypeFormatters() => formatters;
}
