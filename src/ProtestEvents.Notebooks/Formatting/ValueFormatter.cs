using System.Text.Json;
using ProtestEvents.Notebooks.Cells;
using ProtestEvents.Notebooks.Documents;

namespace ProtestEvents.Notebooks.Formatting;

/// <summary>Turns any value into what a notebook shows of it. The same value gives the same text on every machine.</summary>
public static class ValueFormatter
{
    /// <summary>MIME type of plain text.</summary>
    public const string PlainText = "text/plain";

    /// <summary>MIME type of HTML.</summary>
    public const string Html = "text/html";

    /// <summary>
    /// Every representation of a value: those of the formatters its type names by convention, else its own <c>ToHtml()</c>, else
    /// text for single values and a table for all others.
    /// </summary>
    /// <exception cref="InvalidOperationException">The type's formatters do not keep to the convention; the message says how.</exception>
    public static MimeBundle Format(object? value)
    {
        if (value is HtmlContent content)
            return MimeBundle.Of(Html, content.Html).With(PlainText, content.ToText());
        var data = value is null ? MimeBundle.Empty : ConventionFormatters.Format(value);
        if (data.MimeTypes.Any())
            return data[PlainText] is null ? data.With(PlainText, PlainOf(value)) : data;
        if (value is not null && OwnHtml.Of(value) is { } html)
            return MimeBundle.Of(Html, html).With(PlainText, PlainOf(value));
        return ShownValue.Of(value) switch
        {
            ShownText text => MimeBundle.Of(PlainText, text.Text),
            var shown => MimeBundle.Of(Html, HtmlRendering.Render(shown)).With(PlainText, PlainRendering.Render(shown)),
        };
    }

    /// <summary>The representations asked for; HTML can be had of every value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The MIME types wanted; all, when none is named.</param>
    /// <exception cref="ArgumentException">The value has none of them.</exception>
    public static MimeBundle Format(object? value, IReadOnlyCollection<string> mimeTypes)
    {
        ArgumentNullException.ThrowIfNull(mimeTypes);
        var data = Format(value);
        if (mimeTypes.Contains(Html) && data[Html] is null)
            data = data.With(Html, HtmlRendering.Render(new ShownText(data[PlainText] ?? "")));
        var wanted = data.Only(mimeTypes);
        return wanted.MimeTypes.Any()
            ? wanted
            : throw new ArgumentException($"Found no form {string.Join(", ", mimeTypes)} of the value; it has {string.Join(", ", data.MimeTypes)}.", nameof(mimeTypes));
    }

    /// <summary>Text as data of a MIME type.</summary>
    /// <exception cref="FormatException">The type is one of JSON and the text is not.</exception>
    public static MimeBundle FormatAs(string text, string mimeType)
    {
        ArgumentNullException.ThrowIfNull(text);
        CheckJson(mimeType, text, "The text to show");
        return MimeBundle.Of(mimeType, text);
    }

    /// <summary>The HTML that a value's own library gives of it; null when it gives none.</summary>
    internal static string? OwnHtmlOf(object value) => ConventionFormatters.Format(value, Html) ?? OwnHtml.Of(value);

    internal static void CheckJson(string mimeType, string text, string whose)
    {
        if (!OutputJson.IsJson(mimeType))
            return;
        try
        {
            _ = JupyterJson.Parse(text);
        }
        catch (JsonException error)
        {
            throw new FormatException($"{whose} is not JSON, as {mimeType} must be.", error);
        }
    }

    private static string PlainOf(object? value) => PlainRendering.Render(ShownValue.Of(value));
}
