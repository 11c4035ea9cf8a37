namespace ProtestEvents;

/// <summary>Why a paragraph has no row. Vocabulary <c>coverage.reason</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
public readonly record struct CoverageReason(string Code) : ICode<CoverageReason>
{
    /// <inheritdoc/>
    public static string Vocabulary => "coverage.reason";

    /// <inheritdoc/>
    public static CoverageReason From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";
}
