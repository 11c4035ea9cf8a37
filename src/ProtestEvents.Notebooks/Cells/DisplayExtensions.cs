using ProtestEvents.Notebooks.Formatting;
using ProtestEvents.Notebooks.Sessions;

namespace ProtestEvents.Notebooks.Cells;

/// <summary>The methods that every value has in a cell, named as other notebook hosts name them.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">The value; null is shown as such.</param>
    /// <param name="mimeTypes">The representations wanted; all, when none is named.</param>
    /// <exception cref="ArgumentException">The value has none of these representations.</exception>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) =>
        Show(ValueFormatter.Format(value, mimeTypes), mimeTypes);

    /// <summary>Shows text as data of a MIME type.</summary>
    /// <exception cref="FormatException">The type is one of JSON and the text is not.</exception>
    public static DisplayedValue DisplayAs(this string value, string mimeType) =>
        Show(ValueFormatter.FormatAs(value, mimeType), [mimeType]);

    private static DisplayedValue Show(MimeBundle data, string[] mimeTypes) =>
        new(CellContext.Current?.Display(data) ?? "", mimeTypes);
}
