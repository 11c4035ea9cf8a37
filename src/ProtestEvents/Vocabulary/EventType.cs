namespace ProtestEvents;

/// <summary>What kind of happening an event or a report is about. A code may have a broader one, and asking for the broader one finds the narrower ones. Vocabulary <c>events.type</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct EventType(string Code) : ICode<EventType>, IShowable
{
    /// <summary>Work stopped by those who do it.</summary>
    public static EventType Strike { get; } = new("strike");

    /// <summary>People assembling, marching, occupying or blocking to be heard.</summary>
    public static EventType Protest { get; } = new("protest");

    /// <summary>Force against people or things, whoever uses it.</summary>
    public static EventType Violence { get; } = new("violence");

    /// <inheritdoc/>
    public static string Vocabulary => "events.type";

    /// <inheritdoc/>
    public static EventType From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
