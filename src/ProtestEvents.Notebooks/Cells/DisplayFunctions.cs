using System.Diagnostics.CodeAnalysis;

namespace ProtestEvents.Notebooks.Cells;

/// <summary>The functions that every cell can call, named as other notebook hosts name them.</summary>
public static class DisplayFunctions
{
    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">The value; null is shown as such.</param>
    /// <param name="mimeTypes">The representations wanted; all, when none is named.</param>
    [SuppressMessage("Style", "IDE1006", Justification = "Notebook hosts spell it so.")]
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>Marks text as HTML.</summary>
    public static HtmlContent HTML(string content) => new(content);
}
