namespace ProtestEvents;

/// <summary>What an event has to do with, for lanes of a time line. Vocabulary <c>events.themes</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct Theme(string Code) : ICode<Theme>, IShowable
{
    /// <inheritdoc/>
    public static string Vocabulary => "events.themes";

    /// <inheritdoc/>
    public static Theme From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
