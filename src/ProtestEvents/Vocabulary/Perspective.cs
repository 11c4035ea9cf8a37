namespace ProtestEvents;

/// <summary>From where a source looks at the events. Vocabulary <c>sources.perspective</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
public readonly record struct Perspective(string Code) : ICode<Perspective>
{
    /// <inheritdoc/>
    public static string Vocabulary => "sources.perspective";

    /// <inheritdoc/>
    public static Perspective From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";
}
