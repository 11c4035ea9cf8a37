namespace ProtestEvents;

/// <summary>How much of a source was read. Vocabulary <c>sources.read</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
public readonly record struct ReadExtent(string Code) : ICode<ReadExtent>
{
    /// <inheritdoc/>
    public static string Vocabulary => "sources.read";

    /// <inheritdoc/>
    public static ReadExtent From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";
}
