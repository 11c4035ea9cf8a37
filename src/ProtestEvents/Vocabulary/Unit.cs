namespace ProtestEvents;

/// <summary>The unit of a figure. Vocabulary <c>figures.unit</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct Unit(string Code) : ICode<Unit>, IShowable
{
    /// <summary>People.</summary>
    public static Unit People { get; } = new("people");

    /// <summary>Hundredths.</summary>
    public static Unit Percent { get; } = new("percent");

    /// <inheritdoc/>
    public static string Vocabulary => "figures.unit";

    /// <inheritdoc/>
    public static Unit From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
