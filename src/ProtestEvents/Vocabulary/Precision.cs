namespace ProtestEvents;

/// <summary>How precise a place's coordinates are. Vocabulary <c>places.precision</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct Precision(string Code) : ICode<Precision>, IShowable
{
    /// <inheritdoc/>
    public static string Vocabulary => "places.precision";

    /// <inheritdoc/>
    public static Precision From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
