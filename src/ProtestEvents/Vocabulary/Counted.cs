namespace ProtestEvents;

/// <summary>Who or what a figure counts. Vocabulary <c>figures.counted</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct Counted(string Code) : ICode<Counted>, IShowable
{
    /// <inheritdoc/>
    public static string Vocabulary => "figures.counted";

    /// <inheritdoc/>
    public static Counted From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
