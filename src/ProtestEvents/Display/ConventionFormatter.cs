namespace ProtestEvents;

/// <summary>Writes values in one MIME type. Notebook hosts find its members by their names.</summary>
/// <remarks>Hosts demand exactly one public instance <c>bool Format(object, TextWriter)</c>: an overload makes the cell fail.</remarks>
internal sealed class ConventionFormatter
{
    private readonly Func<object, string?> text;

    public ConventionFormatter(string mimeType, Func<object, string?> text)
    {
        MimeType = mimeType;
        this.text = text;
    }

    /// <summary>The MIME type it writes.</summary>
    public string MimeType { get; }

    /// <summary>Writes <paramref name="value"/>; writes nothing and gives false for a value that has no such form.</summary>
    public bool Format(object value, TextWriter writer)
    {
        if (text(value) is not { } form)
            return false;
        writer.Write(form);
        return true;
    }
}
