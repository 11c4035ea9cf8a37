namespace ProtestEvents.Notebooks.Tests.Formatting;

/// <summary>The convention's attribute, declared as a library declares it: known by its name alone.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[]? PreferredMimeTypes { get; set; }
}

internal sealed class Formatter(string mimeType, Func<object, string?> write)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object value, TextWriter writer)
    {
        if (write(value) is not { } text)
            return false;
        writer.Write(text);
        return true;
    }
}

internal sealed class ThreeFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new Formatter("text/html", value => $"<i>{value}</i>"),
        new Formatter("text/html", _ => "a second one is not asked"),
        new Formatter("text/plain", value => $"{value}"),
        new Formatter("application/vnd.plotly.v1+json", _ => "{\"data\":[]}"),
        new Formatter("text/markdown", _ => null),
    ];
}

internal sealed class HtmlOnly
{
    public IEnumerable<object> CreateTypeFormatters() => [new Formatter("text/html", _ => "<hr>")];
}

internal sealed class NoJson
{
    public IEnumerable<object> CreateTypeFormatters() => [new Formatter("application/json", _ => "no")];
}

internal sealed class Throwing
{
    public IEnumerable<object> CreateTypeFormatters() => [new Formatter("text/html", _ => throw new NotSupportedException("cannot draw"))];
}

internal sealed class Overloaded
{
    public string MimeType => "text/html";

    public bool Format(object value, TextWriter writer) => value is not null && writer is not null;

    public static bool Format(string value, TextWriter writer) => value is not null && writer is not null;
}

internal sealed class OverloadedSource
{
    public IEnumerable<object> CreateTypeFormatters() => [new Overloaded()];
}

[TypeFormatterSource(typeof(ThreeFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
internal class Shown
{
    public override string ToString() => "shown";
}

internal sealed class DerivedFromShown : Shown;

[TypeFormatterSource(typeof(ThreeFormatters))]
internal interface IShown;

internal readonly record struct ShownStruct(int Number) : IShown
{
    public override string ToString() => "struct";
}

[TypeFormatterSource(typeof(HtmlOnly))]
internal sealed record WithHtmlOnly(int Number);

[TypeFormatterSource(typeof(HtmlOnly), PreferredMimeTypes = ["text/html", "image/png"])]
internal sealed record PrefersWhatIsNotThere;

[TypeFormatterSource(typeof(NoJson))]
internal sealed record WithNoJson;

[TypeFormatterSource(typeof(Throwing))]
internal sealed record WithThrowing;

[TypeFormatterSource(typeof(OverloadedSource))]
internal sealed record WithOverloaded;
