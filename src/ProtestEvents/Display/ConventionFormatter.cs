namespace ProtestEvents;

/// <summary>Writes values in one MIME type. Notebook hosts find its members by their names.</summary>
/// <remarks>Hosts demand exactly one public instance <c>bool Format(object, TextWriter)</c>: an overload makes the cell fail.</remarks>
internal sealed class ConventionFormatter(string mimeType, Func<object, string?> text)
{
    public string MimeType => mimeType;

    public bool Format(object value, TextWriter writer)
    {
        if (text(value) is not { } form)
            return false;
        writer.Write(form);
        return true;
    }
}
