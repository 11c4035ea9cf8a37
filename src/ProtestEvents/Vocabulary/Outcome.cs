namespace ProtestEvents;

/// <summary>How an attempt ended. Vocabulary <c>reports.outcome</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct Outcome(string Code) : ICode<Outcome>, IShowable
{
    /// <summary>It was achieved.</summary>
    public static Outcome Succeeded { get; } = new("succeeded");

    /// <summary>It was attempted and not achieved.</summary>
    public static Outcome Failed { get; } = new("failed");

    /// <summary>It was achieved and later undone.</summary>
    public static Outcome ForATime { get; } = new("for-a-time");

    /// <inheritdoc/>
    public static string Vocabulary => "reports.outcome";

    /// <inheritdoc/>
    public static Outcome From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
