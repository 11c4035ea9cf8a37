namespace ProtestEvents;

/// <summary>The speaker's hedge about a figure, apart from its bounds. Vocabulary <c>figures.certainty</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct Certainty(string Code) : ICode<Certainty>, IShowable
{
    /// <summary>Said without a hedge.</summary>
    public static Certainty Plain { get; } = new("plain");

    /// <inheritdoc/>
    public static string Vocabulary => "figures.certainty";

    /// <inheritdoc/>
    public static Certainty From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
