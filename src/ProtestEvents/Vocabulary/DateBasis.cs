namespace ProtestEvents;

/// <summary>How the coder came by a date. Vocabulary <c>reports.date_basis</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public readonly record struct DateBasis(string Code) : ICode<DateBasis>, IShowable
{
    /// <summary>The source states it.</summary>
    public static DateBasis Stated { get; } = new("stated");

    /// <summary>Counted from another date, as a weekday from the date of publication.</summary>
    public static DateBasis Resolved { get; } = new("resolved");

    /// <summary>Inferred by the coder.</summary>
    public static DateBasis Inferred { get; } = new("inferred");

    /// <inheritdoc/>
    public static string Vocabulary => "reports.date_basis";

    /// <inheritdoc/>
    public static DateBasis From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";

    /// <summary>The code as HTML, all text escaped.</summary>
    public string ToHtml() => Shown.Html(this);
}
