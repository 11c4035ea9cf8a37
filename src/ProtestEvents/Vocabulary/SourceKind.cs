namespace ProtestEvents;

/// <summary>What kind of text a source is. Vocabulary <c>sources.kind</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
public readonly record struct SourceKind(string Code) : ICode<SourceKind>
{
    /// <inheritdoc/>
    public static string Vocabulary => "sources.kind";

    /// <inheritdoc/>
    public static SourceKind From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";
}
