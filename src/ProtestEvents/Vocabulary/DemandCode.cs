namespace ProtestEvents;

/// <summary>What is demanded. Vocabulary <c>demands.code</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
public readonly record struct DemandCode(string Code) : ICode<DemandCode>
{
    /// <inheritdoc/>
    public static string Vocabulary => "demands.code";

    /// <inheritdoc/>
    public static DemandCode From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";
}
