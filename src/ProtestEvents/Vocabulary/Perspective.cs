namespace ProtestEvents;

/// <summary>From where a source looks at the events. Vocabulary <c>sources.perspective</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct Perspective(string Code) : ICode<Perspective>, IShowable
{
    /// <inheritdoc/>
    public static string Vocabulary => "sources.perspective";

    /// <inheritdoc/>
    public static Perspective From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
