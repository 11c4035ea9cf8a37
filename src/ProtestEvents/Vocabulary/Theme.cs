namespace ProtestEvents;

/// <summary>What an event has to do with, for lanes of a time line. Vocabulary <c>events.themes</c>.</summary>
/// <param name="Code">The code as it stands in the tables, in kebab-case.</param>
public readonly record struct Theme(string Code) : ICode<Theme>
{
    /// <inheritdoc/>
    public static string Vocabulary => "events.themes";

    /// <inheritdoc/>
    public static Theme From(string code) => new(code);

    /// <summary>The code as it stands in the tables.</summary>
    public override string ToString() => Code ?? "";
}
