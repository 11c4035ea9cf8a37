namespace ProtestEvents;

/// <summary>Makes the formatters of every value that a notebook can show: <c>text/html</c> and <c>text/plain</c>. Hosts call it by reflection.</summary>
internal sealed class ShowableFormatterSource
{
    private readonly ConventionFormatter[] formatters =
    [
        new("text/html", value => (value as IShowable)?.ToHtml()),
        new("text/plain", value => (value as IShowable)?.ToPlain()),
    ];

    public IEnumerable<object> CreateTypeFormatters() => formatters;

    /// <summary>
    /// The headings and texts of a value's cells in a table of such values; null when its type has no columns. A notebook host that finds this
    /// method by its name shows a sequence of such values as a table.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, string>>? MainColumns(object value) => TypeColumns.Declared(value.GetType())?
        .Where(column => column.IsShown)
        .Select(column => new KeyValuePair<string, string>(column.Heading, column.TextOf(value)));
}
