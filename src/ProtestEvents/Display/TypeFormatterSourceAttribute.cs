namespace ProtestEvents;

/// <summary>
/// Tells a notebook how a type is shown. Hosts find it by this simple name in any namespace, so the library needs no reference to a host.
/// </summary>
/// <param name="formatterSourceType">A type with a public parameterless constructor and <c>CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>
    /// The MIME types to show, the best first. A formatter must exist for each: .NET Interactive recurses without end for one that has none.
    /// </summary>
    public string[]? PreferredMimeTypes { get; set; }
}
